import { describe, expect, it } from 'vitest';
import { count } from '../property/count';

/**
 * Worked by hand: each sets one trap. N and S are everybody's heads and area; the figures are participating heads and
 * area, then yes. `cc` is the Civil Code from 2021, `pl` the Property Law before it.
 */
interface Worked {
  readonly trap: string;
  /** [how many, area of each, what they say; silent when absent], one owner a unit unless `owners` names them. */
  readonly groups: readonly Group[];
  readonly options?: object;
  readonly kind?: 'ordinary' | 'special';
  readonly n: number;
  readonly participating: readonly [heads: number, area: string];
  readonly yes: readonly [heads: number, area: string];
  readonly cc: boolean;
  readonly pl: boolean;
}
interface Group {
  readonly units: number;
  readonly area: string;
  readonly says?: 'yes' | 'no' | 'abstain' | 'blank';
  readonly owner?: string;
  readonly developer?: boolean;
  readonly invalid?: string;
  readonly proxy?: { agent: string; written: boolean };
  /** A second ballot of the same head. */
  readonly alsoSays?: 'yes' | 'no';
  readonly delivered?: boolean;
}

const each = (units: number, area: string, says?: Group['says'], more: Partial<Group> = {}): Group => ({
  units,
  area,
  ...(says ? { says } : {}),
  ...more,
});

const worked: readonly Worked[] = [
  {
    trap: 'exactly two thirds take part, and an abstention enlarges the base',
    groups: [each(5, '100', 'yes'), each(2, '100', 'no'), each(1, '100', 'abstain'), each(4, '100')],
    n: 12,
    participating: [8, '800.00'],
    yes: [5, '500.00'],
    cc: true,
    pl: false,
  },
  {
    trap: 'two thirds missed by one although everybody agrees',
    groups: [each(66, '90', 'yes'), each(34, '90')],
    n: 100,
    participating: [66, '5940.00'],
    yes: [66, '5940.00'],
    cc: false,
    pl: true,
  },
  {
    trap: 'owners of several units are one head each',
    groups: [
      each(5, '100', 'yes', { owner: 'A' }),
      each(3, '100', 'yes', { owner: 'B' }),
      each(4, '100', 'yes'),
      each(3, '100', 'no'),
      each(5, '100'),
    ],
    n: 14,
    participating: [9, '1500.00'],
    yes: [6, '1200.00'],
    cc: false,
    pl: false,
  },
  {
    trap: 'the developer is one head with a large area',
    groups: [
      each(40, '110', 'yes', { developer: true }),
      each(10, '100', 'yes', { developer: true }),
      each(70, '100', 'yes'),
      each(25, '100', 'no'),
      each(10, '100', 'abstain'),
      each(45, '100'),
    ],
    n: 151,
    participating: [106, '15900.00'],
    yes: [71, '12400.00'],
    cc: true,
    pl: false,
  },
  {
    trap: 'the fourth authorisation of an agent is over the cap of three',
    groups: [
      each(10, '90', 'yes'),
      each(4, '90', 'no'),
      each(4, '90', 'yes', { proxy: { agent: 'P1', written: true } }),
      each(2, '90', 'no', { proxy: { agent: 'P2', written: true } }),
      each(1, '90', 'yes', { proxy: { agent: 'P3', written: false } }),
      each(9, '90'),
    ],
    options: { proxyCap: 3 },
    n: 30,
    participating: [19, '1710.00'],
    yes: [13, '1170.00'],
    cc: false,
    pl: false,
  },
  {
    trap: 'one clause on invalid ballots decides',
    groups: [
      each(88, '100', 'yes'),
      each(52, '100', 'no'),
      each(10, '100', 'abstain'),
      each(5, '100', 'blank'),
      each(10, '100', 'yes', { invalid: 'INV_UNSIGNED' }),
      each(75, '100'),
    ],
    options: { invalidBallots: 'participate' },
    n: 240,
    participating: [165, '16500.00'],
    yes: [88, '8800.00'],
    cc: true,
    pl: false,
  },
  {
    trap: 'silent owners follow the majority, undelivered and invalid ones stay out',
    groups: [
      each(88, '100', 'yes'),
      each(52, '100', 'no'),
      each(10, '100', 'abstain'),
      each(5, '100', 'blank'),
      each(10, '100', 'yes', { invalid: 'INV_ALTERED' }),
      each(66, '100'),
      each(9, '100', undefined, { delivered: false }),
    ],
    options: { unreturned: 'follow-majority' },
    n: 240,
    participating: [221, '22100.00'],
    yes: [154, '15400.00'],
    cc: true,
    pl: true,
  },
  {
    trap: 'a special matter passes at exactly three quarters',
    groups: [
      each(18, '100', 'yes'),
      each(18, '120', 'yes'),
      each(4, '100', 'no'),
      each(4, '120', 'no'),
      each(2, '100', 'abstain'),
      each(2, '120', 'abstain'),
      each(6, '100'),
      each(6, '120'),
    ],
    kind: 'special',
    n: 60,
    participating: [48, '5280.00'],
    yes: [36, '3960.00'],
    cc: true,
    pl: false,
  },
  {
    trap: 'rounded to one decimal this would be two thirds of the area',
    groups: [each(59, '111.11', 'yes'), each(1, '110.00', 'no'), each(29, '111.11'), each(1, '112.35')],
    n: 90,
    participating: [60, '6665.49'],
    yes: [59, '6555.49'],
    cc: false,
    pl: true,
  },
  {
    trap: 'a head that says yes on paper and no online is left out until it is cleared',
    groups: [each(17, '100', 'yes'), each(6, '100', 'no'), each(1, '100', 'yes', { alsoSays: 'no' }), each(12, '100')],
    n: 36,
    participating: [23, '2300.00'],
    yes: [17, '1700.00'],
    cc: false,
    pl: false,
  },
];

function voteOf({ groups, options = {}, kind = 'ordinary' }: Worked, ruleSet: string) {
  const all = groups.flatMap((group, at) =>
    Array.from({ length: group.units }, (_, index) => ({ group, name: `${at + 1}-${index + 1}` })),
  );
  const ballots = all.flatMap(({ group, name }) => {
    if (!group.says) return [];
    const first = { unit: name, votes: { M1: group.says }, invalid: group.invalid ?? null, proxy: group.proxy ?? null };
    return group.alsoSays ? [first, { unit: name, channel: 'online', votes: { M1: group.alsoSays } }] : [first];
  });
  return {
    voteDate: '2024-06-20',
    ruleSet,
    options,
    units: all.map(({ group, name }) => ({
      unit: name,
      area: group.area,
      owners: [group.owner ?? `owner of ${name}`],
      developer: group.developer ?? false,
      ballotDelivered: group.delivered ?? true,
    })),
    matters: [{ id: 'M1', kind }],
    ballots: ballots.map((ballot, index) => ({ ballot: String(index + 1).padStart(6, '0'), ...ballot })),
  };
}

describe('elections worked by hand', () => {
  it.each(worked.map(each => [each.trap, each] as const))('%s', (_, facts) => {
    const weight = ([heads, area]: readonly [number, string]) => ({ heads, area });
    const expected = { participating: weight(facts.participating), yes: weight(facts.yes) };
    expect(count(voteOf(facts, 'civil-code-278'))).toMatchObject({
      base: { heads: facts.n },
      matters: [{ ...expected, passed: facts.cc }],
    });
    expect(count(voteOf(facts, 'property-law-76'))).toMatchObject({ matters: [{ ...expected, passed: facts.pl }] });
  });
});
