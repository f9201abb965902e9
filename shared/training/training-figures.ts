import { addDays, daysBetween, type Day } from '../basics/dates';
import { preServiceWindow } from './pre-service-window';
import { samePerson } from './same-person';
import { rostersOf, seatKey, type KnownSeat, type Rosters, type Seat, type SeatFacts } from './seats';
import type { TrainingConduct, TrainingProgramme, TrainingSession } from './training';

export interface TrainingRow<Body> {
  readonly id: string;
  readonly body: Body;
}

export interface TrainingFacts extends SeatFacts {
  readonly programmes: readonly TrainingRow<TrainingProgramme>[];
  readonly sessions: readonly TrainingRow<TrainingSession>[];
  readonly conduct: readonly TrainingRow<TrainingConduct>[];
}

/**
 * `met`: in time. `late`: made up after the window. `open`: the window is still open. `missing`: it is past.
 * `unjudged`: there is no programme for the year of the election, or the day of taking office is not known.
 */
export type PreServiceState = 'met' | 'late' | 'open' | 'missing' | 'unjudged';

/** A seat that is held on the day of the figures. Hours in tenths. */
export interface MemberTraining {
  readonly seat: Seat;
  readonly personKey: string;
  /** Member keys of the same person, this one among them, former seats too. */
  readonly keys: readonly string[];
  readonly preService: {
    readonly state: PreServiceState;
    readonly required: number;
    /** Within the window, and after it. */
    readonly attended: number;
    readonly afterwards: number;
    readonly from: Day | null;
    readonly until: Day | null;
  };
  readonly inService: {
    readonly state: 'met' | 'short' | 'unjudged';
    readonly required: number;
    readonly attended: number;
    readonly missing: number;
    /** Whether the year's hours were reduced because he joined within it. */
    readonly reduced: boolean;
  };
  /** Day of the pledge for this seat; empty when none. */
  readonly pledgedOn: string;
  readonly openBreaches: number;
}

export interface TrainingFigures {
  readonly year: number;
  /** The day of the figures: today, or the last day of a past year. */
  readonly on: Day;
  readonly programme: TrainingProgramme | null;
  readonly members: readonly MemberTraining[];
  /** Who sat at some time of the year and no longer does: listed, never called short. */
  readonly left: readonly Seat[];
}

/** Sorts behind every day. */
const NEVER = '9999-12-31';

/** Everybody's training in a year (TR-1, TR-9). The choices behind it are `programmeWords`; they are printed with it. */
export function trainingFigures(facts: TrainingFacts, year: number, today: Day): TrainingFigures {
  const firstDay = `${year}-01-01` as Day;
  const lastDay = `${year}-12-31` as Day;
  const on = today < lastDay ? today : lastDay;
  const rosters = rostersOf(facts);
  const sessions = facts.sessions.map(row => row.body).filter(body => body.status === 'kept' && body.date <= on);
  const present = rosters.on(on);
  const personOf = samePerson(rosters.known);
  const seatsOf = groupSeats(rosters.known, personOf);
  const attended = attendance(sessions, personOf);
  const programmeOf = (of: number) => facts.programmes.find(row => row.body.year === of)?.body ?? null;
  const since = firstDays(present, personOf);
  // A seat that is held at the end has been held since it began; only for others is the day's roster asked.
  const heldOn = (personKey: string, day: string) =>
    (since.get(personKey) ?? NEVER) <= day ||
    (seatsOf.get(personKey) ?? []).some(({ memberKey, projectId }) =>
      rosters.of(projectId, day).some(seat => seat.memberKey === memberKey),
    );
  const programme = programmeOf(year);
  const conduct = conductBySeat(facts.conduct);

  const members = present.map((seat): MemberTraining => {
    const personKey = personOf.get(seat.memberKey) ?? seat.memberKey;
    const mine = attended.get(personKey) ?? [];
    const own = conduct.get(seatKey(seat)) ?? [];
    return {
      seat,
      personKey,
      keys: [...new Set((seatsOf.get(personKey) ?? [seat]).map(({ memberKey }) => memberKey))],
      preService: preServiceOf(seat, mine, programmeOf(Number(seat.from.slice(0, 4))), on),
      inService: inServiceOf(personKey, mine, {
        programme,
        year,
        firstDay,
        lastDay,
        heldOn,
        since: since.get(personKey),
      }),
      pledgedOn: own.find(({ kind }) => kind === 'pledge')?.on ?? '',
      openBreaches: own.filter(({ kind, settledOn }) => kind === 'breach' && settledOn === '').length,
    };
  });
  return { year, on, programme, members, left: leftWithin(rosters, present, firstDay, on) };
}

/** The seats of the year that are no longer held: of its first day, and of those that began within it. */
function leftWithin(rosters: Rosters, present: readonly Seat[], firstDay: Day, on: Day): Seat[] {
  const there = new Set(present.map(seatKey));
  const begun = rosters.known
    .filter(({ from }) => from > firstDay && from <= on)
    .flatMap(seat => rosters.of(seat.projectId, seat.from).filter(({ memberKey }) => memberKey === seat.memberKey));
  const seats = new Map([...rosters.on(firstDay), ...begun].map(seat => [seatKey(seat), seat]));
  return [...seats.values()].filter(seat => !there.has(seatKey(seat)));
}

function preServiceOf(
  seat: Seat,
  mine: readonly TrainingSession[],
  programme: TrainingProgramme | null,
  on: Day,
): MemberTraining['preService'] {
  const window = programme && preServiceWindow(seat, programme.preServiceBy);
  const own = mine.filter(({ kind }) => kind === 'pre-service');
  if (!programme || !window) {
    return { state: 'unjudged', required: 0, attended: sumHours(own), afterwards: 0, from: null, until: null };
  }
  const inside = own.filter(({ date }) => date >= window.from && date <= window.until);
  const after = own.filter(({ date }) => date > window.until);
  const enough = (sessions: readonly TrainingSession[]) =>
    sessions.length > 0 && sumHours(sessions) >= programme.preServiceHours;
  const state = enough(inside)
    ? 'met'
    : enough([...inside, ...after])
      ? 'late'
      : on <= window.until
        ? 'open'
        : 'missing';
  return {
    state,
    required: programme.preServiceHours,
    attended: sumHours(inside),
    afterwards: sumHours(after),
    ...window,
  };
}

interface YearAround {
  readonly programme: TrainingProgramme | null;
  readonly year: number;
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly heldOn: (personKey: string, day: string) => boolean;
  /** The earliest day on which one of the person's present seats began. */
  readonly since: string | undefined;
}

function inServiceOf(
  personKey: string,
  mine: readonly TrainingSession[],
  { programme, year, firstDay, lastDay, heldOn, since }: YearAround,
): MemberTraining['inService'] {
  const attended = sumHours(
    mine.filter(
      ({ kind, date }) => kind === 'in-service' && Number(date.slice(0, 4)) === year && heldOn(personKey, date),
    ),
  );
  if (!programme) return { state: 'unjudged', required: 0, attended, missing: 0, reduced: false };
  const joined = programme.proRata && since !== undefined && since > firstDay && !heldOn(personKey, firstDay);
  const required = joined ? shareOfYear(programme.inServiceHours, since as Day, lastDay) : programme.inServiceHours;
  const missing = Math.max(0, required - attended);
  return { state: missing === 0 ? 'met' : 'short', required, attended, missing, reduced: joined };
}

/** The hours for the days from `since` to the year's end, both counted; a started tenth of an hour counts as one. */
function shareOfYear(hours: number, since: Day, lastDay: Day): number {
  const days = daysBetween(since, lastDay) + 1;
  const whole = daysBetween(`${lastDay.slice(0, 4)}-01-01` as Day, addDays(lastDay, 1));
  return Math.ceil((hours * days) / whole);
}

function sumHours(sessions: readonly TrainingSession[]): number {
  return sessions.reduce((total, { hours }) => total + hours, 0);
}

/** The sessions that each person signed in to, each once, whatever his name stands there twice. */
function attendance(
  sessions: readonly TrainingSession[],
  personOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly TrainingSession[]> {
  const all = new Map<string, TrainingSession[]>();
  for (const session of sessions) {
    const there = session.trainees.flatMap(({ memberKey, signedIn }) => (signedIn && memberKey ? [memberKey] : []));
    for (const person of new Set(there.map(key => personOf.get(key) ?? key))) {
      const own = all.get(person);
      if (own) own.push(session);
      else all.set(person, [session]);
    }
  }
  return all;
}

function groupSeats(
  known: readonly KnownSeat[],
  personOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly KnownSeat[]> {
  const groups = new Map<string, KnownSeat[]>();
  for (const seat of known) {
    const person = personOf.get(seat.memberKey) ?? seat.memberKey;
    const own = groups.get(person);
    if (own) own.push(seat);
    else groups.set(person, [seat]);
  }
  return groups;
}

function firstDays(present: readonly Seat[], personOf: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const { memberKey, from } of present) {
    const person = personOf.get(memberKey) ?? memberKey;
    const known = first.get(person);
    if (from !== '' && (known === undefined || from < known)) first.set(person, from);
  }
  return first;
}

function conductBySeat(rows: TrainingFacts['conduct']): ReadonlyMap<string, readonly TrainingConduct[]> {
  const groups = new Map<string, TrainingConduct[]>();
  for (const { body } of rows) groups.set(seatKey(body), [...(groups.get(seatKey(body)) ?? []), body]);
  return groups;
}
