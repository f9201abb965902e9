import type { Attendee, CoordinationMeeting } from './meeting';
import { meetingRules } from './meeting-rules';

/** Those who came, 列席 left out. */
export function presentOf(meeting: Pick<CoordinationMeeting, 'attendance'>): Attendee[] {
  return meeting.attendance.filter(attendee => attendee.state === 'present');
}

/** Those who came and whose hand counts in a vote of this kind of meeting. */
export function votersOf(meeting: Pick<CoordinationMeeting, 'attendance' | 'kind'>): Attendee[] {
  const { voters } = meetingRules[meeting.kind];
  return presentOf(meeting).filter(attendee => voters.includes(attendee.side));
}
