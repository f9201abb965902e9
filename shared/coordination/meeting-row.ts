import type { CoordinationMeeting } from './meeting';

export interface MeetingRow {
  readonly id: string;
  readonly body: CoordinationMeeting;
}
