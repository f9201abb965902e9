import type { TableName } from '#shared/journal/change-set';

/** What is stored, in the officer's nouns. */
export const tableWords: Readonly<Record<TableName, string>> = {
  settings: '单位设置',
  streets: '街道',
  communities: '社区',
  companies: '物业企业',
  projects: '小区',
  registers: '业主清册',
  registerPages: '清册页',
  elections: '选举',
  electionPages: '冻结清册页',
  ballots: '选票',
  packages: '报送包',
  people: '四方人员',
  meetings: '会议',
  topics: '议题',
  disclosures: '三公开',
  quarterReports: '季度报告文字',
  trainingProgrammes: '培训计划',
  trainingSessions: '培训',
  trainingConduct: '履职记录',
};
