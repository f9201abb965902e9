import type { Day } from '../../basics/dates';
import { ok, type Result } from '../../basics/result';
import type { CommandContext } from '../../journal/draft';
import { incidentKinds, vetoGrounds, type VetoGround } from '../incident';
import { blankHeadInput, newEvidenceHead, type HeadInput } from '../new-evidence-head';
import { readIncident, sameIncident, type IncidentInput, type IncidentLine } from '../save-incident';
import type { Subject } from '../subject';
import type { SheetHeadings, SheetRow } from './read-sheet-table';
import { dayCell, wordCell } from './sheet-cells';
import { planRows, type SheetPlan } from './sheet-plan';
import { subjectOfRow, type SubjectFacts } from './subject-of-row';

/** Columns of a sheet of complaints, accidents, penalties and honours. */
export const incidentHeadings = {
  kind: ['对象类别', '主体类别', '主体类型', '对象类型'],
  name: ['对象', '名称', '对象名称', '主体名称', '企业名称', '单位名称', '姓名', '项目经理', '小区名称', '项目名称'],
  code: ['统一社会信用代码', '信用代码', '社会信用代码'],
  company: ['所属企业', '所在企业', '企业', '物业企业', '服务企业'],
  incident: ['类别', '事项类别', '类型', '事件类别'],
  title: ['事项', '标题', '事由', '内容', '荣誉名称', '处罚事由', '投诉内容', '案由'],
  happenedOn: ['发生日期', '日期', '投诉日期', '处罚日期', '授予日期', '决定日期'],
  level: ['级别', '等级', '事故等级', '荣誉级别'],
  proven: ['是否属实', '属实', '是否查实', '查实'],
  settledOn: ['办结日期', '办结时间', '处理日期'],
  veto: ['一票否决', '一票否决情形', '否决情形'],
  document: ['依据文件', '依据', '文号', '文件', '文件名称', '依据的文件和文号', '决定书文号'],
  body: ['出具单位', '认定单位', '发布单位', '作出单位', '单位', '认定部门'],
  remark: ['备注', '说明'],
} satisfies SheetHeadings<string>;
export type IncidentField = keyof typeof incidentHeadings;
export const incidentRequired: readonly IncidentField[] = ['name', 'incident', 'title', 'happenedOn'];

const kindWords = {
  complaint: /投诉|信访|热线/,
  accident: /事故/,
  penalty: /处罚/,
  misconduct: /失信|违法|违规/,
  honour: /荣誉|表彰|奖/,
} as const;

type Read = Omit<IncidentInput, 'subject'> & { readonly subject: Subject };

/** What of a sheet of incidents can be entered, and why the rest cannot. */
export function planIncidents(
  facts: SubjectFacts,
  present: readonly { readonly body: IncidentLine }[],
  rows: readonly SheetRow<IncidentField>[],
  context: CommandContext,
): SheetPlan {
  const today = context.now.slice(0, 10) as Day;
  return planRows<Read>(
    rows.map(({ row, cells }) => ({
      ...{ row, subject: cells.name, what: `${cells.happenedOn} ${cells.incident} ${cells.title}` },
      read: readRow(facts, cells, today),
    })),
    read => present.some(({ body }) => sameIncident(body, read)),
    (a, b) => sameIncident({ ...a, ...newEvidenceHead(a.head, context) }, b),
    ({ head, ...own }) => ({
      table: 'incidents',
      id: context.newId(),
      body: { ...newEvidenceHead(head, context), ...own },
    }),
  );
}

function readRow(facts: SubjectFacts, cells: Readonly<Record<IncidentField, string>>, today: Day): Result<Read> {
  const subject = subjectOfRow(facts, cells, ['company', 'project', 'manager', 'staff']);
  if (!subject.ok) return subject;
  const kind = wordCell('类别', cells.incident, incidentKinds, kindWords);
  if (!kind.ok) return kind;
  const veto = readVeto(cells.veto);
  if (!veto.ok) return veto;
  const proven = readProven(cells.proven);
  if (!proven.ok) return proven;
  const happenedOn = dayCell('发生日期', cells.happenedOn, today);
  if (!happenedOn.ok) return happenedOn;
  const settledOn = dayCell('办结日期', cells.settledOn, today);
  if (!settledOn.ok) return settledOn;
  const head: HeadInput = { ...blankHeadInput, document: cells.document, body: cells.body, remark: cells.remark };
  const input: IncidentInput = {
    ...{ subject: subject.value, kind: kind.value, title: cells.title, level: cells.level, veto: veto.value },
    ...{ happenedOn: happenedOn.value, settledOn: settledOn.value, proven: proven.value, head },
  };
  const read = readIncident(input, today);
  return read.ok ? ok({ ...read.value, head }) : read;
}

function readVeto(text: string): Result<VetoGround | null> {
  return /^(?:无|否|不是|-|—)*$/.test(text) ? ok(null) : wordCell('一票否决', text, vetoGrounds);
}

function readProven(text: string): Result<boolean | null> {
  if (/^(?:未定|办理中|核查中|-|—)*$/.test(text)) return ok(null);
  const word = wordCell('是否属实', text, { yes: '属实', no: '不属实' } as const, {
    no: /^(?:否|不|未查实|失实)/,
    yes: /^(?:是|√|属实|查实|部分属实)/,
  });
  return word.ok ? ok(word.value === 'yes') : word;
}
