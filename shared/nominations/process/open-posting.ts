import type { Attachment } from '../../attachments/attachment';
import { parseDay } from '../../basics/dates';
import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import { nomineeOf } from '../category';
import type { Posting } from '../dossier';
import type { DossierRow } from '../dossier-story';
import type { JudgedCheck } from '../eligibility/judge-checks';
import { currentPosting, daysAsked } from '../posting-counts';
import { postingContent, unfitForPosting } from '../posting-content';
import { postingPeriod } from '../posting-period';
import { mustGoOn, mustStandIn } from './must-go-on';
import { joinDrafts, processChange } from './process-change';
import type { ProcessCampaign } from './process-facts';

export interface OpenPostingInput {
  readonly level: Posting['level'];
  readonly from: string;
  readonly workingDays: Posting['workingDays'];
  readonly place: string;
  readonly medium: string;
  /** Phone and mailbox for objections (D6). */
  readonly contact: string;
  readonly photos: readonly Attachment[];
}

export interface OpenPostingFacts {
  readonly campaign: ProcessCampaign;
  /** The eligibility as judged today, by dossier id; asked of the district's posting alone. */
  readonly checks: ReadonlyMap<string, readonly JudgedCheck[]>;
}

/** Hangs one posting for several dossiers at once: all of them, or none with the first that cannot. */
export function openPostings(
  rows: readonly DossierRow[],
  input: OpenPostingInput,
  facts: OpenPostingFacts,
  context: CommandContext,
): Result<ChangeDraft> {
  const drafts: ChangeDraft[] = [];
  for (const row of rows) {
    const draft = openPosting(row, input, facts, context);
    if (!draft.ok) return draft;
    drafts.push(draft.value);
  }
  const [only] = drafts;
  if (!only) return refuse('process-none-chosen');
  const words = `张贴${input.level === 'unit' ? '单位' : '区级'}公示，${drafts.length} 份`;
  return ok(drafts.length === 1 ? only : joinDrafts('dossier.post', words, drafts));
}

function openPosting(
  row: DossierRow,
  input: OpenPostingInput,
  { campaign, checks }: OpenPostingFacts,
  context: CommandContext,
): Result<ChangeDraft> {
  const refusal = mayNotPost(row, input.level, checks.get(row.id) ?? null);
  if (refusal) return refusal;
  const at = row.body.number;
  const from = parseDay(input.from);
  if (from === null) return refuse('process-day-invalid', { field: '张贴日期' }, { at });
  const today = context.now.slice(0, 10);
  if (Math.abs(Number(input.from.slice(0, 4)) - Number(today.slice(0, 4))) > 1)
    return refuse('process-day-far', { field: '张贴日期', day: input.from }, { at });
  const least = daysAsked(campaign.conditions, input.level);
  if (input.workingDays < least)
    return refuse('process-posting-short', { days: input.workingDays, least }, { at, rule: 'D6' });
  if (input.place.trim() === '') return refuse('process-posting-place', {}, { at });
  if (!/\d{7,}|\d{3,4}-\d{7,8}/.test(input.contact)) return refuse('process-posting-contact', {}, { at, rule: 'D6' });
  const period = postingPeriod(from, input.workingDays);
  const posting: Posting = {
    ...{
      id: context.newId(),
      level: input.level,
      from: input.from,
      workingDays: input.workingDays,
      until: period.until,
    },
    ...{ place: input.place.trim(), medium: input.medium.trim(), contact: input.contact.trim() },
    ...{ photos: [...input.photos], objections: [], closedOn: '', voided: '' },
  };
  const kind = input.level === 'unit' ? '单位公示' : '区级公示';
  const told = {
    command: 'dossier.post',
    words: `${kind}：${input.from} 张贴，${input.workingDays} 个工作日，至 ${period.until}`,
  };
  return ok(processChange(row, { postings: [...row.body.postings, posting] }, told, campaign, context));
}

/**
 * Why this dossier cannot be posted now; null when it can. The screen asks the same before it offers the choice. Unfit words, a
 * missing consent (PIPL-25) and, for the district, an eligibility that is 不符合 or 一票否决 are stops; what is 待核 stops the
 * recommendation, not the posting.
 */
export function mayNotPost(row: DossierRow, level: Posting['level'], checks: readonly JudgedCheck[] | null) {
  const { number: at, category, consentedOn } = row.body;
  const open = mustGoOn(row.body);
  if (!open.ok) return open;
  const there = mustStandIn(
    row.body,
    level === 'unit' ? '单位公示' : '区级公示',
    level === 'unit' ? 'unit' : 'posting',
  );
  if (!there.ok) return there;
  const present = currentPosting(row.body, level);
  if (present) return refuse('process-posting-twice', { until: present.until }, { at });
  if (nomineeOf[category] === 'person' && consentedOn === '')
    return refuse('process-posting-consent', {}, { at, rule: 'PIPL-25' });
  const { name, unit, post, deed } = postingContent(row.body);
  if (deed === '') return refuse('process-posting-deed', {}, { at, rule: 'D6' });
  const unfit = unfitForPosting([name, unit, post, deed].join('\n'), at);
  if (unfit) return { ok: false as const, refusal: unfit };
  if (level === 'unit') return null;
  const bad = checks?.find(({ final }) => final === 'not-met' || final === 'veto');
  return bad ? refuse('process-not-eligible', { title: bad.title, words: bad.words }, { at, rule: bad.rule }) : null;
}
