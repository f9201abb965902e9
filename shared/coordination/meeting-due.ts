import { parseDay, type Day } from '../basics/dates';
import type { Jurisdiction } from '../communities/bureau';
import { forwardPeriod } from '../rules/forward-period';
import { committeeRulesOn } from './committee-quorum';
import type { CoordinationMeeting } from './meeting';

/** A day by which something about a confirmed meeting has to be done. */
export interface MeetingDue {
  readonly what: 'post' | 'confirm-agreement';
  readonly rule: string;
  readonly due: Day;
  readonly words: string;
}

type Dated = Pick<CoordinationMeeting, 'status' | 'kind' | 'date' | 'postedOn' | 'mediation' | 'items' | 'confirmed'>;

/** What is still to be done about a meeting and by when: decisions to post, an agreement that a court may confirm. */
export function meetingDues(meeting: Dated, jurisdiction: Jurisdiction): MeetingDue[] {
  if (meeting.status !== 'confirmed') return [];
  return [...postingDue(meeting, jurisdiction), ...confirmationDue(meeting)];
}

/**
 * A committee's decisions are posted within three days (QD-38, SD-32, GR-39). What another meeting resolved to post has
 * no period of its own in any text; the same three days are recommended.
 */
export function hasToPost(meeting: Pick<CoordinationMeeting, 'kind' | 'items' | 'confirmed'>): boolean {
  if (meeting.kind === 'mediation') return false;
  if (meeting.kind === 'committee') {
    return (meeting.confirmed?.effective ?? false) && meeting.items.some(item => item.outcome === 'agreed');
  }
  return meeting.items.some(item => item.resolutions.some(resolution => resolution.publish));
}

function postingDue(meeting: Dated, jurisdiction: Jurisdiction): MeetingDue[] {
  const held = parseDay(meeting.date);
  if (!held || meeting.postedOn !== '' || !hasToPost(meeting)) return [];
  const { posting } = committeeRulesOn(jurisdiction, meeting.date).governing;
  const rule = meeting.kind === 'committee' ? posting.rule : 'QD-92';
  return [{ what: 'post', rule, due: forwardPeriod(held, posting.days).due, words: '公示会议决定' }];
}

/** Both parties may ask a court to confirm the agreement within 30 days of its effect (人民调解法 33). */
export const CONFIRMATION_DAYS = 30;

function confirmationDue({ mediation }: Dated): MeetingDue[] {
  const effective = mediation?.result === 'agreed' ? parseDay(mediation.effectiveOn) : null;
  if (!mediation || !effective || mediation.confirmationOn !== '') return [];
  const { due } = forwardPeriod(effective, CONFIRMATION_DAYS);
  return [{ what: 'confirm-agreement', rule: 'ML-33', due, words: '共同申请司法确认' }];
}

/** What can still be done. A posting stays owed after its day; the right to ask a court lapses with it (人民调解法 33). */
export function standingDues(dues: readonly MeetingDue[], today: Day): readonly MeetingDue[] {
  return dues.filter(({ what, due }) => what === 'post' || due >= today);
}
