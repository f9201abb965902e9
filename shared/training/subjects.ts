import type { TrainingProgramme } from './training';

type Subject = TrainingProgramme['subjects'][number];

/** The usual subjects (TR-8) with hours to begin from, in tenths; the district changes both as it likes (TR-6). */
export const usualSubjects: readonly Subject[] = [
  { id: 'S01', title: '民法典物权编：业主的建筑物区分所有权', kind: 'pre-service', hours: 10 },
  { id: 'S02', title: '物业管理条例（国家、省、市）', kind: 'pre-service', hours: 10 },
  { id: 'S03', title: '会议召开与表决程序', kind: 'pre-service', hours: 10 },
  { id: 'S04', title: '印章与档案管理', kind: 'pre-service', hours: 5 },
  { id: 'S05', title: '廉洁履职与禁止性规定', kind: 'pre-service', hours: 5 },
  { id: 'S06', title: '专项维修资金的使用与监督', kind: 'in-service', hours: 15 },
  { id: 'S07', title: '公共收益与财务公开', kind: 'in-service', hours: 15 },
  { id: 'S08', title: '物业服务合同与选聘招投标', kind: 'in-service', hours: 15 },
  { id: 'S09', title: '矛盾纠纷调解', kind: 'in-service', hours: 15 },
  { id: 'S10', title: '党建引领与四方共治', kind: 'in-service', hours: 20 },
];

/** A programme to begin from: hours are the sums of the usual subjects. */
export function usualProgramme(year: number): TrainingProgramme {
  const sum = (kind: Subject['kind']) =>
    usualSubjects.filter(subject => subject.kind === kind).reduce((total, { hours }) => total + hours, 0);
  return {
    year,
    preServiceHours: sum('pre-service'),
    inServiceHours: sum('in-service'),
    passScore: 60,
    basis: '',
    hourMinutes: 60,
    preServiceBy: 'filing',
    proRata: true,
    subjects: usualSubjects.map(subject => ({ ...subject })),
  };
}
