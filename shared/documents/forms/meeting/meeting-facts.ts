import type { CoordinationMeeting } from '../../../coordination/meeting';

/** What the papers of a meeting say besides the record itself. */
export interface MeetingPaperFacts {
  readonly meeting: CoordinationMeeting;
  /** The project, or the community where it was of the whole of it. */
  readonly placeName: string;
  readonly communityName: string;
  /** 春晓社区居民委员会. */
  readonly residentsCommittee: string;
  readonly streetName: string;
  readonly practice: boolean;
}
