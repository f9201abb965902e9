import type { Attendee, CoordinationMeeting, Mediation, MeetingFinding } from './meeting';
import { outcomeWords } from './topic-after-meeting';

export { outcomeWords };

export const attendeeStates: Record<Attendee['state'], string> = { present: '出席', absent: '请假', observer: '列席' };

export const meetingForms: Record<CoordinationMeeting['form'], string> = {
  'on-site': '现场会议',
  online: '线上会议',
  visit: '现场踏勘',
};

export const partyRoles: Record<Mediation['parties'][number]['role'], string> = {
  applicant: '申请人',
  respondent: '被申请人',
  third: '第三人',
};

export const mediationResults: Record<Mediation['result'], string> = {
  agreed: '达成协议',
  failed: '调解不成',
  refused: '当事人拒绝调解',
};

/** The word 有效, or why it may not stand (QD-38, SD-32, GR-38, QD-82, 人民调解法 29). */
export function effectWords(kind: CoordinationMeeting['kind'], findings: readonly MeetingFinding[]): string {
  const unmet = findings.filter(finding => finding.level === 'law' && !finding.met && finding.itemId === '');
  if (kind === 'committee') return unmet.length === 0 ? '有效会议' : '未达法定人数，不作为有效会议';
  if (kind === 'mediation') return unmet.length === 0 ? '符合法定要求' : '未满足法定条件，不作为有效协议';
  return unmet.length === 0 ? '符合规定' : '不符合法定要求，不作为有效会议';
}

export const INEFFECTIVE_DECISION = '未达法定人数，不作为有效决定';
