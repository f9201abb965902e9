import type { Area } from '../../basics/area';
import type { Day } from '../../basics/dates';
import type { RuleSetId } from '../../rules/rule-sets';

/** `gongzhi/vote@1` as read: defaults filled in, areas as integers of 0.01 ㎡ (formats.md 3). */
export interface VoteFile {
  readonly title: string;
  readonly voteDate: Day;
  readonly ruleSet: RuleSetId | 'auto';
  readonly options: CountOptions;
  readonly units: readonly VoteUnit[];
  readonly matters: readonly VoteMatter[];
  readonly ballots: readonly VoteBallot[];
}

/** The switches of domain.md A9 that change a count. */
export interface CountOptions {
  readonly invalidBallots: 'excluded' | 'participate';
  readonly unreturned: 'excluded' | 'follow-majority';
  /** Other heads an agent may bring; null = no cap. */
  readonly proxyCap: number | null;
  readonly rankBy: 'heads' | 'area' | 'heads-then-area';
}

export interface VoteUnit {
  readonly unit: string;
  readonly area: Area;
  readonly owners: readonly string[];
  readonly developer: boolean;
  readonly ballotDelivered: boolean;
}

export type VoteMatter =
  | { readonly id: string; readonly kind: 'ordinary' | 'special' }
  | { readonly id: string; readonly kind: 'election'; readonly seats: number; readonly candidates: readonly string[] };

export interface Proxy {
  readonly agent: string;
  readonly written: boolean;
}

export type Choice = 'yes' | 'no' | 'abstain' | 'blank';

/** Matter id → a choice, or the candidates marked. Read by its own keys only. */
export type Votes = Readonly<Record<string, Choice | readonly string[]>>;

export interface VoteBallot {
  readonly ballot: string;
  readonly unit: string;
  readonly channel: string;
  /** A reason code of domain.md B5; null when nothing is wrong with the paper. */
  readonly invalid: string | null;
  readonly proxy: Proxy | null;
  readonly votes: Votes;
}

export const defaultOptions: CountOptions = {
  invalidBallots: 'excluded',
  unreturned: 'excluded',
  proxyCap: null,
  rankBy: 'heads',
};
