import type { Ballot, Candidate, CommitteePost, ElectionCase } from './election-case';

export const jurisdictionTitles: Record<ElectionCase['jurisdiction'], string> = {
  national: '国家规定',
  shandong: '山东省',
  qingdao: '青岛市',
};

export const ruleSetTitles: Record<ElectionCase['ruleSet'], string> = {
  auto: '按表决日期自动选择',
  'civil-code-278': '《民法典》第二百七十八条',
  'property-law-76': '《物权法》第七十六条',
};

export const formTitles: Record<ElectionCase['meeting']['form'], string> = {
  written: '书面征求意见',
  discussion: '集体讨论',
  internet: '互联网',
};

export const channelTitles: Record<Candidate['channel'], string> = {
  self: '自荐',
  owners: '业主联名推荐',
  party: '社区党组织推荐',
  'residents-committee': '居（村）民委员会推荐',
};

export const deliveryTitles: Record<NonNullable<Ballot['delivery']>['way'], string> = {
  'in-person': '当面送达',
  household: '同住人代收',
  mailbox: '信报箱',
  'registered-mail': '挂号信',
  message: '短信、微信',
  'public-notice': '公告',
  undelivered: '未送达',
};

export const postTitles: Record<CommitteePost['post'], string> = {
  chair: '主任',
  'vice-chair': '副主任',
  executive: '执行成员',
  member: '委员',
};
