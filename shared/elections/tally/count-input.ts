import type { RuleSetId } from '../../rules/rule-sets';
import type { CountOptions, VoteMatter } from './vote-file';

/** A valid ballot's word on an ordinary or special matter; nothing ticked is an abstention (A9-3). */
export const YES = 1;
export const NO = 2;
export const ABSTAIN = 3;

/** One vote in columns, by head number and by ballot number from 0, in the order of the file. */
export interface CountInput {
  readonly ruleSet: RuleSetId;
  readonly options: CountOptions;
  readonly heads: HeadColumns;
  readonly matters: readonly VoteMatter[];
  readonly ballots: BallotColumns;
}

export interface HeadColumns {
  readonly count: number;
  /** 0.01 ㎡, exact integers. */
  readonly area: Float64Array;
  /** 1 when at least one of the head's units had its ballot delivered. */
  readonly delivered: Uint8Array;
}

export interface BallotColumns {
  readonly count: number;
  readonly head: Int32Array;
  /** The code on the paper, before proxies are looked at. */
  readonly invalid: readonly (string | null)[];
  /** Number of the agent from 0; -1 without one. */
  readonly agent: Int32Array;
  /** 1 when the agent's authorisation is in writing. */
  readonly written: Uint8Array;
  /** By matter: YES, NO, ABSTAIN by ballot; for an election a bit set of `words(candidates)` words by ballot. */
  readonly marks: readonly (Uint8Array | Uint32Array)[];
}

/** 32 candidates a word. */
export function words(candidates: number): number {
  return Math.max(1, Math.ceil(candidates / 32));
}
