import { parseDay, showDay, type Day } from '../../basics/dates';
import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { CoordinationMeeting } from '../meeting';
import { hasToPost } from '../meeting-due';
import type { MeetingRow } from '../meeting-row';

/** Adds a line to a confirmed record, the only way to change what it says. */
export function amendMeeting(
  row: MeetingRow,
  input: { readonly words: string; readonly reason: string },
  context: CommandContext,
): Result<ChangeDraft> {
  const refusal = notConfirmed(row);
  if (refusal) return refusal;
  const [words, reason] = [input.words.trim(), input.reason.trim()];
  if (words === '' || reason === '') return refuse('meeting-amendment-empty', {}, { at: row.body.title });
  const line = { id: context.newId(), at: context.now, by: context.officerId, words, reason };
  return changed(row, 'meeting.amend', '补正会议记录', { amendments: [...row.body.amendments, line] });
}

/** The day on which the decisions were posted for owners (QD-38, SD-32, GR-39). */
export function postDecisions(
  row: MeetingRow,
  input: { readonly postedOn: string },
  context: CommandContext,
): Result<ChangeDraft> {
  const refusal = notConfirmed(row);
  if (refusal) return refusal;
  if (!hasToPost(row.body)) return refuse('meeting-nothing-to-post', {}, { at: row.body.title });
  const wrong = dayFault(input.postedOn, row.body.date, context);
  if (wrong) return wrong;
  return changed(row, 'meeting.post', '登记会议决定公示日', { postedOn: input.postedOn });
}

/**
 * The day on which an agreement took effect, when that was after the record was confirmed: a written one once it is signed
 * and sealed (人民调解法 29), an oral one once it was reached (30). The record keeps what it says and gets a line more.
 */
export function recordEffect(
  row: MeetingRow,
  input: { readonly effectiveOn: string },
  context: CommandContext,
): Result<ChangeDraft> {
  const refusal = notConfirmed(row);
  if (refusal) return refusal;
  const { mediation, amendments, title, date } = row.body;
  if (mediation?.result !== 'agreed') return refuse('mediation-not-reached', {}, { at: title });
  if (mediation.effectiveOn !== '') {
    return refuse('mediation-effect-known', { day: mediation.effectiveOn }, { at: title });
  }
  const wrong = dayFault(input.effectiveOn, date, context);
  if (wrong) return wrong;
  const day = showDay(input.effectiveOn as Day);
  const words =
    mediation.form === 'oral' ? `口头协议于${day}达成，自该日起生效` : `调解协议书于${day}签名、盖章，自该日起生效`;
  const line = { id: context.newId(), at: context.now, by: context.officerId, words, reason: '确认记录以后生效' };
  const signed = mediation.form === 'oral' ? mediation.signed : { parties: true, mediator: true, seal: true };
  return changed(row, 'meeting.effect', '登记调解协议生效日', {
    mediation: { ...mediation, effectiveOn: input.effectiveOn, signed },
    amendments: [...amendments, line],
  });
}

/** The day on which both parties asked a court to confirm their agreement (人民调解法 33). */
export function recordConfirmation(
  row: MeetingRow,
  input: { readonly askedOn: string },
  context: CommandContext,
): Result<ChangeDraft> {
  const refusal = notConfirmed(row);
  if (refusal) return refusal;
  const { mediation } = row.body;
  if (mediation?.result !== 'agreed') return refuse('mediation-no-agreement', {}, { at: row.body.title });
  if (mediation.effectiveOn === '') return refuse('mediation-not-in-effect', {}, { at: row.body.title });
  const wrong = dayFault(input.askedOn, mediation.effectiveOn, context);
  if (wrong) return wrong;
  const body = { mediation: { ...mediation, confirmationOn: input.askedOn } };
  return changed(row, 'meeting.confirmation', '登记司法确认申请日', body);
}

/** Scans, photographs and sheets that come in after the record was made. */
export function attachToMeeting(row: MeetingRow, attachments: CoordinationMeeting['attachments']): Result<ChangeDraft> {
  return changed(row, 'meeting.attach', '更新会议附件', { attachments });
}

function notConfirmed({ body }: MeetingRow) {
  return body.status === 'confirmed' ? null : refuse('meeting-not-confirmed', {}, { at: body.title });
}

function dayFault(day: string, earliest: string, context: CommandContext) {
  if (parseDay(day) === null) return refuse('meeting-day-missing');
  const today = context.now.slice(0, 10);
  if (day < earliest || day > today) return refuse('meeting-day-outside', { day, earliest, today });
  return null;
}

function changed(
  row: MeetingRow,
  command: string,
  words: string,
  patch: Partial<CoordinationMeeting>,
): Result<ChangeDraft> {
  return ok({ command, words, changes: [{ table: 'meetings', id: row.id, body: { ...row.body, ...patch } }] });
}
