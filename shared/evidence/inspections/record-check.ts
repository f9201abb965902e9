import { parseDay, type Day } from '../../basics/dates';
import { ok, refuse, type Refusal, type Result } from '../../basics/result';
import type { Attachment } from '../../attachments/attachment';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import { correctEvidence } from '../change-evidence';
import { inspectionResults, type Inspection, type InspectionResult } from '../inspection';
import { checkDraft, isRefusal, liveCheck } from './check-draft';
import type { InspectionFacts } from './inspection-facts';

/** What the form of a check holds (DR-7). */
export interface CheckInput {
  readonly checkedOn: string;
  readonly findings: Inspection['findings'];
  readonly result: InspectionResult | null;
  readonly objectPerson: string;
  readonly orderNumber: string;
  readonly orderBasis: string;
  readonly rectifyBy: string;
  readonly attachments: readonly Attachment[];
  readonly remark: string;
}

export function inputOfCheck(body: Inspection): CheckInput {
  const { checkedOn, findings, result, objectPerson, orderNumber, orderBasis, rectifyBy, attachments, remark } = body;
  return { checkedOn, findings, result, objectPerson, orderNumber, orderBasis, rectifyBy, attachments, remark };
}

/** Keeps what is being filled in, unchecked and without a result, so that a killed program has lost nothing. */
export function keepCheck(facts: Pick<InspectionFacts, 'checks'>, id: string, input: CheckInput): Result<ChangeDraft> {
  const row = liveCheck(facts, id);
  if (isRefusal(row)) return { ok: false, refusal: row };
  if (row.body.result !== null) return refuse('check-finished', { object: row.body.objectName });
  const { checkedOn } = input;
  const body = {
    ...row.body,
    ...bodyOf(input),
    checkedOn: parseDay(checkedOn) === null ? '' : checkedOn,
    result: null,
  };
  return ok({
    command: 'inspections.keep',
    words: '暂存检查记录',
    changes: [{ table: 'inspections', id, body }],
  });
}

/** Records a finished check: every item judged, a result that fits them, a day for putting right what was found. */
export function finishCheck(
  facts: InspectionFacts,
  id: string,
  input: CheckInput,
  context: CommandContext,
): Result<ChangeDraft> {
  const row = liveCheck(facts, id);
  if (isRefusal(row)) return { ok: false, refusal: row };
  if (row.body.result !== null) return refuse('check-finished', { object: row.body.objectName });
  const wrong = checkRefusal(row.body, input, drawnOn(facts, row.body), context.now.slice(0, 10) as Day);
  if (wrong) return { ok: false, refusal: wrong };
  const words = `${input.checkedOn} 检查：${input.result === null ? '' : inspectionResults[input.result]}`;
  const more = { ...bodyOf(input), enteredBy: context.officerId, reviewedBy: '' };
  return ok(checkDraft(row, '登记检查结果', more, words, context));
}

/** Puts a finished record right, with the reason; a second officer has to read it again. */
export function correctCheck(
  facts: InspectionFacts,
  id: string,
  { reason, ...input }: CheckInput & { readonly reason: string },
  context: CommandContext,
): Result<ChangeDraft> {
  const row = liveCheck(facts, id);
  if (isRefusal(row)) return { ok: false, refusal: row };
  const wrong = checkRefusal(row.body, input, drawnOn(facts, row.body), context.now.slice(0, 10) as Day);
  if (wrong) return { ok: false, refusal: wrong };
  const after: Inspection = { ...row.body, ...bodyOf(input) };
  // An order that is taken back leaves nothing to look at again.
  if (after.rectifyBy === '') after.rectifiedOn = '';
  return correctEvidence(
    { table: 'inspections', id, body: row.body },
    after,
    { reason, changes: differences(row.body, after) },
    context,
  );
}

function bodyOf(input: CheckInput) {
  return {
    ...{
      checkedOn: input.checkedOn,
      result: input.result,
      rectifyBy: input.result === 'rectify' ? input.rectifyBy : '',
    },
    ...{ objectPerson: input.objectPerson.trim(), remark: input.remark.trim(), attachments: [...input.attachments] },
    ...{ orderNumber: input.orderNumber.trim(), orderBasis: input.orderBasis.trim() },
    findings: input.findings.map(finding => ({ ...finding, words: finding.words.trim() })),
  };
}

function drawnOn(facts: InspectionFacts, body: Inspection): string {
  return facts.draws.find(({ id }) => id === body.drawId)?.body.drawnAt.slice(0, 10) ?? '';
}

function checkRefusal(body: Inspection, input: CheckInput, drawn: string, today: Day): Refusal | null {
  const at = { at: body.objectName };
  const day = parseDay(input.checkedOn);
  if (day === null)
    return refuse('draw-day-invalid', { what: '检查日期', day: input.checkedOn || '（空）' }, at).refusal;
  if (day > today) return refuse('check-day-future', { day, today }, at).refusal;
  if (day < drawn) return refuse('check-before-draw', { day, drawn }, at).refusal;
  if (day < '2000-01-01') return refuse('draw-day-invalid', { what: '检查日期', day }, at).refusal;
  if (input.result === null) return refuse('check-result-missing', {}, { ...at, rule: 'DR-6' }).refusal;
  return resultRefusal(input, input.result, at) ?? rectifyRefusal(input, day, at);
}

/** A result must fit what was found, item by item. */
function resultRefusal(input: CheckInput, result: InspectionResult, at: { at: string }): Refusal | null {
  const unmet = input.findings.filter(({ met }) => met === false);
  if (result === 'unreachable') return null;
  if (result === 'uncooperative')
    return input.remark.trim() === '' ? refuse('check-remark-missing', {}, at).refusal : null;
  const open = input.findings.findIndex(({ met }) => met === null);
  if (open >= 0) return refuse('check-item-open', { at: open + 1, item: input.findings[open]?.item ?? '' }, at).refusal;
  if (result === 'none' && unmet.length > 0) return refuse('check-none-but-found', { count: unmet.length }, at).refusal;
  if (result !== 'none' && unmet.length === 0)
    return refuse('check-found-nothing', { result: inspectionResults[result] }, at).refusal;
  const silent = unmet.find(({ words }) => words.trim() === '');
  return silent ? refuse('check-words-missing', { item: silent.item }, at).refusal : null;
}

function rectifyRefusal(input: CheckInput, day: Day, at: { at: string }): Refusal | null {
  if (input.result !== 'rectify') return null;
  const by = parseDay(input.rectifyBy);
  if (by === null) return refuse('check-rectify-missing', {}, { ...at, rule: 'DR-7' }).refusal;
  return by <= day ? refuse('check-rectify-early', { by, day }, at).refusal : null;
}

/** What is different, in words, for the story of a correction. */
function differences(before: Inspection, after: Inspection): string {
  const words: string[] = [];
  const tell = (what: string, a: string, b: string) => {
    if (a !== b) words.push(`${what}由“${a || '空'}”改为“${b || '空'}”`);
  };
  const result = (body: Inspection) => (body.result === null ? '' : inspectionResults[body.result]);
  tell('检查日期', before.checkedOn, after.checkedOn);
  tell('结果', result(before), result(after));
  tell('整改期限', before.rectifyBy, after.rectifyBy);
  tell('对方在场人', before.objectPerson, after.objectPerson);
  tell('通知书文号', before.orderNumber, after.orderNumber);
  tell('责令改正依据', before.orderBasis, after.orderBasis);
  tell('备注', before.remark, after.remark);
  const items = after.findings.filter((finding, at) => JSON.stringify(finding) !== JSON.stringify(before.findings[at]));
  if (items.length > 0) words.push(`检查事项 ${items.length} 条有改动`);
  if (before.attachments.length !== after.attachments.length)
    words.push(`附件由 ${before.attachments.length} 件改为 ${after.attachments.length} 件`);
  return words.join('；');
}
