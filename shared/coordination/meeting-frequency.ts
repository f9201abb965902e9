import { dayParts, type Day } from '../basics/dates';
import type { CoordinationMeeting, MeetingKind } from './meeting';
import { meetingKindIds } from './meeting';
import { meetingRules } from './meeting-rules';

export type HeldMeeting = Pick<CoordinationMeeting, 'kind' | 'status' | 'date' | 'communityId' | 'projectId'>;

export interface MeetingPlace {
  readonly communityId: string;
  /** Empty: the community itself. */
  readonly projectId: string;
}

/** A kind of meeting of which a place still owes some in this half-year or year. */
export interface MissingMeetings extends MeetingPlace {
  readonly kind: MeetingKind;
  readonly have: number;
  readonly need: number;
  readonly per: 'year' | 'half-year';
  readonly from: string;
  readonly until: string;
}

/** The half-year or year around a day, both days included. */
export function periodAround(day: Day, per: 'year' | 'half-year'): { readonly from: string; readonly until: string } {
  const { year, month } = dayParts(day);
  if (per === 'year') return { from: `${year}-01-01`, until: `${year}-12-31` };
  return month <= 6
    ? { from: `${year}-01-01`, until: `${year}-06-30` }
    : { from: `${year}-07-01`, until: `${year}-12-31` };
}

/** Of the places given, those that have held fewer meetings of a kind than practice asks for in the running period (S10, C5). */
export function missingMeetings(
  places: readonly MeetingPlace[],
  meetings: readonly HeldMeeting[],
  today: Day,
): MissingMeetings[] {
  return meetingKindIds.flatMap(kind => {
    const { frequency } = meetingRules[kind];
    if (!frequency) return [];
    const { from, until } = periodAround(today, frequency.per);
    const key = (place: MeetingPlace) => (frequency.scope === 'project' ? place.projectId : place.communityId);
    const held = new Map<string, number>();
    for (const meeting of meetings) {
      if (meeting.kind !== kind || meeting.status !== 'confirmed' || meeting.date < from || meeting.date > until)
        continue;
      held.set(key(meeting), (held.get(key(meeting)) ?? 0) + 1);
    }
    return places
      .filter(place => (frequency.scope === 'project') === (place.projectId !== ''))
      .map(place => ({
        ...place,
        kind,
        have: held.get(key(place)) ?? 0,
        need: frequency.times,
        per: frequency.per,
        from,
        until,
      }))
      .filter(({ have, need }) => have < need);
  });
}
