import { parseDay } from '../basics/dates';
import { ok, refuse, type Result } from '../basics/result';
import type { ChangeDraft, CommandContext } from '../journal/draft';
import { minutesBetween, showHours } from './hours';
import { nextSessionNumber, sessionChange, sessionName, type SessionRow } from './session-row';
import type { TrainingProgramme, TrainingSession } from './training';

export interface SessionFacts {
  readonly sessions: readonly SessionRow[];
  readonly programmes: readonly { readonly body: TrainingProgramme }[];
}

export interface SessionInput {
  /** Null makes a new one. */
  readonly id: string | null;
  /** `trainees`, `status` and `number` are not taken from here: they have commands of their own. */
  readonly body: TrainingSession;
}

/** Keeps what is being typed, unchecked, so that a killed program has lost nothing. Counted nowhere. */
export function draftSession(input: SessionInput, context: CommandContext): ChangeDraft {
  return {
    command: 'training.draft',
    words: '暂存一场培训的草稿',
    changes: [sessionChange(input.id ?? context.newId(), { ...input.body, status: 'draft' })],
  };
}

/** Registers a session (TR-7) or changes what is said of it. */
export function saveSession(facts: SessionFacts, input: SessionInput, context: CommandContext): Result<ChangeDraft> {
  const present = facts.sessions.find(row => row.id === input.id)?.body ?? null;
  if (input.id !== null && !present) return refuse('training-session-unknown');
  const checked = checkSession(input.body, facts, context.now);
  if (!checked.ok) return checked;
  const kept = present?.status === 'kept' ? present : null;
  const { date } = checked.value;
  if (kept && kept.date.slice(0, 4) !== date.slice(0, 4) && certificates(kept) > 0) {
    return refuse('training-year-certified', { year: kept.date.slice(0, 4) }, { at: sessionName(kept) });
  }
  const year = date.slice(0, 4);
  const body: TrainingSession = {
    ...checked.value,
    status: 'kept',
    number: kept?.number.startsWith(`${year}-`) ? kept.number : nextSessionNumber(facts.sessions, year),
    trainees: present?.trainees ?? [],
  };
  const early = body.trainees.some(({ signedIn }) => signedIn) && date > context.now.slice(0, 10);
  if (early) return refuse('training-session-ahead', { date }, { at: sessionName(body) });
  return ok({
    command: 'training.session',
    words: `${kept ? '修改' : '登记'}培训：${sessionName(body)}`,
    changes: [sessionChange(input.id ?? context.newId(), body)],
  });
}

/** Removes a session; one that certificates were issued for stays, because their numbers do. */
export function removeSession(row: SessionRow): Result<ChangeDraft> {
  const count = certificates(row.body);
  if (count > 0) return refuse('training-session-certified', { count }, { at: sessionName(row.body) });
  return ok({
    command: 'training.session.remove',
    words: `删除培训：${sessionName(row.body)}`,
    changes: [{ table: 'trainingSessions', id: row.id, body: null }],
  });
}

function certificates({ trainees }: TrainingSession): number {
  return trainees.filter(({ certificateNo }) => certificateNo !== '').length;
}

function checkSession(input: TrainingSession, facts: SessionFacts, now: string): Result<TrainingSession> {
  const title = input.title.trim();
  if (title === '') return refuse('training-title-missing');
  const date = parseDay(input.date);
  if (date === null) return refuse('training-day-invalid', { field: '培训日期' }, { at: title });
  const latest = `${Number(now.slice(0, 4)) + 1}-12-31`;
  if (date < '2000-01-01' || date > latest) return refuse('training-day-odd', { day: date, latest }, { at: title });
  if (!Number.isInteger(input.hours) || input.hours <= 0) return refuse('training-hours-missing', {}, { at: title });
  if (input.hours > 5000) return refuse('training-hours-invalid', {}, { at: title });
  const timed = input.startsAt !== '' || input.endsAt !== '';
  if (timed) {
    const lasted = minutesBetween(input.startsAt, input.endsAt);
    if (lasted === null) return refuse('training-time-invalid', {}, { at: title });
    if (lasted <= 0) {
      return refuse('training-ends-before', { starts: input.startsAt, ends: input.endsAt }, { at: title });
    }
    const minutes = facts.programmes.find(row => row.body.year === Number(date.slice(0, 4)))?.body.hourMinutes ?? 60;
    // Tenths of 学时 times minutes against tenths of minutes: integers on both sides.
    if (input.hours * minutes > lasted * 10) {
      return refuse(
        'training-hours-longer',
        { hours: showHours(input.hours), need: Math.ceil((input.hours * minutes) / 10), minutes, lasted },
        { at: title },
      );
    }
  }
  return ok({
    ...input,
    title,
    date,
    organiser: input.organiser.trim(),
    place: input.place.trim(),
    lecturer: input.lecturer.trim(),
    materials: input.materials.trim(),
  });
}
