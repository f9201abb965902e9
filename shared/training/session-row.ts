import { showDay, type Day } from '../basics/dates';
import type { DraftChange } from '../journal/draft';
import { trainingKinds, type TrainingSession } from './training';

export interface SessionRow {
  readonly id: string;
  readonly body: TrainingSession;
}

export function sessionChange(id: string, body: TrainingSession): DraftChange {
  return { table: 'trainingSessions', id, body };
}

/** How a session is called in the audit log: its number and kind, never a name. */
export function sessionName({ number, kind, date }: TrainingSession): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? showDay(date as Day) : '';
  return number ? `${trainingKinds[kind]} ${number}` : `${day}${trainingKinds[kind]}`;
}

/** The next running number of a year: `2026-03`. */
export function nextSessionNumber(sessions: readonly SessionRow[], year: string): string {
  const last = sessions.reduce((most, { body }) => {
    const match = /^(\d{4})-(\d+)$/.exec(body.number);
    return match && match[1] === year ? Math.max(most, Number(match[2])) : most;
  }, 0);
  return `${year}-${String(last + 1).padStart(2, '0')}`;
}

export function blankSession(day: string): TrainingSession {
  return {
    status: 'draft',
    number: '',
    kind: 'in-service',
    title: '',
    subjects: [],
    date: day,
    startsAt: '09:00',
    endsAt: '11:30',
    hours: 25,
    organiser: '',
    place: '',
    form: 'lecture',
    lecturer: '',
    materials: '',
    trainees: [],
    attachments: [],
  };
}
