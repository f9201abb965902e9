import { meetingDues, type MeetingDue } from '#shared/coordination/meeting-due';
import { isEffective } from '#shared/coordination/took-effect';
import type { CoordinationMeeting } from '#shared/coordination/meeting';
import type { Jurisdiction } from '#shared/communities/bureau';
import type { DigestOf } from '../../../store/digest';

/** What lists and figures need of a meeting; nothing personal. */
export interface MeetingDigest extends Pick<
  CoordinationMeeting,
  'status' | 'kind' | 'communityId' | 'projectId' | 'ordinal' | 'title' | 'date' | 'startsAt' | 'endsAt' | 'postedOn'
> {
  readonly id: string;
  readonly present: number;
  readonly items: number;
  readonly effective: boolean;
  /** What is still to be done, as each jurisdiction counts it. */
  readonly dues: Readonly<Record<Jurisdiction, readonly MeetingDue[]>>;
}

/** Stable, so that the digest of the table is kept once. */
export const meetingDigest: DigestOf<'meetings', MeetingDigest> = {
  table: 'meetings',
  keep: ({ id, body }) => ({
    id,
    status: body.status,
    kind: body.kind,
    communityId: body.communityId,
    projectId: body.projectId,
    ordinal: body.ordinal,
    title: body.title,
    date: body.date,
    startsAt: body.startsAt,
    endsAt: body.endsAt,
    postedOn: body.postedOn,
    present: body.attendance.filter(({ state }) => state === 'present').length,
    items: body.items.length,
    effective: isEffective(body),
    dues: {
      qingdao: meetingDues(body, 'qingdao'),
      shandong: meetingDues(body, 'shandong'),
      national: meetingDues(body, 'national'),
    },
  }),
};
