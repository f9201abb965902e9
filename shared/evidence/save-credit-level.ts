import type { Day } from '../basics/dates';
import { ok, refuse, type Result } from '../basics/result';
import type { ChangeDraft, CommandContext } from '../journal/draft';
import { changedWords } from './changed-words';
import { correctEvidence } from './change-evidence';
import { creditLevels, type CreditLevel, type IssuedLevel, type IssuedLevelLine } from './credit';
import { sameSubject } from './credit-on';
import type { EvidenceRow } from './evidence-row';
import { evidenceDayRefusal, headRefusal } from './head-refusal';
import { headSaid } from './head-said';
import { blankHeadInput, newEvidenceHead, trimmedHead, type HeadInput } from './new-evidence-head';
import { parsePoints, showPoints } from './points';
import { subjectWords, type Subject } from './subject';

/** What the form of an issued level holds. */
export interface CreditLevelInput {
  readonly subject: Subject | null;
  readonly level: CreditLevel | null;
  /** As typed; empty where the notice gives the level alone. */
  readonly score: string;
  readonly issuedOn: string;
  readonly head: HeadInput;
}

export const blankCreditLevel: CreditLevelInput = {
  ...{ subject: null, level: null, score: '', issuedOn: '' },
  head: { ...blankHeadInput, body: '山东省住房和城乡建设厅' },
};

export function creditLevelInput(body: IssuedLevel): CreditLevelInput {
  const score = body.score === null ? '' : showPoints(body.score);
  return { subject: body.subject, level: body.level, score, issuedOn: body.issuedOn, head: trimmedHead(body) };
}

/** Enters the level that the provincial system issued (CR-1), as its notice says it. */
export function enterCreditLevel(
  present: readonly { readonly body: IssuedLevelLine }[],
  input: CreditLevelInput,
  context: CommandContext,
): Result<ChangeDraft> {
  const read = readCreditLevel(input, context.now.slice(0, 10) as Day);
  if (!read.ok) return read;
  if (present.some(({ body }) => sameLevel(body, read.value))) {
    return refuse('credit-level-twice', { day: read.value.issuedOn });
  }
  const body: IssuedLevel = { ...newEvidenceHead(input.head, context), ...read.value };
  return ok({
    command: 'credit.level',
    words: `登记信用等级：${subjectWords(body.subject)}，${creditLevels[body.level]}`,
    changes: [{ table: 'creditLevels', id: context.newId(), body }],
  });
}

export function correctCreditLevel(
  row: EvidenceRow<'creditLevels'>,
  input: CreditLevelInput,
  reason: string,
  context: CommandContext,
): Result<ChangeDraft> {
  const read = readCreditLevel({ ...input, subject: row.body.subject }, context.now.slice(0, 10) as Day);
  if (!read.ok) return read;
  const after: IssuedLevel = { ...row.body, ...trimmedHead(input.head), ...read.value };
  return correctEvidence(row, after, { reason, changes: changedWords(said(row.body), said(after)) }, context);
}

type OwnFields = Pick<IssuedLevel, 'subject' | 'level' | 'score' | 'issuedOn'>;

/** The typed level, or what is wrong with it; also for each row of an import. */
export function readCreditLevel(input: CreditLevelInput, today: Day): Result<OwnFields> {
  if (input.subject === null) return refuse('credit-subject-missing');
  if (input.level === null) return refuse('credit-level-missing');
  const score = input.score.trim() === '' ? null : parsePoints(input.score);
  if (input.score.trim() !== '' && score === null) return refuse('credit-points-invalid', { text: input.score });
  const wrong = evidenceDayRefusal('发布日期', input.issuedOn, today, true) ?? headRefusal(input.head, today);
  if (wrong) return { ok: false, refusal: wrong };
  const { validUntil } = input.head;
  if (validUntil !== '' && validUntil < input.issuedOn) {
    return refuse('evidence-period-order', { from: input.issuedOn, until: validUntil });
  }
  return ok({ subject: input.subject, level: input.level, score, issuedOn: input.issuedOn });
}

/** One level a subject and day of issue: a second one is a slip, or should correct the first. */
export function sameLevel(a: IssuedLevelLine, b: OwnFields): boolean {
  return a.state !== 'void' && sameSubject(a.subject, b.subject) && a.issuedOn === b.issuedOn;
}

function said(body: IssuedLevel): Readonly<Record<string, string>> {
  const score = body.score === null ? '' : showPoints(body.score);
  return { 等级: creditLevels[body.level], 得分: score, 发布日期: body.issuedOn, ...headSaid(body) };
}
