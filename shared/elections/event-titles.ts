import type { EventId } from './election-case';

/** The dated events of a case as officers call them. */
export const eventTitles: Record<EventId, string> = {
  applied: '提出申请',
  groupFormed: '筹备组成立',
  groupPosted: '筹备组名单公示',
  noticePosted: '会议通知公示',
  meeting: '业主大会会议',
  elected: '当选',
  firstMeeting: '首次业主委员会会议',
  committeePosted: '业主委员会名单公布',
  filed: '备案',
  decisionPosted: '业主大会决定公告',
  termEnds: '上届任期届满',
  renewalStarted: '换届启动',
  handedOver: '移交完成',
};

/** What cannot happen before what. */
export const eventOrder: readonly (readonly [EventId, EventId])[] = [
  ['applied', 'groupFormed'],
  ['groupFormed', 'groupPosted'],
  ['groupFormed', 'noticePosted'],
  ['noticePosted', 'meeting'],
  ['meeting', 'elected'],
  ['elected', 'firstMeeting'],
  ['elected', 'decisionPosted'],
  ['elected', 'filed'],
  ['firstMeeting', 'committeePosted'],
];
