import type { ChangeDraft } from '../../journal/draft';
import type { MeetingRow } from '../meeting-row';

/** A party's certificate number or phone is shown in full: nothing changes, the audit log says that it was looked at. */
export function revealParty(row: MeetingRow, party: number, field: 'idNumber' | 'phone'): ChangeDraft {
  const words = { idNumber: '证件号码', phone: '联系电话' }[field];
  return {
    command: 'meeting.reveal',
    words: `${row.body.title}：查看调解当事人 ${party + 1} 的${words}`.slice(0, 500),
    changes: [],
  };
}
