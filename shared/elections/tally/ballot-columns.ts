import { ABSTAIN, NO, words, YES, type BallotColumns } from './count-input';
import type { Proxy, VoteMatter, Votes } from './vote-file';

/** A ballot as the columns take it: `head` is the head's number from 0. */
export interface ColumnBallot {
  readonly head: number;
  readonly invalid: string | null;
  readonly proxy: Proxy | null;
  readonly votes: Votes;
}

interface MatterColumn {
  readonly at: number;
  /** Candidate → its bit; null for a question. */
  readonly bits: ReadonlyMap<string, number> | null;
  readonly width: number;
}

/** Turns `count` ballots into columns. Votes on matters or candidates that do not exist are left out. */
export function ballotColumns(
  matters: readonly VoteMatter[],
  count: number,
  at: (index: number) => ColumnBallot,
): BallotColumns {
  const columns = new Map<string, MatterColumn>();
  const marks = matters.map((matter, index) => {
    const election = matter.kind === 'election';
    const width = election ? words(matter.candidates.length) : 1;
    const bits = election ? new Map(matter.candidates.map((candidate, bit) => [candidate, bit])) : null;
    columns.set(matter.id, { at: index, bits, width });
    return election ? new Uint32Array(count * width) : new Uint8Array(count).fill(ABSTAIN);
  });
  const head = new Int32Array(count);
  const agent = new Int32Array(count).fill(-1);
  const written = new Uint8Array(count);
  const invalid: (string | null)[] = new Array<string | null>(count).fill(null);
  const agents = new Map<string, number>();
  for (let index = 0; index < count; index += 1) {
    const ballot = at(index);
    head[index] = ballot.head;
    invalid[index] = ballot.invalid;
    if (ballot.proxy) {
      agent[index] = numberOf(ballot.proxy.agent, agents);
      written[index] = ballot.proxy.written ? 1 : 0;
    }
    for (const id of Object.keys(ballot.votes)) {
      const column = columns.get(id);
      if (column) setMarks(marks[column.at] as Uint8Array | Uint32Array, column, index, ballot.votes[id]);
    }
  }
  return { count, head, invalid, agent, written, marks };
}

function setMarks(
  column: Uint8Array | Uint32Array,
  { bits, width }: MatterColumn,
  index: number,
  vote: Votes[string] | undefined,
): void {
  if (bits === null) {
    column[index] = vote === 'yes' ? YES : vote === 'no' ? NO : ABSTAIN;
  } else if (typeof vote === 'object') {
    for (const candidate of vote) {
      const bit = bits.get(candidate);
      if (bit === undefined) continue;
      const word = index * width + (bit >>> 5);
      column[word] = (column[word] as number) | (1 << (bit & 31));
    }
  }
}

function numberOf(agent: string, agents: Map<string, number>): number {
  const known = agents.get(agent);
  if (known !== undefined) return known;
  agents.set(agent, agents.size);
  return agents.size - 1;
}
