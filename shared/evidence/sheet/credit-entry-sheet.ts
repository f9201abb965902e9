import type { Day } from '../../basics/dates';
import type { CommandContext } from '../../journal/draft';
import { creditCategories, type CreditEntry, type CreditEntryLine } from '../credit';
import { blankHeadInput, newEvidenceHead, type HeadInput } from '../new-evidence-head';
import { showPoints } from '../points';
import { blankCreditEntry, readCreditEntry, sameEntry } from '../save-credit-entry';
import { ok, type Result } from '../../basics/result';
import type { SheetHeadings, SheetRow } from './read-sheet-table';
import { dayCell, wordCell } from './sheet-cells';
import { planRows, type SheetPlan } from './sheet-plan';
import { subjectOfRow, type SubjectFacts } from './subject-of-row';

/** Columns of a sheet of credit entries; the first name of each is the one that the page shows. */
export const creditEntryHeadings = {
  kind: ['对象类别', '主体类别', '主体类型', '对象类型'],
  name: ['对象', '名称', '对象名称', '主体名称', '企业名称', '单位名称', '姓名', '项目经理', '小区名称', '项目名称'],
  code: ['统一社会信用代码', '信用代码', '社会信用代码'],
  company: ['所属企业', '所在企业', '企业', '物业企业', '服务企业'],
  category: ['信息类别', '类别', '信用类别', '信息类型'],
  item: ['事项', '信用事项', '内容', '行为', '标准项', '项目内容'],
  points: ['分值', '得分', '加减分', '扣分', '加分', '分数'],
  eventOn: ['发生日期', '日期', '认定日期', '事件日期', '登记日期'],
  conductEndedOn: ['行为终止日期', '终止日期', '整改完成日期', '行为终止日'],
  document: ['依据文件', '依据', '文号', '文件', '文件名称', '依据的文件和文号', '决定书文号'],
  body: ['出具单位', '认定单位', '发布单位', '作出单位', '单位', '认定部门'],
  validUntil: ['有效期至', '有效期', '截止日期', '失效日期'],
  list: ['名单', '红黑名单'],
  listUntil: ['列入期限至', '列入期限', '名单期限'],
  remark: ['备注', '说明'],
} satisfies SheetHeadings<string>;
export type CreditEntryField = keyof typeof creditEntryHeadings;
export const creditEntryRequired: readonly CreditEntryField[] = ['name', 'category', 'item', 'points', 'eventOn'];

const categoryWords = { basic: /^基/, good: /^(?:优|良好|加分)/, bad: /^(?:不良|失信|扣分|负面)/ } as const;

type Read = Pick<CreditEntry, 'subject' | 'category' | 'item' | 'eventOn' | 'conductEndedOn' | 'points' | 'list'> & {
  readonly head: HeadInput;
};

/** What of a sheet of credit entries can be entered, and why the rest cannot. */
export function planCreditEntries(
  facts: SubjectFacts,
  present: readonly { readonly body: CreditEntryLine }[],
  rows: readonly SheetRow<CreditEntryField>[],
  context: CommandContext,
): SheetPlan {
  const today = context.now.slice(0, 10) as Day;
  const planned = rows.map(({ row, cells }) => {
    const read = readRow(facts, cells, today);
    const points = read.ok ? `${showPoints(read.value.points)} 分` : cells.points;
    return { row, subject: cells.name, what: `${cells.eventOn} ${cells.category} ${cells.item} ${points}`, read };
  });
  return planRows<Read>(
    planned,
    read => present.some(({ body }) => sameEntry(body, read)),
    (a, b) => sameEntry({ ...a, ...newEvidenceHead(a.head, context) }, b),
    ({ head, ...own }) => ({
      table: 'creditEntries',
      id: context.newId(),
      body: { ...newEvidenceHead(head, context), ...own },
    }),
  );
}

function readRow(facts: SubjectFacts, cells: Readonly<Record<CreditEntryField, string>>, today: Day): Result<Read> {
  const subject = subjectOfRow(facts, cells, ['company', 'manager']);
  if (!subject.ok) return subject;
  const category = wordCell('信息类别', cells.category, creditCategories, categoryWords);
  if (!category.ok) return category;
  const colour = wordCell('名单', cells.list || '不列入', { none: '不列入', red: '红名单', black: '黑名单' } as const, {
    none: /^(?:无|否|-|—)+$/,
    red: /红/,
    black: /黑/,
  });
  if (!colour.ok) return colour;
  const days = readDays(cells, today);
  if (!days.ok) return days;
  const { eventOn, conductEndedOn, validUntil, listUntil } = days.value;
  const head = { ...blankHeadInput, document: cells.document, body: cells.body, validUntil, remark: cells.remark };
  const input = {
    ...blankCreditEntry,
    ...{ subject: subject.value, category: category.value, item: cells.item, points: cells.points, eventOn },
    ...{ conductEndedOn, colour: colour.value, listUntil, head },
  };
  const read = readCreditEntry(input, today);
  return read.ok ? ok({ ...read.value, head }) : read;
}

type DayField = 'eventOn' | 'conductEndedOn' | 'validUntil' | 'listUntil';
const dayTitles: Readonly<Record<DayField, string>> = {
  eventOn: '发生日期',
  conductEndedOn: '行为终止日期',
  validUntil: '有效期至',
  listUntil: '列入期限至',
};

function readDays(cells: Readonly<Record<DayField, string>>, today: Day): Result<Record<DayField, string>> {
  const read = { eventOn: '', conductEndedOn: '', validUntil: '', listUntil: '' };
  for (const field of Object.keys(dayTitles) as DayField[]) {
    const day = dayCell(dayTitles[field], cells[field], today);
    if (!day.ok) return day;
    read[field] = day.value;
  }
  return ok(read);
}
