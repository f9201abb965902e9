import { addDays, type Day } from '../basics/dates';
import type { Result } from '../basics/result';
import { quarterAt, quarterBefore, type Quarter } from '../coordination/quarter';
import type { TypedDeduction } from '../evidence/assessment';
import { hasAssessmentDuty } from '../evidence/assessments/assessment-duty';
import { proposedAssessmentSwitches } from '../evidence/assessments/assessment-switches';
import { cardStanding, giveCard } from '../evidence/assessments/give-card';
import { rankQuarter } from '../evidence/assessments/quarter-ranking';
import { recordRectification } from '../evidence/assessments/rectify';
import { finishAssessment } from '../evidence/assessments/save-assessment';
import { setBoards } from '../evidence/assessments/set-boards';
import { blankHeadInput } from '../evidence/new-evidence-head';
import type { ChangeDraft, CommandContext } from '../journal/draft';
import type { MemoryStore } from './memory-store';
import { momentOn } from './sample-schedule';
import { spread } from './spread';

/** What a street finds: the item, what was seen, points. */
const findings: readonly (readonly [item: string, reason: string, points: string])[] = [
  ['1-2', '近一年没有电梯困人应急演练记录', '1'],
  ['1-3', '东门秩序维护员未佩戴工牌', '0.5'],
  ['1-5', '12345 转办的一件停车投诉没有回访记录', '1'],
  ['2-1', '2号楼三单元六层楼道堆放纸箱', '1'],
  ['2-1', '北侧绿地有建筑垃圾两处', '2'],
  ['2-2', '西门桶站厨余桶满溢', '1'],
  ['2-3', '5号楼一层电梯厅小广告三处', '1.5'],
  ['3-1', '中心花园冬青枯死未补植', '0.5'],
  ['3-2', '6号楼后有毁绿种菜，未上报', '1'],
  ['4-1', '夜间22时抽查，南门脱岗', '2'],
  ['4-3', '地下车库两处探头无画面', '2'],
  ['4-4', '消防车通道被私家车占用', '1'],
  ['5-1', '3号楼电梯九月维保记录缺一次', '1'],
  ['5-2', '4号楼十二层消火栓箱内缺水带', '1'],
  ['5-5', '1号楼一层门厅内停放充电电动自行车', '1'],
  ['6-1', '7号楼外墙瓷砖空鼓未记入巡查', '1'],
  ['6-2', '业主报修两件超过二十四小时', '1'],
  ['7-3', '业委会八月来函未书面答复', '1'],
  ['8-1', '公示栏公共收益一栏超过半年未更新', '1'],
  ['8-4', '上次提出的楼道堆物仍未清理', '1'],
];

/** How well each project of the district is kept, 0 to 1, in the order of their ids. */
const care = [0.75, 0.3, 0.85, 0.9, 0.6, 0.7, 0.12, 0.5, 0.95, 0.98, 0.45, 0.5];
const names = ['王强', '李梅', '赵一鸣', '孙晓燕'];
const QUARTERS = 6;
const SALT = 700;

/** Six whole quarters with cards and boards, and the present one half assessed. */
export function sampleAssessments(store: MemoryStore, context: CommandContext, today: Day): void {
  const quarters: Quarter[] = [quarterAt(today)];
  for (let back = 0; back < QUARTERS; back += 1) quarters.push(quarterBefore(quarters[quarters.length - 1] as Quarter));
  const past = quarters.slice(1).reverse();
  past.forEach((quarter, at) => assessQuarter(store, context, today, quarter, at, 1));
  const present = quarters[0] as Quarter;
  assessQuarter(store, context, today, present, QUARTERS, 0.5);
}

function assessQuarter(
  store: MemoryStore,
  context: CommandContext,
  today: Day,
  quarter: Quarter,
  at: number,
  share: number,
): void {
  const projects = store.all('projects');
  const streetOf = new Map(store.all('communities').map(({ id, body }) => [id, body.streetId]));
  const due = projects.filter(({ body }) => hasAssessmentDuty(body, quarter));
  const day = share < 1 ? soonest(quarter.from, today) : addDays(quarter.until, -12);
  const on = (moment: Day): CommandContext => ({ ...context, now: momentOn(moment < today ? moment : today, '16:00') });
  due.slice(0, Math.ceil(due.length * share)).forEach(({ id, body }) => {
    const order = projects.findIndex(project => project.id === id);
    const typed = foundIn(order, at);
    const facts = {
      ...{ projectId: id, projectName: body.name, companyId: body.companyId },
      ...{
        streetId: streetOf.get(body.communityId) ?? '',
        rows: store.all('assessments', row => row.projectId === id),
      },
    };
    const head = {
      ...blankHeadInput,
      body: '街道办事处',
      document: `${quarter.year}年第${quarter.quarter}季度物业服务考核表`,
    };
    const assessors = [names[at % 4], names[(at + order + 1) % 4]].join('、');
    const rectifyBy = typed.length > 0 ? addDays(day, 15) : '';
    const input = { ...quarter, assessedOn: day, assessors, rectifyBy, typed, head };
    take(store, finishAssessment(facts, input, on(day)));
    if (rectifyBy !== '' && rectifyBy < today) followUp(store, on(rectifyBy as Day), id, quarter, order, at);
  });
  if (share < 1) return;
  const ranked = rankQuarter(store.all('assessments'), quarter);
  const red = new Set(ranked.filter(({ rank }) => rank <= 2).map(({ row }) => row.id));
  const black = new Set(ranked.filter(({ row }) => row.body.total <= 9000).map(({ row }) => row.id));
  if (red.size + black.size > 0) {
    take(store, setBoards(store.all('assessments'), quarter, { red, black }, on(addDays(quarter.until, 10))));
  }
}

/** Most is put right in time; where it is not, the third worst care earns a yellow card. */
function followUp(
  store: MemoryStore,
  context: CommandContext,
  projectId: string,
  { year, quarter }: Quarter,
  order: number,
  at: number,
): void {
  const rows = store.all('assessments', row => row.projectId === projectId);
  const row = rows.find(({ body }) => body.year === year && body.quarter === quarter);
  if (!row) return;
  const day = context.now.slice(0, 10);
  const kept = (care[order % care.length] ?? 0.5) > 0.4 || spread(order, SALT + 60 + at) < 0.45;
  // One rectification of the last whole quarter is left open, so that the desk has something to say.
  if (at === QUARTERS - 1 && order === 4) return;
  const words = kept ? '现场复查，照片附后' : '楼道堆物清理后又堆放，消防车通道仍被占用';
  take(store, recordRectification(row, { on: day, done: kept, words }, context));
  if (kept) return;
  const changed = store.all('assessments', each => each.projectId === projectId).find(({ id }) => id === row.id);
  const standing = cardStanding(rows, [], { year, quarter }, proposedAssessmentSwitches);
  const card = { card: 'yellow', on: day, reason: words, talkOn: day, talkWith: '项目经理和企业分管负责人' } as const;
  if (changed) take(store, giveCard(changed, card, { standing, switches: proposedAssessmentSwitches }, context));
}

function foundIn(order: number, at: number): TypedDeduction[] {
  const kept = care[order % care.length] ?? 0.5;
  const seen = new Map<string, TypedDeduction>();
  findings.forEach(([item, reason, points], index) => {
    const chance = spread(order * 31 + index, SALT + at);
    if (chance > (1 - kept) * 0.75 + 0.03) return;
    seen.set(item, { item, points, reason });
  });
  return [...seen.values()];
}

function soonest(from: Day, today: Day): Day {
  const early = addDays(from, 20);
  return early <= today ? early : today;
}

/** The sample data are ours: a refusal here is a mistake of the program. */
function take(store: MemoryStore, answer: Result<ChangeDraft>): void {
  if (!answer.ok) throw new Error(`the sample assessments are refused: ${JSON.stringify(answer.refusal)}`);
  store.apply(answer.value);
}
