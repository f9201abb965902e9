import { words, type CountInput } from './count-input';
import type { Screened } from './screen-ballots';

/** What a head's vote in an election is worth. */
export const SILENT = 0;
export const VOTED = 1;
export const OVERVOTED = 2;
export const DIFFERING = 3;

export interface ElectionReading {
  /** SILENT, VOTED (a blank is a vote), OVERVOTED or DIFFERING, by head. */
  readonly state: Uint8Array;
  /** The ballot that speaks for a head that VOTED. */
  readonly ballot: Int32Array;
  /** Words by ballot in the marks column. */
  readonly width: number;
  readonly marks: Uint32Array;
}

/** A head's valid ballots read together: too many marks leave a ballot out, differing sets of marks leave the head out. */
export function readElection(input: CountInput, screened: Screened, matter: number): ElectionReading {
  const definition = input.matters[matter];
  if (definition?.kind !== 'election') throw new Error('not an election');
  const { ballots, heads } = input;
  const marks = ballots.marks[matter] as Uint32Array;
  const width = words(definition.candidates.length);
  const state = new Uint8Array(heads.count);
  const ballot = new Int32Array(heads.count).fill(-1);
  for (let index = 0; index < ballots.count; index += 1) {
    if (screened.valid[index] === 0) continue;
    const head = ballots.head[index] as number;
    if (countMarks(marks, index, width) > definition.seats) {
      if (state[head] === SILENT) state[head] = OVERVOTED;
    } else if (ballot[head] === -1) {
      ballot[head] = index;
      state[head] = VOTED;
    } else if (!sameMarks(marks, index, ballot[head] as number, width)) {
      state[head] = DIFFERING;
    }
  }
  return { state, ballot, width, marks };
}

export function isMarked(
  { marks, width }: Pick<ElectionReading, 'marks' | 'width'>,
  ballot: number,
  candidate: number,
): boolean {
  return (((marks[ballot * width + (candidate >>> 5)] as number) >>> (candidate & 31)) & 1) === 1;
}

export function countMarks(marks: Uint32Array, ballot: number, width: number): number {
  let total = 0;
  for (let at = ballot * width; at < (ballot + 1) * width; at += 1) {
    let word = marks[at] as number;
    while (word !== 0) {
      word &= word - 1;
      total += 1;
    }
  }
  return total;
}

function sameMarks(marks: Uint32Array, a: number, b: number, width: number): boolean {
  for (let at = 0; at < width; at += 1) if (marks[a * width + at] !== marks[b * width + at]) return false;
  return true;
}
