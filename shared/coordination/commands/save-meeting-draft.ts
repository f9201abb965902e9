import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft } from '../../journal/draft';
import { meetingKinds, type CoordinationMeeting } from '../meeting';
import type { MeetingRow } from '../meeting-row';

/** What is typed so far, complete or not: a draft has no rules, only a confirmed meeting has. */
export function saveMeetingDraft(row: MeetingRow, body: CoordinationMeeting): Result<ChangeDraft> {
  if (row.body.status !== 'draft') return refuse('meeting-confirmed-already', {}, { at: row.body.title });
  const draft: CoordinationMeeting = { ...body, status: 'draft', ordinal: 0, confirmed: null, amendments: [] };
  return ok({
    command: 'meeting.draft',
    words: `保存${meetingKinds[body.kind]}草稿`,
    changes: [{ table: 'meetings', id: row.id, body: draft }],
  });
}

export function deleteMeetingDraft(row: MeetingRow): Result<ChangeDraft> {
  if (row.body.status !== 'draft') return refuse('meeting-not-deletable', {}, { at: row.body.title });
  return ok({
    command: 'meeting.delete',
    words: `删除${meetingKinds[row.body.kind]}草稿`,
    changes: [{ table: 'meetings', id: row.id, body: null }],
  });
}
