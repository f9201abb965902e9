import type { TopicCategory } from './categories';
import type { Side } from './sides';

/** Somebody in a seat of one side on a day, whether from the people of the community or from an election. */
export interface PartyMember {
  /** One a seat: `<personId>:<postId>`, or the roster's member key. */
  readonly key: string;
  /** Empty for an elected member, who has no entry of his own. */
  readonly personId: string;
  readonly postId: string;
  /** Empty for somebody who was not elected in this program. */
  readonly electionId: string;
  readonly name: string;
  /** Masked on screen. */
  readonly phone: string;
  readonly side: Side;
  /** Empty: for the whole community. */
  readonly projectId: string;
  readonly unit: string;
  readonly title: string;
  readonly from: string;
  readonly answersFor: readonly TopicCategory[];
}
