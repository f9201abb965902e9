import { describe, expect, it } from 'vitest';
import { count } from '../property/count';

interface Answer {
  base: { heads: number; area: string };
  ballots: { received: number; valid: number; invalid: number; byReason: Record<string, number> };
  matters: {
    participating: object;
    yes: object;
    abstain: object;
    invalid: { heads: number; byReason: object };
    blank: object;
    deemed: object | null;
    passed: boolean;
    approvalMet: boolean;
    elected: string[];
    tied: string[];
    vacancies: number;
    candidates: { id: string; rank: number | null; heads: number }[];
    explain: { rule: string; words: string; heads: object; area: object }[];
  }[];
}

const unit = (name: string, owners: string[], more: object = {}) => ({ unit: name, area: '100.00', owners, ...more });
const units = (count_: number) => Array.from({ length: count_ }, (_, at) => unit(`U${at + 1}`, [`O${at + 1}`]));
let next = 0;
const ballot = (of: string, votes: object, more: object = {}) => ({
  ballot: String((next += 1)),
  unit: of,
  votes,
  ...more,
});
const vote = (fields: object) =>
  count({ voteDate: '2024-06-20', matters: [{ id: 'M1', kind: 'ordinary' }], ...fields }) as unknown as Answer;
const first = (answer: Answer) => answer.matters[0] as Answer['matters'][number];
const yes = { M1: 'yes' };

describe('heads', () => {
  it('merges the developer, equal owner sets and repeated owners, and leaves units without owners apart', () => {
    const { base } = vote({
      units: [
        unit('1', ['A'], { developer: true }),
        unit('2', [], { developer: true }),
        unit('3', ['A']),
        unit('4', ['A', 'A']),
        unit('5', ['A', 'B']),
        unit('6', ['B', 'A']),
        unit('7', []),
        unit('8', []),
      ],
    });
    expect(base).toEqual({ heads: 5, area: '800.00' });
  });
});

describe('ballots', () => {
  it('prefers the code on the paper, then the missing authorisation', () => {
    const { ballots } = vote({
      units: units(3),
      ballots: [
        ballot('U1', yes, { invalid: 'INV_LATE', proxy: { agent: 'P', written: false } }),
        ballot('U2', yes, { proxy: { agent: 'P', written: false } }),
        ballot('U3', yes),
      ],
    });
    expect(ballots).toEqual({ received: 3, valid: 1, invalid: 2, byReason: { INV_LATE: 1, INV_NO_PROXY: 1 } });
  });

  it('counts an agent only the other heads for whom a valid ballot was brought', () => {
    const by = (of: string, more: object = {}) => ballot(of, yes, { proxy: { agent: 'P', written: true }, ...more });
    const { ballots } = vote({
      options: { proxyCap: 1 },
      units: [...units(3), unit('U1b', ['O1'])],
      ballots: [by('U2', { invalid: 'INV_UNSIGNED' }), by('U1'), by('U1b'), by('U3')],
    });
    expect(ballots.byReason).toEqual({ INV_UNSIGNED: 1, INV_PROXY_CAP: 1 });
  });

  it('goes by the valid ballot of a head that also returned an invalid one', () => {
    const answer = vote({
      units: units(1),
      ballots: [ballot('U1', { M1: 'no' }, { invalid: 'INV_ALTERED' }), ballot('U1', yes)],
    });
    expect(first(answer).yes).toEqual({ heads: 1, area: '100.00' });
  });
});

describe('a matter', () => {
  it('takes blank and a missing vote as abstention, and differing ballots as a conflict', () => {
    const answer = vote({
      units: units(3),
      ballots: [ballot('U1', { M1: 'blank' }), ballot('U2', {}), ballot('U3', yes), ballot('U3', {})],
    });
    expect(first(answer)).toMatchObject({
      abstain: { heads: 2, area: '200.00' },
      participating: { heads: 2 },
      invalid: { heads: 1, byReason: { INV_CONFLICT: 1 } },
    });
  });

  it('lets invalid ballots take part only where the rules say so, in no column', () => {
    const fields = { units: units(3), ballots: [ballot('U1', yes), ballot('U2', yes, { invalid: 'INV_UNSIGNED' })] };
    expect(first(vote(fields)).participating).toEqual({ heads: 1, area: '100.00' });
    const taking = first(vote({ ...fields, options: { invalidBallots: 'participate' } }));
    expect(taking).toMatchObject({ participating: { heads: 2 }, yes: { heads: 1 } });
  });

  it('adds delivered silent heads to the side with more heads, and none on a par', () => {
    const silent = [unit('S1', ['X']), unit('S2', ['Y'], { ballotDelivered: false })];
    const options = { unreturned: 'follow-majority' };
    const more = first(vote({ options, units: [...units(1), ...silent], ballots: [ballot('U1', yes)] }));
    expect(more).toMatchObject({ yes: { heads: 2 }, deemed: { side: 'yes', heads: 1 }, participating: { heads: 2 } });
    const level = [ballot('U1', yes), ballot('U2', { M1: 'no' })];
    expect(first(vote({ options, units: [...units(2), ...silent], ballots: level })).deemed).toBeNull();
  });

  it('needs more than half, and three quarters of a special matter inclusive', () => {
    const half = vote({ units: units(2), ballots: [ballot('U1', yes), ballot('U2', { M1: 'no' })] });
    expect(first(half)).toMatchObject({ approvalMet: false, passed: false });
    const quarters = vote({
      matters: [{ id: 'M1', kind: 'special' }],
      units: units(4),
      ballots: [ballot('U1', yes), ballot('U2', yes), ballot('U3', yes), ballot('U4', { M1: 'no' })],
    });
    expect(first(quarters).passed).toBe(true);
  });

  it('explains each threshold with article, numerator, denominator and what is missing', () => {
    const [participation, approval] = first(vote({ units: units(4), ballots: [ballot('U1', yes)] })).explain;
    expect(participation).toMatchObject({
      rule: 'CC-278(2)a',
      heads: { have: 1, need: 3 },
      area: { have: '100.00', need: '266.67' },
    });
    expect(participation?.words).toContain('人数 1 人，占全体业主 4 人，三分之二以上至少 3 人，差 2 人');
    expect(participation?.words).toContain('差 166.67 ㎡');
    expect(approval).toMatchObject({ rule: 'CC-278(2)c', heads: { have: 1, need: 1 }, area: { need: '50.01' } });
  });

  it('uses the articles of the day of the vote', () => {
    const old = first(vote({ voteDate: '2020-12-31', units: units(4), ballots: [ballot('U1', yes)] })).explain;
    expect(old.map(each => each.rule)).toEqual(['PMR-12', 'PL-76(2)b']);
    expect(old[0]).toMatchObject({ heads: { have: 1, need: 3 }, area: { need: '200.01' } });
  });
});

describe('an election', () => {
  const election = (seats: number, candidates: string[]) => [{ id: 'E1', kind: 'election', seats, candidates }];
  const marks = (of: string, names: string[]) => ballot(of, { E1: names });

  it('leaves an overvote out of the election alone, and takes the set of marks', () => {
    const answer = vote({
      matters: [...election(1, ['A', 'B']), { id: 'M1', kind: 'ordinary' }],
      units: units(3),
      ballots: [ballot('U1', { E1: ['A', 'B'], M1: 'yes' }), marks('U2', ['A', 'A']), marks('U3', [])],
    });
    expect(answer.matters[0]).toMatchObject({
      invalid: { heads: 1, byReason: { INV_OVERVOTE: 1 } },
      blank: { heads: 1 },
      participating: { heads: 2 },
    });
    expect(answer.matters[1]?.yes).toEqual({ heads: 1, area: '100.00' });
  });

  it('lists candidates level across the last seat as tied, in the order of the paper', () => {
    const papers = ['ABC', 'ABD', 'ACD', 'ABC', 'AD'];
    const answer = vote({
      matters: election(3, ['D', 'C', 'B', 'A']),
      units: units(5),
      ballots: papers.map((names, at) => marks(`U${at + 1}`, [...names])),
    });
    expect(first(answer)).toMatchObject({ elected: ['A'], tied: ['D', 'C', 'B'], vacancies: 2 });
    expect(first(answer).candidates.map(each => each.rank)).toEqual([2, 2, 2, 1]);
  });

  it('never deems silent owners to have voted', () => {
    const answer = vote({
      options: { unreturned: 'follow-majority' },
      matters: election(1, ['A']),
      units: units(3),
      ballots: [marks('U1', ['A'])],
    });
    expect(first(answer).participating).toEqual({ heads: 1, area: '100.00' });
  });
});
