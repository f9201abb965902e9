import type { Day } from '#shared/basics/dates';
import { daysBetween } from '#shared/basics/dates';
import type { SessionRow } from '#shared/training/session-row';
import type { TrainingFigures } from '#shared/training/training-figures';
import { sessionsAhead } from '../training/overview-view';
import type { WaitingLine } from './waiting-view';

/** Days ahead within which a coming session stands on the desk. */
const SOON_DAYS = 7;

/** What of the training log waits for the officer: sheets to register, 任前 training past its time, sessions that come soon. */
export function trainingLines(figures: TrainingFigures, sessions: readonly SessionRow[], today: Day): WaitingLine[] {
  const { unsigned, coming } = sessionsAhead(sessions, today);
  const late = figures.members.filter(({ preService }) => preService.state === 'missing').length;
  const open = figures.members.filter(({ preService }) => preService.state === 'open').length;
  const soon = coming.filter(({ body }) => body.date > today && daysBetween(today, body.date as Day) <= SOON_DAYS);
  return [
    ...unsigned.map(({ id, body }): WaitingLine => ({
      key: `training-${id}`,
      tone: 'warning',
      words: `培训 ${body.number}“${body.title}”等着登记签到`,
      to: `/training/sessions/${id}/sign-in`,
    })),
    ...(late > 0
      ? [
          {
            key: 'training-late',
            tone: 'warning' as const,
            words: `${late} 个席位的任前培训已过期，须补训`,
            to: '/training',
          },
        ]
      : []),
    ...(open > 0
      ? [{ key: 'training-open', tone: 'plain' as const, words: `${open} 个席位还在任前培训期内`, to: '/training' }]
      : []),
    ...soon.map(({ id, body }): WaitingLine => ({
      key: `training-${id}`,
      tone: 'plain',
      words: `${body.date} 培训“${body.title}”`,
      to: '/training/sessions',
    })),
  ];
}
