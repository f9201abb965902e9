import { hasToPost } from '../../../coordination/meeting-due';
import type { DocumentModel } from '../../document-model';
import { decisionPosting } from './decision-posting';
import { mediationAgreement } from './mediation-agreement';
import type { MeetingPaperFacts } from './meeting-facts';
import { meetingMinutes } from './meeting-minutes';
import { meetingRecord } from './meeting-record';
import { signInForm } from './sign-in-form';

export interface MeetingPaper {
  readonly title: string;
  readonly model: DocumentModel;
}

/** The papers that this meeting has, in the order in which they are needed; a draft has its sign-in sheet only. */
export function meetingPapers(facts: MeetingPaperFacts): MeetingPaper[] {
  const { meeting } = facts;
  const signIn = meeting.kind === 'mediation' ? [] : [{ title: '签到表', model: signInForm(facts) }];
  if (meeting.status === 'draft') return signIn;
  const agreement = mediationAgreement(facts);
  return [
    ...(meeting.kind === 'mediation' ? [] : [{ title: '纪要', model: meetingMinutes(facts) }]),
    ...(agreement ? [{ title: '人民调解协议书', model: agreement }] : []),
    { title: '会议记录', model: meetingRecord(facts) },
    ...(hasToPost(meeting) ? [{ title: '会议决定公示', model: decisionPosting(facts) }] : []),
    ...signIn,
  ];
}
