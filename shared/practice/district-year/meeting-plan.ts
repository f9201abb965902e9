import { addDays, type Day } from '../../basics/dates';
import type { MeetingKind } from '../../coordination/meeting';
import type { Project } from '../../communities/places';
import type { Dice } from './dice';
import type { YearRow } from './places';
import { YEAR_DAYS } from './size';

/** A meeting before it is held. */
export interface MeetingPlan {
  readonly kind: MeetingKind;
  readonly projectId: string;
  readonly date: Day;
  readonly startsAt: string;
  readonly endsAt: string;
}

const kinds: readonly MeetingKind[] = [
  ...(['council', 'council', 'council', 'council'] as const),
  ...(['forum', 'forum', 'forum', 'forum', 'forum'] as const),
  ...(['committee', 'committee', 'committee', 'committee', 'committee', 'committee'] as const),
  ...(['mediation', 'mediation', 'mediation', 'joint', 'joint'] as const),
];
/** Nothing is ready to be talked over in the first days. */
const FIRST_DAYS = 14;

/** `count` meetings of a community over the year, in the order of their days; never two at one place on one day. */
export function meetingPlans(
  count: number,
  projects: readonly YearRow<Project>[],
  hasCommittee: (projectId: string, on: Day) => boolean,
  today: Day,
  dice: Dice,
): MeetingPlan[] {
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, at): MeetingPlan => {
    const part = (at + dice.roll()) / count;
    let date = addDays(today, -YEAR_DAYS + FIRST_DAYS + Math.floor(part * (YEAR_DAYS - FIRST_DAYS)));
    let kind = dice.pick(kinds);
    const project = dice.pick(projects);
    if (kind === 'committee' && !hasCommittee(project.id, date)) kind = 'forum';
    const projectId = kind === 'council' || (kind === 'joint' && dice.chance(0.6)) ? '' : project.id;
    while (taken.has(`${kind}${projectId}${date}`)) date = addDays(date, -1);
    taken.add(`${kind}${projectId}${date}`);
    const hour = dice.pick([9, 10, 14, 15, 18, 19]);
    return {
      kind,
      projectId,
      date,
      startsAt: `${pad(hour)}:${dice.pick(['00', '30'])}`,
      endsAt: `${pad(hour + 2)}:${dice.pick(['00', '10', '45'])}`,
    };
  }).sort((a, b) => (a.date < b.date ? -1 : 1));
}

const pad = (hour: number) => String(hour).padStart(2, '0');
