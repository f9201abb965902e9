import type { MemberTraining } from './training-figures';

/** Sums over a committee, a community or a street. People count once, whatever seats they hold there. */
export interface GroupFigures {
  readonly key: string;
  readonly seats: number;
  readonly people: number;
  /** 任前: in time, made up late, still open, missing, not judged. People. */
  readonly preService: Readonly<Record<MemberTraining['preService']['state'], number>>;
  /** 任中: people who have their hours, people who are short, and by how many tenths of an hour together. */
  readonly inMet: number;
  readonly inShort: number;
  readonly missingHours: number;
  readonly withoutPledge: number;
  readonly openBreaches: number;
}

/** Somebody with two seats in the group is judged 任前 by the worse of them. */
const worst = ['missing', 'open', 'late', 'unjudged', 'met'] as const;

/** One line for each key, in the order in which keys are first met. */
export function groupFigures(
  members: readonly MemberTraining[],
  keyOf: (member: MemberTraining) => string,
): GroupFigures[] {
  const groups = new Map<string, MemberTraining[]>();
  for (const member of members) {
    const key = keyOf(member);
    groups.set(key, [...(groups.get(key) ?? []), member]);
  }
  return [...groups].map(([key, own]) => sums(key, own));
}

function sums(key: string, members: readonly MemberTraining[]): GroupFigures {
  const people = new Map<string, MemberTraining[]>();
  for (const member of members) people.set(member.personKey, [...(people.get(member.personKey) ?? []), member]);
  const preService = { met: 0, late: 0, open: 0, missing: 0, unjudged: 0 };
  let [inMet, inShort, missingHours] = [0, 0, 0];
  for (const seats of people.values()) {
    const state = worst.find(one => seats.some(seat => seat.preService.state === one));
    if (state) preService[state] += 1;
    // The yearly hours are the person's own: the same on each of his seats.
    const own = seats[0]?.inService;
    if (own?.state === 'met') inMet += 1;
    if (own?.state === 'short') inShort += 1;
    missingHours += own?.missing ?? 0;
  }
  return {
    key,
    seats: members.length,
    people: people.size,
    preService,
    inMet,
    inShort,
    missingHours,
    withoutPledge: members.filter(({ pledgedOn }) => pledgedOn === '').length,
    openBreaches: members.reduce((total, { openBreaches }) => total + openBreaches, 0),
  };
}
