import { dayParts, type Day } from '../basics/dates';
import type { CommandContext } from '../journal/draft';
import type { Campaign, CampaignTask, CampaignTheme } from '../nominations/campaign';
import { campaignId, newCampaign } from '../nominations/campaign-template';
import type { NominationCategory } from '../nominations/category';
import type { MemoryStore } from './memory-store';

/** Base, source and allotment; the figures of companies, projects and staff are those of AW-8. */
const places: Readonly<Record<NominationCategory, readonly [base: number, source: string, allocated: number]>> = {
  star: [119_000, '全市物业服务行业统计年报：从业人员', 6],
  modelProject: [3400, '全市物业服务行业统计年报：在管项目', 2],
  modelCompany: [967, '全市物业服务行业统计年报：物业服务企业', 1],
  advancedUnit: [640, '全市参加创建的主管部门、街道（镇）和社区', 1],
  advancedPerson: [1260, '全市物业管理工作人员', 2],
};

const officers = ['周明远', '林晓彤', '孙立新', '郑海燕', '何建国'];

/** Three themed years up to the present one: two closed, one running with tasks done, under way and late. */
export function sampleCampaigns(store: MemoryStore, context: CommandContext, today: Day): void {
  const { year } = dayParts(today);
  const themes: readonly CampaignTheme[] = ['service', 'standards', 'brand'];
  themes.forEach((theme, at) => {
    const of = year - 2 + at;
    const body = sampleCampaign(of, theme, of === year ? today : null, context);
    store.apply({
      command: 'campaign.new',
      words: `建立 ${of} 年度`,
      changes: [{ table: 'campaigns', id: campaignId(of), body }],
    });
  });
}

function sampleCampaign(year: number, theme: CampaignTheme, today: Day | null, context: CommandContext): Campaign {
  const blank = newCampaign(year, theme);
  const ids = Object.keys(places) as NominationCategory[];
  return {
    ...blank,
    document: `演住建发〔${year}〕${18 + (year % 7)}号《${blank.title}实施方案》`,
    tasks: blank.tasks.map((task, at) => sampleTask(task, at, year, today, context)),
    group: {
      head: '宋卫东',
      headPost: '局长',
      deputies: [{ name: '高文静', post: '分管副局长' }],
      members: [
        { name: '周明远', post: '物业管理科科长' },
        { name: '林晓彤', post: '春晓街道办事处副主任' },
        { name: '郑海燕', post: '文明办综合科科长' },
      ],
      office: '区物业管理科',
      officeHead: '周明远',
      officePhone: '0532-55550123',
      mailbox: 'wyk@practice.example',
    },
    places: Object.fromEntries(
      ids.map(id => {
        const [base, source, allocated] = places[id];
        const allocation = `演文明办〔${year}〕9号《推荐名额分配表》`;
        return [id, { base, scope: 'city', source, baseOn: `${year - 1}-12-31`, allocated, allocation }];
      }),
    ) as Campaign['places'],
    priorModelProjects: today === null ? '' : `${year - 1} 年市里认定的银杏里（演文明办〔${year - 1}〕31号）`,
    summary:
      today === null
        ? {
            work: `成立领导小组，印发方案，${blank.tasks.length} 项任务分解到科室、街道和企业，按季度调度。`,
            results: '四位一体议事机制覆盖全部社区，三公开按时上墙，物业投诉比上年下降。',
            problems: '个别老旧小区没有业主委员会，恳谈会质量不高。',
            next: '把标准认证和信用档案作为下一年重点。',
          }
        : blank.summary,
    status: today === null ? 'closed' : 'running',
    story: [{ at: context.now, by: context.officerId, words: `建立 ${year} 年度` }],
  };
}

/** The k-th task: done in time, done late, under way, or not begun, by where the year stands. */
function sampleTask(
  task: CampaignTask,
  at: number,
  year: number,
  today: Day | null,
  context: CommandContext,
): CampaignTask {
  const officer = officers[at % officers.length] as string;
  const due = task.due;
  const step = (on: string, share: number, words: string) => ({
    at: context.now,
    by: context.officerId,
    on,
    words,
    share,
    attachments: [],
  });
  const measures = [
    { id: 'm1', words: '排出任务清单，明确到街道和项目', officer, due: `${year}-03-15`, doneOn: `${year}-03-12` },
    { id: 'm2', words: '逐月调度，逾期的发提醒函', officer, due, doneOn: today === null ? due : '' },
  ].filter(({ due: by }) => by <= due || due === '');
  const half = step(`${year}-04-10`, 50, '过半街道已经完成，其余正在推进。');
  const whole = step(due, 100, '全部完成，台账和照片已归档。');
  if (today === null) return { ...task, officer, measures, progress: [half, whole], doneOn: due };
  if (due < today && at !== 2) return { ...task, officer, measures, progress: [half, whole], doneOn: due };
  const begun = today >= half.on ? [half] : [];
  return {
    ...task,
    officer,
    measures: measures.filter(one => one.doneOn === '' || one.doneOn <= today),
    progress: begun,
  };
}
