import type { Area } from '#shared/basics/area';
import type { Ballot, ElectionCase } from '#shared/elections/election-case';
import type { PaperCount } from '#shared/elections/paper-count';
import type { FigureColumn } from '#shared/elections/tally/heads-behind';
import type { TallyResult } from '#shared/elections/tally/tally-result';

export type CountElection = Pick<ElectionCase, 'voteDate' | 'ruleSet' | 'options' | 'matters'>;

export interface CountPaper {
  readonly id: string;
  /** Null: the row was removed. */
  readonly body: Ballot | null;
}

/** Page → worker. */
export type TallyRequest =
  | {
      readonly type: 'open';
      readonly election: CountElection;
      readonly heads: readonly { readonly head: string; readonly area: Area }[];
      readonly papers: readonly CountPaper[];
    }
  | { readonly type: 'change'; readonly papers: readonly CountPaper[] }
  | { readonly type: 'list'; readonly ask: number; readonly matter: number; readonly column: FigureColumn };

/** Worker → page. */
export type TallyAnswer =
  | { readonly type: 'counted'; readonly result: TallyResult; readonly papers: PaperCount }
  /** Head numbers such as H0001, with the papers that they returned. */
  | {
      readonly type: 'list';
      readonly ask: number;
      readonly heads: readonly { head: string; papers: readonly string[] }[];
    };
