import type { Attachment } from '../attachments/attachment';
import type { Day } from '../basics/dates';
import { showYuan } from '../basics/money';
import { ok, refuse, type Refusal, type Result } from '../basics/result';
import type { ChangeDraft, CommandContext } from '../journal/draft';
import {
  boardGroupIds,
  disclosureKindIds,
  disclosureKinds,
  kindOfGroup,
  type BoardGroup,
  type Disclosure,
  type DisclosureMedium,
  type IncomeStatement,
  type IncomeTyped,
} from './disclosure';
import { dayRefusal } from './disclosure-days';
import { groupRules } from './disclosure-rules';
import { incomeSumFaults } from './income-sums';
import { lastIncome } from './income-sequence';
import { emptyIncome, readIncomeTyped } from './income-typed';

/** What the form of a posting holds. */
export interface DisclosureInput {
  readonly groups: readonly BoardGroup[];
  readonly title: string;
  readonly periodFrom: string;
  readonly periodUntil: string;
  readonly place: string;
  readonly medium: DisclosureMedium;
  readonly postedOn: string;
  readonly poster: string;
  readonly photos: readonly Attachment[];
  readonly remark: string;
  readonly typed: IncomeTyped;
}

export interface DisclosureRow {
  readonly id: string;
  readonly body: Disclosure;
}

export interface DisclosureFacts {
  readonly projectId: string;
  readonly projectName: string;
  /** Every entry of the project, drafts and voided ones too. */
  readonly entries: readonly DisclosureRow[];
}

/** One draft a project: what is typed is kept under this id until it is posted. */
export const draftIdOf = (projectId: string) => `draft-${projectId}`;

export const emptyInput: DisclosureInput = {
  groups: [],
  title: '',
  periodFrom: '',
  periodUntil: '',
  place: '',
  medium: 'board',
  postedOn: '',
  poster: '',
  photos: [],
  remark: '',
  typed: emptyIncome,
};

/** Keeps what is being typed, as it is. */
export function saveDisclosureDraft(facts: DisclosureFacts, input: DisclosureInput): Result<ChangeDraft> {
  const body = bodyOf(facts.projectId, input, 'draft', input.groups, null);
  return ok({
    command: 'disclosures.draft',
    words: `暂存三公开张贴：${facts.projectName}`,
    changes: [{ table: 'disclosures', id: draftIdOf(facts.projectId), body }],
  });
}

/** Throws the draft away. */
export function dropDisclosureDraft(facts: DisclosureFacts): Result<ChangeDraft> {
  const id = draftIdOf(facts.projectId);
  if (!facts.entries.some(row => row.id === id)) return refuse('disclosure-gone');
  return ok({
    command: 'disclosures.draft-drop',
    words: `清空暂存的三公开张贴：${facts.projectName}`,
    changes: [{ table: 'disclosures', id, body: null }],
  });
}

/**
 * Enters what hangs since when: one row for each kind of which it holds a group, since each kind is complete or not by
 * itself. An income statement must add up and follow the last one's balance. The draft goes.
 */
export function publishDisclosure(
  facts: DisclosureFacts,
  input: DisclosureInput,
  context: CommandContext,
): Result<ChangeDraft> {
  const today = context.now.slice(0, 10) as Day;
  const refusal = inputRefusal(input, today);
  if (refusal) return { ok: false, refusal };
  let income: IncomeStatement | null = null;
  if (input.groups.includes(5)) {
    const read = readStatement(facts.entries, input);
    if (!read.ok) return read;
    income = read.value;
  }
  const kinds = disclosureKindIds.filter(kind => input.groups.some(group => kindOfGroup[group] === kind));
  const rows = kinds.map(kind => {
    const groups = boardGroupIds.filter(group => input.groups.includes(group) && kindOfGroup[group] === kind);
    const body = bodyOf(facts.projectId, input, 'posted', groups, kind === 'income' ? income : null);
    return { table: 'disclosures' as const, id: context.newId(), body };
  });
  const draftId = draftIdOf(facts.projectId);
  const draft = facts.entries.some(row => row.id === draftId)
    ? [{ table: 'disclosures' as const, id: draftId, body: null }]
    : [];
  return ok({
    command: 'disclosures.publish',
    words: `登记三公开张贴：${facts.projectName} ${kinds.map(kind => disclosureKinds[kind]).join('、')}，${input.postedOn} 起`,
    changes: [...rows, ...draft],
  });
}

/** Statements of a project that count, the one under `except` left out. */
export function statementsOf(entries: readonly DisclosureRow[], except = '') {
  return entries.flatMap(({ id, body }) =>
    body.status === 'posted' && body.income && id !== except
      ? [{ periodFrom: body.periodFrom, periodUntil: body.periodUntil, closing: body.income.closing }]
      : [],
  );
}

/** What is wrong with the form apart from the statement; null when nothing is. */
export function inputRefusal(input: DisclosureInput, today: Day): Refusal | null {
  if (input.groups.length === 0) return refuse('disclosure-nothing').refusal;
  const posted = dayRefusal('张贴日期', input.postedOn, today, true);
  if (posted) return posted;
  const ofPeriod = input.groups.some(group => groupRules[group].fresh === 'period');
  if (ofPeriod && (input.periodFrom === '' || input.periodUntil === ''))
    return refuse('disclosure-period-missing').refusal;
  for (const [what, day] of [
    ['所属期间的起日', input.periodFrom],
    ['所属期间的止日', input.periodUntil],
  ] as const) {
    const wrong = day === '' ? null : dayRefusal(what, day, today, false);
    if (wrong) return wrong;
  }
  const { periodFrom, periodUntil, postedOn } = input;
  if (periodFrom !== '' && periodUntil !== '' && periodUntil < periodFrom) {
    return refuse('disclosure-period-order', { from: periodFrom, until: periodUntil }).refusal;
  }
  if (ofPeriod && periodUntil > postedOn) {
    return refuse('disclosure-period-open', { until: periodUntil, posted: postedOn }).refusal;
  }
  if (input.place.trim() === '') return refuse('disclosure-place-missing', {}, { rule: 'QD-92' }).refusal;
  return null;
}

/** The statement of the form, held against its own sums and the balance before it. */
export function readStatement(
  entries: readonly DisclosureRow[],
  input: Pick<DisclosureInput, 'typed' | 'periodFrom'>,
  except = '',
): Result<IncomeStatement> {
  const read = readIncomeTyped(input.typed);
  if (!read.ok) return read;
  const { lines, uses, opening, openingReason } = read.value;
  if (lines.length === 0 && uses.length === 0) return refuse('income-empty');
  const fault = incomeSumFaults(read.value)[0];
  if (fault) {
    const { where, stated, expected, reckoned } = fault;
    return refuse('income-sum', { where, stated: showYuan(stated), expected: showYuan(expected), reckoned });
  }
  const last = lastIncome(statementsOf(entries, except), input.periodFrom);
  if (last && last.closing !== opening && openingReason === '') {
    const expected = showYuan(last.closing);
    return refuse('income-opening', { stated: showYuan(opening), expected, until: last.periodUntil });
  }
  return read;
}

function bodyOf(
  projectId: string,
  input: DisclosureInput,
  status: Disclosure['status'],
  groups: readonly BoardGroup[],
  income: IncomeStatement | null,
): Disclosure {
  const first = groups[0];
  // The period of a report or statement is not that of a price list posted with it.
  const others = input.groups.some(group => groupRules[group].fresh === 'period');
  const own = groups.some(group => groupRules[group].fresh === 'period');
  const period = status === 'draft' || own || !others;
  return {
    status,
    projectId,
    kind: first === undefined ? 'service' : kindOfGroup[first],
    groups: [...groups],
    title: input.title.trim(),
    periodFrom: period ? input.periodFrom : '',
    periodUntil: period ? input.periodUntil : '',
    place: input.place.trim(),
    medium: input.medium,
    postedOn: input.postedOn,
    removedOn: '',
    removedEarly: '',
    photos: [...input.photos],
    poster: input.poster.trim(),
    checks: [],
    objections: [],
    income,
    typed: status === 'draft' ? input.typed : null,
    corrections: [],
    remark: input.remark.trim(),
  };
}
