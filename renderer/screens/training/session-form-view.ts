import { minutesBetween, showHours } from '#shared/training/hours';
import type { TrainingProgramme, TrainingSession } from '#shared/training/training';

type Programmes = readonly { readonly body: TrainingProgramme }[];

export function startOfForm({ hours }: TrainingSession): string {
  return hours > 0 ? showHours(hours) : '';
}

function programmeAt(programmes: Programmes, date: string): TrainingProgramme | null {
  return programmes.find(({ body }) => body.year === Number(date.slice(0, 4)))?.body ?? null;
}

/** The most hours that fit between the times, cut to half hours; null while the times are not complete. */
export function hoursFromTimes(
  { startsAt, endsAt, date }: Pick<TrainingSession, 'startsAt' | 'endsAt' | 'date'>,
  programmes: Programmes,
): number | null {
  const minutes = minutesBetween(startsAt, endsAt);
  if (minutes === null || minutes <= 0) return null;
  const each = programmeAt(programmes, date)?.hourMinutes ?? 60;
  return Math.floor((minutes * 2) / each) * 5 || Math.floor((minutes * 10) / each);
}

/** The year's subjects of this kind first, then the others. */
export function subjectChoices(programmes: Programmes, { date, kind }: TrainingSession) {
  const subjects = programmeAt(programmes, date)?.subjects ?? [];
  return [...subjects]
    .sort((a, b) => Number(b.kind === kind) - Number(a.kind === kind))
    .map(({ title }) => ({ value: title, label: title }));
}
