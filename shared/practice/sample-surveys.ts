import { addDays, addMonths, type Day } from '../basics/dates';
import { blankHeadInput } from '../evidence/new-evidence-head';
import { finishSurvey } from '../evidence/surveys/save-survey';
import { blankTyped } from '../evidence/surveys/survey-facts';
import type { CommandContext } from '../journal/draft';
import type { MemoryStore } from './memory-store';
import { momentOn } from './sample-schedule';
import { spread } from './spread';

const items = ['环境卫生', '秩序维护', '设施设备维护', '报修和投诉处理', '服务态度', '总体评价'] as const;
/** How content the owners of each project are, 0 to 1. */
const mood = [0.9, 0.68, 0.94, 0.95, 0.86, 0.88, 0.62, 0.7, 0.96, 0.98, 0.8, 0.75];
const complaints = [
  '地面停车位少，车辆停放混乱',
  '电梯维修时间长',
  '保洁次数比合同少',
  '公共收益公示不及时',
  '噪声扰民劝阻不力',
];
const SALT = 900;

/** Last year's and this year's survey of every served project, most by share, two by weights. */
export function sampleSurveys(store: MemoryStore, context: CommandContext, today: Day): void {
  const projects = store.all('projects');
  projects.forEach(({ id, body }, order) => {
    if (body.companyId === '') return;
    const units = store.get('projectProfiles', id)?.body.units ?? 300;
    [addMonths(today, -14), addDays(addMonths(today, -2), -(order % 45))].forEach((on, at) => {
      const sample = Math.max(30, Math.floor(units * (0.11 + spread(order, SALT + at) * 0.09)));
      const valid = Math.floor(sample * (0.86 + spread(order, SALT + 2 + at) * 0.12));
      const happy = Math.min(0.985, (mood[order % mood.length] ?? 0.8) + (at === 0 ? -0.03 : 0.01));
      const counts = items.map((title, index) => {
        const share = Math.min(1, happy + (spread(order * 7 + index, SALT + 4 + at) - 0.5) * 0.06);
        const good = Math.floor(valid * share);
        const satisfied = Math.floor(good * 0.7);
        const neutral = Math.floor((valid - good) * 0.6);
        const dissatisfied = valid - good - neutral;
        return {
          ...{ title, satisfied: String(satisfied), fairly: String(good - satisfied) },
          ...{ neutral: String(neutral), dissatisfied: String(dissatisfied) },
        };
      });
      const weak = happy < 0.75;
      const input = {
        ...{
          organiser: '街道办事处',
          method: order % 3 === 0 ? ('mixed' as const) : ('door' as const),
          surveyedOn: on,
        },
        formula: order % 6 === 5 ? ('weighted' as const) : ('share' as const),
        typed: {
          ...blankTyped,
          households: String(units),
          sample: String(sample),
          valid: String(valid),
          items: counts,
        },
        ...{ differenceReason: '', complaints: complaints.slice(order % 3, (order % 3) + (weak ? 3 : 1)).join('\n') },
        rectification: weak ? '针对集中反映的问题制定整改方案，张贴公示并逐项销号。' : '',
        rectifyBy: weak ? addDays(on, 40) : '',
        head: {
          ...blankHeadInput,
          ...{
            document: `${on.slice(0, 4)}年度物业服务满意度测评报告`,
            body: '街道办事处',
            validUntil: addMonths(on, 18),
          },
        },
      };
      const facts = {
        ...{ projectId: id, projectName: body.name, companyId: body.companyId },
        rows: store.all('surveys', row => row.projectId === id),
      };
      const answer = finishSurvey(facts, input, {
        ...context,
        now: momentOn(addDays(on, 3) < today ? addDays(on, 3) : today),
      });
      if (!answer.ok) throw new Error(`the sample surveys are refused: ${JSON.stringify(answer.refusal)}`);
      store.apply(answer.value);
    });
  });
}
