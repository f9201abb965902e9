import { shareWords } from '../../basics/share-words';
import { meetingKindIds, meetingKinds } from '../../coordination/meeting';
import { topicCategories } from '../../coordination/categories';
import { topicStages } from '../../coordination/topic';
import { quarterWords } from '../../coordination/quarter';
import { meetingsHeld } from '../../packages/add-figures';
import type { ReportFacts } from '../../packages/report-facts';
import type { Bar, Block, CellModel, DocumentModel } from '../document-model';
import { cell, figure, headRow, heading, paragraph } from './blocks';
import { changeWords, dayText, medianWords, periodWords } from './report-words';
import { settingsTable } from './settings-table';

/** 四方共治季度报告: what the office signs. Every figure comes from the facts; bars only show what stands beside them. */
export function coordinationReport(facts: ReportFacts, practice: boolean): DocumentModel {
  const { bureau, quarter, words } = facts;
  return {
    title: '四方共治季度报告',
    form: 'C6',
    practice,
    orientation: 'portrait',
    blocks: [
      { type: 'title', lines: [`${bureau.district}${quarterWords(quarter)}`, '物业管理四方共治工作报告'] },
      paragraph(`${bureau.city}物业主管部门：`, { indent: false }),
      paragraph(opening(facts)),
      heading(1, '一、会议'),
      paragraph(meetingsParagraph(facts)),
      meetingsTable(facts),
      heading(1, '二、议题'),
      paragraph(topicsParagraph(facts)),
      ...categoriesTable(facts),
      heading(1, '三、三公开和业主评议'),
      paragraph(disclosureParagraph(facts)),
      heading(1, '四、各街道情况'),
      streetsTable(facts),
      {
        type: 'note',
        text: '图中深色为本季度，浅色为上季度；条的长短只供比较，以数字为准。比例取到百分之零点一，不进位。',
      },
      heading(1, '五、逾期议题'),
      ...overdueTable(facts),
      ...written('六、主要做法', words.work),
      ...written('七、存在问题', words.problems),
      ...written('八、下季度安排', words.next),
      heading(1, '九、统计口径'),
      settingsTable(facts.settings),
      { type: 'signature', names: [bureau.name], date: dayText(facts.reportedOn), seal: true },
    ],
  };
}

function opening(facts: ReportFacts): string {
  const { total, quarter, streets } = facts;
  const communities = streets.reduce((sum, one) => sum + one.communities.length, 0);
  const until = facts.asOf === quarter.until ? '季末' : `截至${dayText(facts.asOf)}`;
  return (
    `现将${quarterWords(quarter)}（${periodWords(facts)}）${streets.length}个街道（镇）、${communities}个社区在社区党组织领导下` +
    `居民委员会、业主委员会、物业服务企业共商共治的情况报告如下。${until}在任业主委员会${total.now.committees.inOffice}个，` +
    `任期届满未换届${total.now.committees.expired}个。`
  );
}

function meetingsParagraph({ total }: ReportFacts): string {
  const [now, before] = [meetingsHeld(total.now), meetingsHeld(total.before)];
  return `本季度召开各类会议${now}次，${changeWords(now, before, '次')}。`;
}

function topicsParagraph({ total: { now, before } }: ReportFacts): string {
  return (
    `本季度提出议题${now.topics.raised}件，${changeWords(now.topics.raised, before.topics.raised, '件')}；` +
    `办结${now.topics.settled}件，${changeWords(now.topics.settled, before.topics.settled, '件')}，` +
    `办结用时中位数${medianWords(now)}（上季度${medianWords(before)}）。` +
    `未办结${now.topics.open}件，其中逾期${now.topics.overdue}件。`
  );
}

function disclosureParagraph({ total: { now } }: ReportFacts): string {
  const { disclosure, judged } = now;
  const judgement =
    judged.topics === 0
      ? '本季度没有开展业主评议。'
      : `本季度评议议题${judged.topics}件，访问业主${judged.asked}人，满意${judged.satisfied}人，满意率${shareWords(judged.satisfied, judged.asked)}。`;
  return (
    `${disclosure.projects}个小区中，服务价格标准和内容、投诉渠道和方式、公共部位收益信息三项公开齐全的${disclosure.complete}个，` +
    `占${shareWords(disclosure.complete, disclosure.projects)}。${judgement}`
  );
}

function meetingsTable({ total }: ReportFacts): Block {
  const most = Math.max(1, ...meetingKindIds.flatMap(kind => [total.now.meetings[kind], total.before.meetings[kind]]));
  return {
    type: 'table',
    table: {
      widthsMm: [52, 22, 22, 60],
      head: [headRow('会议', '本季度', '上季度', '对比')],
      rows: meetingKindIds.map(kind => {
        const [now, before] = [total.now.meetings[kind], total.before.meetings[kind]];
        return [cell(meetingKinds[kind]), figure(`${now}次`), figure(`${before}次`), bars(now / most, before / most)];
      }),
    },
  };
}

function categoriesTable({ categories }: ReportFacts): Block[] {
  const shown = categories.filter(({ raised, settled }) => raised + settled > 0);
  if (shown.length === 0) return [];
  const most = Math.max(1, ...shown.map(({ raised }) => raised));
  return [
    {
      type: 'table',
      table: {
        widthsMm: [52, 22, 22, 60],
        head: [headRow('类别', '提出', '办结', '提出的件数')],
        rows: shown.map(({ category, raised, settled }) => [
          cell(topicCategories[category]),
          figure(`${raised}件`),
          figure(`${settled}件`),
          { text: '', bars: [{ share: raised / most, tone: 'now' as const }] },
        ]),
      },
    },
  ];
}

function streetsTable({ streets }: ReportFacts): Block {
  return {
    type: 'table',
    table: {
      widthsMm: [34, 16, 16, 16, 18, 16, 20, 20],
      head: [headRow('街道（镇）', '会议', '提出', '办结', '未办结', '逾期', '中位用时', '三公开')],
      rows: streets.map(({ name, now }) => [
        cell(name),
        figure(String(meetingsHeld(now))),
        figure(String(now.topics.raised)),
        figure(String(now.topics.settled)),
        figure(String(now.topics.open)),
        figure(String(now.topics.overdue)),
        figure(medianWords(now)),
        figure(shareWords(now.disclosure.complete, now.disclosure.projects)),
      ]),
      fontPt: 11,
    },
  };
}

function overdueTable({ overdue, overdueMore, asOf }: ReportFacts): Block[] {
  if (overdue.length === 0) return [paragraph(`截至${dayText(asOf)}没有逾期议题。`)];
  const table: Block = {
    type: 'table',
    table: {
      widthsMm: [26, 38, 32, 16, 26, 18],
      head: [headRow('编号', '街道、社区', '类别', '环节', '应办结', '逾期')],
      rows: overdue.map(one => [
        cell(one.number, 'center'),
        cell(`${one.street} ${one.community}`),
        cell(topicCategories[one.category]),
        cell(topicStages[one.stage], 'center'),
        cell(one.due, 'center'),
        figure(`${one.days}天`),
      ]),
      fontPt: 10.5,
    },
  };
  return overdueMore === 0 ? [table] : [table, { type: 'note', text: `另有逾期时间较短的${overdueMore}件未列。` }];
}

function written(title: string, text: string): Block[] {
  const paragraphs = text.split(/\n+/).filter(line => line.trim() !== '');
  return [
    heading(1, title),
    ...(paragraphs.length > 0 ? paragraphs.map(line => paragraph(line.trim())) : [paragraph('无。')]),
  ];
}

function bars(now: number, before: number): CellModel {
  const pair: Bar[] = [
    { share: now, tone: 'now' },
    { share: before, tone: 'before' },
  ];
  return { text: '', bars: pair };
}
