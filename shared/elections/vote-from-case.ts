import { formatArea } from '../basics/area';
import type { Ballot, BallotEntry, ElectionCase } from './election-case';
import type { FrozenRegister } from './frozen-register';
import { ballotsInUse, isDelivered } from './paper-count';
import { ruleSetOf } from './regime';

/** A vote file (`gongzhi/vote@1`) as JSON, built from a case. No name and no certificate number is in it. */
export interface CaseVoteFile {
  readonly format: 'gongzhi/vote@1';
  readonly title: string;
  readonly voteDate: string;
  readonly ruleSet: 'property-law-76' | 'civil-code-278';
  readonly options: Pick<ElectionCase['options'], 'invalidBallots' | 'unreturned' | 'proxyCap' | 'rankBy'>;
  readonly units: readonly {
    readonly unit: string;
    readonly area: string;
    readonly owners: readonly string[];
    readonly developer: boolean;
    readonly ballotDelivered: boolean;
  }[];
  readonly matters: readonly (
    | { readonly id: string; readonly kind: 'ordinary' | 'special' }
    | { readonly id: string; readonly kind: 'election'; readonly seats: number; readonly candidates: readonly string[] }
  )[];
  readonly ballots: readonly {
    readonly ballot: string;
    readonly unit: string;
    readonly channel: 'paper' | 'online';
    readonly invalid: string | null;
    readonly proxy: { readonly agent: string; readonly written: boolean } | null;
    readonly votes: BallotEntry['votes'];
  }[];
}

/**
 * The vote of a case in the file format that everything counts from. Owners are given by head number, so that the heads
 * are those of the frozen register with the officer's decisions in it; agents are numbered A001 … in ballot order.
 */
export function voteFromCase(
  election: ElectionCase,
  register: FrozenRegister,
  ballots: readonly Ballot[],
): CaseVoteFile {
  const papers = ballotsInUse(ballots).sort((a, b) => (a.number < b.number ? -1 : 1));
  const delivered = new Set(papers.filter(isDelivered).map(ballot => ballot.head));
  const developers = new Set(register.heads.filter(head => head.developer).map(head => head.head));
  const numberAgent = agentNumbers();
  const { invalidBallots, unreturned, proxyCap, rankBy } = election.options;
  return {
    format: 'gongzhi/vote@1',
    title: election.title,
    voteDate: election.voteDate,
    ruleSet: ruleSetOf(election),
    options: { invalidBallots, unreturned, proxyCap, rankBy },
    units: register.units.map(unit => ({
      unit: unit.unit,
      area: formatArea(unit.area),
      owners: [unit.head],
      developer: developers.has(unit.head),
      ballotDelivered: delivered.has(unit.head),
    })),
    matters: election.matters.map(matter =>
      matter.kind === 'election'
        ? { id: matter.id, kind: matter.kind, seats: matter.seats, candidates: [...matter.candidates] }
        : { id: matter.id, kind: matter.kind },
    ),
    ballots: papers.flatMap(({ number, unit, entry }) =>
      entry === null
        ? []
        : [
            {
              ballot: number,
              unit,
              channel: entry.channel,
              invalid: entry.invalid,
              proxy: entry.proxy && { agent: numberAgent(entry.proxy.agent), written: entry.proxy.written },
              votes: entry.votes,
            },
          ],
    ),
  };
}

/** The same agent, written the same way, has the same number. */
function agentNumbers(): (agent: string) => string {
  const numbers = new Map<string, string>();
  return agent => {
    const key = agent;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const next = `A${String(numbers.size + 1).padStart(3, '0')}`;
    numbers.set(key, next);
    return next;
  };
}
