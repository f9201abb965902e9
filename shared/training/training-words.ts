import { showHours } from './hours';
import { preServiceRuleWords } from './pre-service-window';
import type { TrainingProgramme } from './training';

/** Stands on every screen and printout of the log. */
export const LOCAL_ONLY = '培训台账只存在本机：不进入任何报送包、文书和导出数据，只在本栏目的打印件和加密备份里。';

/** TR-6: said on every list. */
export const OWN_NUMBERS = '法规没有规定学时、科目和证书，以下标准为本区自定';

/** The year's numbers and choices in sentences, as they are printed on every list. */
export function programmeWords(programme: TrainingProgramme | null, year: number): string[] {
  if (!programme) return [`${year} 年还没有年度计划，不判断学时是否达标。`];
  return [
    `${OWN_NUMBERS}${programme.basis ? `（${programme.basis}）` : ''}：任前 ${showHours(programme.preServiceHours)} 学时，任中每年 ${showHours(programme.inServiceHours)} 学时，一学时按 ${programme.hourMinutes} 分钟计，考核 ${programme.passScore} 分合格。`,
    `${preServiceRuleWords[programme.preServiceBy]}；期后补训的单独列出。`,
    programme.proRata
      ? '年中任职的，任中学时按任职之日起的剩余天数折算，不足 0.1 学时的进为 0.1 学时。'
      : '年中任职的，任中学时不折算，按全年计。',
    '同一人（姓名和电话都相同）在两个业主委员会任职的，培训只算一次、两处都认；统计日前已离任的不列为未达标；任中学时只计任职期间参加的任中培训，任前学时不抵任中学时。',
  ];
}
