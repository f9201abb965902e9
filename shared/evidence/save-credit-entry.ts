import type { Day } from '../basics/dates';
import { ok, refuse, type Refusal, type Result } from '../basics/result';
import type { ChangeDraft, CommandContext } from '../journal/draft';
import { changedWords } from './changed-words';
import { correctEvidence } from './change-evidence';
import { creditCategories, type CreditCategory, type CreditEntry, type CreditEntryLine } from './credit';
import { sameSubject } from './credit-on';
import type { EvidenceRow } from './evidence-row';
import { evidenceDayRefusal, headRefusal } from './head-refusal';
import { headSaid } from './head-said';
import { blankHeadInput, newEvidenceHead, trimmedHead, type HeadInput } from './new-evidence-head';
import { parsePoints, showPoints } from './points';
import { subjectWords, type Subject } from './subject';

/** What the form of an entry holds. */
export interface CreditEntryInput {
  readonly subject: Subject | null;
  readonly category: CreditCategory;
  readonly item: string;
  readonly eventOn: string;
  readonly conductEndedOn: string;
  /** As typed, in points; a bad entry may be written with a minus. */
  readonly points: string;
  readonly colour: 'none' | 'red' | 'black';
  readonly listFrom: string;
  readonly listUntil: string;
  readonly head: HeadInput;
}

export const blankCreditEntry: CreditEntryInput = {
  ...{ subject: null, category: 'basic', item: '', eventOn: '', conductEndedOn: '', points: '' },
  ...{ colour: 'none', listFrom: '', listUntil: '', head: blankHeadInput },
};

export function creditEntryInput(body: CreditEntry): CreditEntryInput {
  return {
    ...{ subject: body.subject, category: body.category, item: body.item, eventOn: body.eventOn },
    ...{ conductEndedOn: body.conductEndedOn, points: showPoints(body.points), colour: body.list?.colour ?? 'none' },
    ...{ listFrom: body.list?.from ?? '', listUntil: body.list?.until ?? '', head: trimmedHead(body) },
  };
}

interface CreditRow {
  readonly id: string;
  readonly body: CreditEntryLine;
}

/** Enters one entry of a credit file. `present`: what is there already, so that none is entered twice. */
export function enterCreditEntry(
  present: readonly CreditRow[],
  input: CreditEntryInput,
  context: CommandContext,
): Result<ChangeDraft> {
  const read = readCreditEntry(input, context.now.slice(0, 10) as Day);
  if (!read.ok) return read;
  if (present.some(row => sameEntry(row.body, read.value))) {
    return refuse('credit-twice', { item: read.value.item, day: read.value.eventOn });
  }
  const body: CreditEntry = { ...newEvidenceHead(input.head, context), ...read.value };
  return ok({
    command: 'credit.enter',
    words: `登记信用记录：${subjectWords(body.subject)}，${creditCategories[body.category]} ${showPoints(body.points)} 分`,
    changes: [{ table: 'creditEntries', id: context.newId(), body }],
  });
}

/** Puts an entry right; whose it is stays, for it stands in that file. */
export function correctCreditEntry(
  row: EvidenceRow<'creditEntries'>,
  input: CreditEntryInput,
  reason: string,
  context: CommandContext,
): Result<ChangeDraft> {
  const read = readCreditEntry({ ...input, subject: row.body.subject }, context.now.slice(0, 10) as Day);
  if (!read.ok) return read;
  const after: CreditEntry = { ...row.body, ...trimmedHead(input.head), ...read.value };
  return correctEvidence(row, after, { reason, changes: changedWords(said(row.body), said(after)) }, context);
}

type OwnFields = Pick<CreditEntry, 'subject' | 'category' | 'item' | 'eventOn' | 'conductEndedOn' | 'points' | 'list'>;

/** The typed entry, or what is wrong with it; also for each row of an import. */
export function readCreditEntry(input: CreditEntryInput, today: Day): Result<OwnFields> {
  if (input.subject === null) return refuse('credit-subject-missing');
  const item = input.item.trim();
  if (item === '') return refuse('credit-item-missing');
  const points = parsePoints(input.points);
  if (points === null) return refuse('credit-points-invalid', { text: input.points });
  if (points < 0 && input.category !== 'bad') {
    return refuse('credit-points-sign', { category: creditCategories[input.category] });
  }
  const wrong = daysRefusal(input, today) ?? headRefusal(input.head, today);
  if (wrong) return { ok: false, refusal: wrong };
  const { category, colour, listFrom, listUntil, eventOn } = input;
  if (colour === 'black' && category !== 'bad')
    return refuse('credit-list-colour', { list: '黑名单', category: '不良信息' });
  if (colour === 'red' && category === 'bad')
    return refuse('credit-list-colour', { list: '红名单', category: '优良信息' });
  return ok({
    ...{ subject: input.subject, category, item, eventOn, points: Math.abs(points) },
    conductEndedOn: category === 'bad' ? input.conductEndedOn : '',
    list: colour === 'none' ? null : { colour, from: listFrom || eventOn, until: listUntil },
  });
}

function daysRefusal(input: CreditEntryInput, today: Day): Refusal | null {
  const { category, eventOn, conductEndedOn, colour, listFrom, listUntil } = input;
  const event = evidenceDayRefusal('发生日期', eventOn, today, true);
  if (event) return event;
  if (category === 'bad' && conductEndedOn !== '') {
    const ended = evidenceDayRefusal('行为终止日期', conductEndedOn, today, true);
    if (ended) return ended;
    if (conductEndedOn < eventOn) return refuse('credit-ended-before', { on: eventOn, ended: conductEndedOn }).refusal;
  }
  if (colour === 'none') return null;
  for (const [what, day] of [
    ['列入名单的日期', listFrom],
    ['列入期限', listUntil],
  ] as const) {
    const wrong = day === '' ? null : evidenceDayRefusal(what, day, today, false);
    if (wrong) return wrong;
  }
  const from = listFrom || eventOn;
  return listUntil !== '' && listUntil < from
    ? refuse('evidence-period-order', { from, until: listUntil }).refusal
    : null;
}

/** The same thing said of the same subject: a void one does not stand in the way of a right one. */
export function sameEntry(a: CreditEntryLine, b: OwnFields): boolean {
  return (
    a.state !== 'void' &&
    sameSubject(a.subject, b.subject) &&
    a.category === b.category &&
    a.item === b.item &&
    a.eventOn === b.eventOn
  );
}

function said(body: CreditEntry): Readonly<Record<string, string>> {
  const { list } = body;
  return {
    类别: creditCategories[body.category],
    事项: body.item,
    发生日期: body.eventOn,
    行为终止日期: body.conductEndedOn,
    分值: showPoints(body.points),
    名单: list === null ? '' : `${list.colour === 'red' ? '红名单' : '黑名单'} ${list.from} 至 ${list.until || '未定'}`,
    ...headSaid(body),
  };
}
