import type { Day } from '../../basics/dates';
import { ok, type Result } from '../../basics/result';
import type { CommandContext } from '../../journal/draft';
import { creditLevels, type IssuedLevel, type IssuedLevelLine } from '../credit';
import { blankHeadInput, newEvidenceHead, type HeadInput } from '../new-evidence-head';
import { readCreditLevel, sameLevel } from '../save-credit-level';
import type { SheetHeadings, SheetRow } from './read-sheet-table';
import { dayCell, wordCell } from './sheet-cells';
import { planRows, type SheetPlan } from './sheet-plan';
import { subjectOfRow, type SubjectFacts } from './subject-of-row';

/** Columns of a sheet of issued levels, as the province's list has them. */
export const creditLevelHeadings = {
  kind: ['对象类别', '主体类别', '主体类型', '对象类型'],
  name: ['对象', '名称', '对象名称', '主体名称', '企业名称', '单位名称', '姓名', '项目经理', '小区名称', '项目名称'],
  code: ['统一社会信用代码', '信用代码', '社会信用代码'],
  company: ['所属企业', '所在企业', '企业', '物业企业', '服务企业'],
  level: ['信用等级', '等级', '评价等级', '信用评价等级'],
  score: ['信用得分', '得分', '分值', '总分', '信用分'],
  issuedOn: ['发布日期', '评价日期', '公布日期', '发布时间', '日期'],
  validUntil: ['有效期至', '有效期', '截止日期'],
  document: ['依据文件', '依据', '文号', '文件', '文件名称', '依据的文件和文号', '决定书文号'],
  body: ['出具单位', '认定单位', '发布单位', '作出单位', '单位', '认定部门'],
  remark: ['备注', '说明'],
} satisfies SheetHeadings<string>;
export type CreditLevelField = keyof typeof creditLevelHeadings;
export const creditLevelRequired: readonly CreditLevelField[] = ['name', 'level', 'issuedOn'];

type Read = Pick<IssuedLevel, 'subject' | 'level' | 'score' | 'issuedOn'> & { readonly head: HeadInput };

/** What of a sheet of issued levels can be entered, and why the rest cannot. */
export function planCreditLevels(
  facts: SubjectFacts,
  present: readonly { readonly body: IssuedLevelLine }[],
  rows: readonly SheetRow<CreditLevelField>[],
  context: CommandContext,
): SheetPlan {
  const today = context.now.slice(0, 10) as Day;
  return planRows<Read>(
    rows.map(({ row, cells }) => ({
      ...{ row, subject: cells.name, what: `${cells.issuedOn} ${cells.level} ${cells.score}`.trim() },
      read: readRow(facts, cells, today),
    })),
    read => present.some(({ body }) => sameLevel(body, read)),
    (a, b) => sameLevel({ ...a, ...newEvidenceHead(a.head, context) }, b),
    ({ head, ...own }) => ({
      table: 'creditLevels',
      id: context.newId(),
      body: { ...newEvidenceHead(head, context), ...own },
    }),
  );
}

function readRow(facts: SubjectFacts, cells: Readonly<Record<CreditLevelField, string>>, today: Day): Result<Read> {
  const subject = subjectOfRow(facts, cells, ['company', 'manager']);
  if (!subject.ok) return subject;
  const level = wordCell('信用等级', cells.level.toUpperCase().replace(/级$/, ''), creditLevels, { missing: /缺失/ });
  if (!level.ok) return level;
  const issuedOn = dayCell('发布日期', cells.issuedOn, today);
  if (!issuedOn.ok) return issuedOn;
  const validUntil = dayCell('有效期至', cells.validUntil, today);
  if (!validUntil.ok) return validUntil;
  const head: HeadInput = {
    ...{ ...blankHeadInput, document: cells.document, body: cells.body, remark: cells.remark },
    validUntil: validUntil.value,
  };
  const input = { subject: subject.value, level: level.value, score: cells.score, issuedOn: issuedOn.value, head };
  const read = readCreditLevel(input, today);
  return read.ok ? ok({ ...read.value, head }) : read;
}
