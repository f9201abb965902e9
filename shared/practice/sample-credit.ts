import { addDays, addMonths, type Day } from '../basics/dates';
import { objectToEvidence, repairEvidence, reviewEvidence, voidEvidence } from '../evidence/change-evidence';
import type { CreditCategory, CreditLevel } from '../evidence/credit';
import type { EvidenceRow } from '../evidence/evidence-row';
import { blankHeadInput } from '../evidence/new-evidence-head';
import { blankCreditEntry, enterCreditEntry, type CreditEntryInput } from '../evidence/save-credit-entry';
import { enterCreditLevel } from '../evidence/save-credit-level';
import type { Subject } from '../evidence/subject';
import type { CommandContext } from '../journal/draft';
import { madeOf } from './made-of';
import type { MemoryStore } from './memory-store';
import { practiceStaffId } from './sample-staff';

/** A second pair of eyes: whoever enters a record does not read it against the paper. */
const REVIEWER = 'practice-reviewer';
const BUREAU = '演练区住房和城乡建设局';

interface Entry {
  readonly subject: number | Subject;
  readonly category: CreditCategory;
  readonly item: string;
  readonly points: string;
  /** Days before today on which it happened, and on which the conduct ended. */
  readonly ago: number;
  readonly endedAgo?: number;
  /** Months from today until which it counts; absent: it names no end. */
  readonly validFor?: number;
  readonly document: string;
  readonly list?: { readonly colour: 'red' | 'black'; readonly months: number };
  readonly then?: 'object' | 'repair' | 'void';
}

interface Level {
  readonly subject: number | Subject;
  readonly level: CreditLevel;
  readonly score: string;
  readonly ago: number;
  readonly validFor: number;
}

const basics = (company: number, points: readonly [string, string, string]): Entry[] => [
  {
    subject: company,
    category: 'basic',
    item: '企业注册、备案信息完整',
    points: points[0],
    ago: 300,
    validFor: 8,
    document: '信用信息采集表（企业）',
  },
  {
    subject: company,
    category: 'basic',
    item: '从业人员信息完整',
    points: points[1],
    ago: 298,
    validFor: 8,
    document: '信用信息采集表（人员）',
  },
  {
    subject: company,
    category: 'basic',
    item: '在管项目信息完整',
    points: points[2],
    ago: 296,
    validFor: 8,
    document: '信用信息采集表（项目）',
  },
];

const entries: readonly Entry[] = [
  ...basics(0, ['20', '25', '35']),
  {
    subject: 0,
    category: 'good',
    item: '在管项目获评市级物业服务优秀项目',
    points: '5.5',
    ago: 210,
    validFor: 16,
    document: '《关于公布市级物业服务优秀项目的通知》〔演〕8号',
  },
  {
    subject: 0,
    category: 'good',
    item: '防汛抢险突出，列入守信激励名单',
    points: '3',
    ago: 120,
    validFor: 20,
    document: '《守信激励对象名单》〔演〕2号',
    list: { colour: 'red', months: 20 },
  },
  ...basics(1, ['20', '24', '34']),
  {
    subject: 1,
    category: 'good',
    item: '建立红色物业服务站',
    points: '4',
    ago: 250,
    validFor: 10,
    document: '《红色物业示范点名单》〔演〕5号',
  },
  {
    subject: 1,
    category: 'bad',
    item: '电梯维保记录不全，逾期未整改',
    points: '3',
    ago: 40,
    endedAgo: 30,
    validFor: 11,
    document: '《责令改正通知书》〔演〕31号',
    then: 'object',
  },
  ...basics(2, ['19', '24', '33']),
  {
    subject: 2,
    category: 'bad',
    item: '未按规定公示公共收益',
    points: '2',
    ago: 200,
    endedAgo: 185,
    validFor: 6,
    document: '《责令改正通知书》〔演〕12号',
    then: 'repair',
  },
  {
    subject: 2,
    category: 'bad',
    item: '擅自停水催交物业费',
    points: '5',
    ago: 1990,
    endedAgo: 1960,
    validFor: 60,
    document: '《行政处罚决定书》〔演〕07号',
  },
  {
    subject: 2,
    category: 'good',
    item: '获评区级物业服务先进企业',
    points: '2',
    ago: 500,
    document: '《关于表扬先进的通报》〔演〕3号',
  },
  ...basics(3, ['18', '22', '32']),
  {
    subject: 3,
    category: 'bad',
    item: '消防通道被占用，未及时劝阻和报告',
    points: '6',
    ago: 260,
    endedAgo: 240,
    validFor: 10,
    document: '《行政处罚决定书》〔演〕19号',
  },
  {
    subject: 3,
    category: 'bad',
    item: '投诉处理超期',
    points: '4',
    ago: 150,
    endedAgo: 140,
    document: '《物业投诉督办单》〔演〕44号',
  },
  ...basics(4, ['18', '21', '31']),
  {
    subject: 4,
    category: 'bad',
    item: '合同终止后拒不移交资料，列入失信惩戒名单',
    points: '18',
    ago: 130,
    endedAgo: 75,
    validFor: 22,
    document: '《行政处罚决定书》〔演〕27号',
    list: { colour: 'black', months: 14 },
  },
  {
    subject: 4,
    category: 'bad',
    item: '小区围墙倒塌（登错企业）',
    points: '5',
    ago: 90,
    endedAgo: 90,
    document: '《情况说明》〔演〕6号',
    then: 'void',
  },
];

const levels: readonly Level[] = [
  { subject: 0, level: 'AA', score: '83.00', ago: 480, validFor: -4 },
  { subject: 0, level: 'AAA', score: '88.50', ago: 115, validFor: 8 },
  { subject: 1, level: 'AA', score: '82.00', ago: 115, validFor: 8 },
  { subject: 2, level: 'A', score: '74.00', ago: 115, validFor: 8 },
  { subject: 3, level: 'B', score: '62.00', ago: 115, validFor: 8 },
  { subject: 4, level: 'A', score: '71.50', ago: 480, validFor: -4 },
  { subject: 4, level: 'C', score: '52.00', ago: 60, validFor: 10 },
];

/** Credit files of the five companies and of some of their managers: every level, state and list is met once. */
export function sampleCredit(store: MemoryStore, context: CommandContext, today: Day): void {
  const companies = store.all('companies');
  const manager = (company: number, nth: number): Subject | null => {
    const id = practiceStaffId(company, nth * 6);
    const member = store.all('staffPages').flatMap(({ body }) => body.staff.filter(one => one.id === id))[0];
    return member ? { kind: 'manager', id, name: member.name } : null;
  };
  const subjectOf = (of: number | Subject): Subject => {
    const company = typeof of === 'number' ? companies[of] : undefined;
    return typeof of === 'number' ? { kind: 'company', id: company?.id ?? '', name: company?.body.name ?? '' } : of;
  };
  const people = managerFiles(manager);
  let number = 0;
  for (const entry of [...entries, ...people.entries]) {
    number += 1;
    const id = `practice-credit-${String(number).padStart(3, '0')}`;
    const entered = at(context, today, entry.endedAgo ?? entry.ago, id);
    store.apply(madeOf(enterCreditEntry([], inputOf(entry, subjectOf(entry.subject), today), entered)));
    finish(store, id, entry, context, today);
  }
  number = 0;
  for (const level of [...levels, ...people.levels]) {
    number += 1;
    const issuedOn = addDays(today, -level.ago);
    const head = {
      ...blankHeadInput,
      document: '《关于公布物业服务企业信用评价结果的通知》',
      body: '山东省住房和城乡建设厅',
      validUntil: addMonths(today, level.validFor),
    };
    const input = { subject: subjectOf(level.subject), level: level.level, score: level.score, issuedOn, head };
    const entered = at(context, today, level.ago, `practice-level-${String(number).padStart(2, '0')}`);
    store.apply(madeOf(enterCreditLevel([], input, entered)));
  }
}

/** Managers: one with a whole file, one of whom the province says C（缺失）, one whose basics are missing, one with a level that ran out. */
function managerFiles(manager: (company: number, nth: number) => Subject | null) {
  const [first, second, third, fourth] = [manager(0, 0), manager(1, 0), manager(2, 1), manager(3, 0)];
  const people: { entries: Entry[]; levels: Level[] } = { entries: [], levels: [] };
  if (first) {
    const basic = {
      subject: first,
      category: 'basic',
      item: '岗位证书、继续教育信息完整',
      points: '80',
      ago: 280,
      validFor: 9,
    } as const;
    people.entries.push({ ...basic, document: '信用信息采集表（项目经理）' });
    const good = {
      subject: first,
      category: 'good',
      item: '业主满意度测评全区前十',
      points: '6',
      ago: 100,
      validFor: 12,
    } as const;
    people.entries.push({ ...good, document: '《物业服务满意度测评通报》〔演〕4号' });
    people.levels.push({ subject: first, level: 'AAA', score: '86.00', ago: 115, validFor: 8 });
  }
  if (second) people.levels.push({ subject: second, level: 'missing', score: '', ago: 115, validFor: 8 });
  if (third) {
    const bad = {
      subject: third,
      category: 'bad',
      item: '街道考核黄牌，约谈未到',
      points: '4',
      ago: 70,
      endedAgo: 60,
      validFor: 8,
    } as const;
    people.entries.push({ ...bad, document: '《物业服务量化考核通报》〔演〕2号' });
    people.levels.push({ subject: third, level: 'A', score: '75.00', ago: 115, validFor: 8 });
  }
  if (fourth) people.levels.push({ subject: fourth, level: 'B', score: '66.00', ago: 500, validFor: -4 });
  return people;
}

function inputOf(entry: Entry, subject: Subject, today: Day): CreditEntryInput {
  const eventOn = addDays(today, -entry.ago);
  return {
    ...{ ...blankCreditEntry, subject, category: entry.category, item: entry.item, points: entry.points, eventOn },
    conductEndedOn: entry.endedAgo === undefined ? '' : addDays(today, -entry.endedAgo),
    colour: entry.list?.colour ?? 'none',
    listFrom: '',
    listUntil: entry.list ? addMonths(today, entry.list.months) : '',
    head: {
      ...{ ...blankHeadInput, document: entry.document, body: BUREAU },
      validUntil: entry.validFor === undefined ? '' : addMonths(today, entry.validFor),
    },
  };
}

/** What became of the record after it was entered. */
function finish(
  store: MemoryStore,
  id: string,
  { then, ago, endedAgo = ago }: Entry,
  context: CommandContext,
  today: Day,
): void {
  const row = (): EvidenceRow<'creditEntries'> => {
    const found = store.get('creditEntries', id);
    if (!found) throw new Error(`practice credit: ${id}`);
    return { table: 'creditEntries', ...found };
  };
  if (then !== 'object')
    store.apply(madeOf(reviewEvidence(row(), { ...at(context, today, endedAgo - 1, id), officerId: REVIEWER })));
  if (then === 'object') {
    const on = addDays(today, -1);
    const words = '企业称维保记录已补齐，并提交了维保单位证明';
    store.apply(madeOf(objectToEvidence(row(), { on, words }, at(context, today, 1, id))));
  }
  if (then === 'repair') {
    const on = addDays(today, -50);
    const words = '已补公示两个年度收支并整改到位，区局同意修复（信用修复决定书〔演〕3号）';
    store.apply(madeOf(repairEvidence(row(), { on, words }, at(context, today, 50, id))));
  }
  if (then === 'void') {
    store.apply(
      madeOf(voidEvidence(row(), { reason: '核对原件，涉事小区由另一家企业服务' }, at(context, today, 80, id))),
    );
  }
}

/** The officer at ten in the morning so many days ago. */
function at(context: CommandContext, today: Day, ago: number, id: string): CommandContext {
  return { ...context, now: `${addDays(today, -ago)}T10:00:00+08:00`, newId: () => id };
}
