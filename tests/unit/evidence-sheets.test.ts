import { describe, expect, it } from 'vitest';
import type { Result } from '#shared/basics/result';
import { creditEntryHeadings, creditEntryRequired, planCreditEntries } from '#shared/evidence/sheet/credit-entry-sheet';
import { creditLevelHeadings, creditLevelRequired, planCreditLevels } from '#shared/evidence/sheet/credit-level-sheet';
import { incidentHeadings, incidentRequired, planIncidents } from '#shared/evidence/sheet/incident-sheet';
import { readSheetTable } from '#shared/evidence/sheet/read-sheet-table';
import { importPlan, type SheetPlan } from '#shared/evidence/sheet/sheet-plan';
import { tables } from '#shared/journal/tables';
import { pastedSource } from '#shared/training/sign-in/pasted-source';
import { company, entry } from '../fixtures/credit-rows';

const context = { now: '2026-11-26T09:00:00+08:00', officerId: 'o1', newId: () => crypto.randomUUID() };
const code = '91370212MA3C00001X';
const facts = {
  companies: [
    { id: 'c1', body: { name: company.name, creditCode: code } },
    { id: 'c2', body: { name: '和顺物业（青岛）有限公司', creditCode: '' } },
  ],
  projects: [{ id: 'p1', body: { name: '春和苑', companyId: 'c1' } }],
  staff: [
    { id: 'm1', name: '丁一', companyId: 'c1', isManager: true },
    { id: 'm2', name: '丁一', companyId: 'c2', isManager: true },
    { id: 's1', name: '丁二', companyId: 'c1', isManager: false },
  ],
};

const sheet = (lines: readonly string[]) => pastedSource(lines.map(line => line.split('|').join('\t')).join('\n'));

function taken<T>(answer: Result<T>): T {
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}

const entryPlan = (lines: readonly string[], present = [] as ReturnType<typeof entry>[]) => {
  const table = taken(readSheetTable(sheet(lines), creditEntryHeadings, creditEntryRequired));
  return planCreditEntries(facts, present, table.rows, context);
};
const outcomes = ({ verdicts }: SheetPlan) =>
  verdicts.map(({ row, outcome, refusal }) => `${row} ${outcome}${refusal ? ` ${refusal.code}` : ''}`);

const head = '对象类别|对象|所属企业|信用代码|信息类别|事项|分值|发生日期|名单|列入期限至';

describe('a sheet of credit entries', () => {
  it('takes what it can and says of every other row why not; taken and the rest are what was read', () => {
    const plan = entryPlan([
      '信用记录汇总表',
      head,
      '企业|海青物业|||优良信息|抗台突出|2|2026年8月3日||',
      `|（曾用名）||${code}|不良|乱收费|-3|2026/5/1|黑|2028-05-01`,
      '项目经理|丁一|和顺物业(青岛)有限公司||扣分项|约谈未到|1|20260301||',
      '项目经理|丁一|||不良|约谈未到|1|2026-03-01||',
      '|没有的公司|||不良|乱收费|3|2026-05-01||',
      '小区|春和苑|||不良|乱收费|3|2026-05-01||',
      '|海青物业|||加减|乱收费|3|2026-05-01||',
      '|海青物业|||不良|乱收费|三|2026-05-01||',
      '|海青物业|||不良|乱收费|3|五月||',
      '|海青物业|||优良|抗台突出|2|2026-08-03||',
      '|海青物业|||优良|获奖|-2|2026-08-03||',
      head,
      '合计||||||12',
      '填表人：丁三',
    ]);
    expect(outcomes(plan)).toEqual([
      '3 taken',
      '4 taken',
      '5 taken',
      '6 rejected sheet-subject-several',
      '7 rejected sheet-subject-unknown',
      '8 rejected sheet-word-unknown',
      '9 rejected sheet-word-unknown',
      '10 rejected credit-points-invalid',
      '11 rejected sheet-day-unknown',
      '12 rejected sheet-double',
      '13 rejected credit-points-sign',
    ]);
    const bodies = plan.changes.map(({ table, body }) => tables[table].schema.parse(body));
    expect(bodies).toMatchObject([
      { subject: { kind: 'company', id: 'c1' }, category: 'good', points: 200, eventOn: '2026-08-03', list: null },
      { subject: { id: 'c1' }, category: 'bad', points: 300, list: { colour: 'black', until: '2028-05-01' } },
      { subject: { kind: 'manager', id: 'm2' }, eventOn: '2026-03-01' },
    ]);
  });

  it('a second import of the same sheet finds nothing new', () => {
    const lines = [head, '企业|海青物业|||优良信息|抗台突出|2|2026-08-03||'];
    const present = [entry({ category: 'good', item: '抗台突出', eventOn: '2026-08-03' })];
    const plan = entryPlan(lines, present);
    expect(outcomes(plan)).toEqual(['2 known sheet-known']);
    const answer = importPlan(plan, 'credit.import', '信用记录');
    expect(answer.ok || answer.refusal.code).toBe('sheet-nothing-new');
  });

  it.each([
    [[''], 'sheet-empty'],
    [['姓名|电话', '丁一|1'], 'sheet-no-heading'],
    [[head], 'sheet-no-rows'],
  ])('%o cannot be read: %s', (lines, expected) => {
    const answer = readSheetTable(sheet(lines), creditEntryHeadings, creditEntryRequired);
    expect(answer.ok || answer.refusal.code).toBe(expected);
  });
});

it('the list of issued levels, as the province writes it', () => {
  const lines = [
    '企业名称|统一社会信用代码|信用得分|信用等级|发布日期|有效期至',
    '海青物业||86.5|AAA级|2026-07-01|2027-06-30',
    '和顺物业（青岛）有限公司|||c（缺失）|2026-07-01|',
    '海青物业||90|特级|2026-06-01|',
    '海青物业||80|AA|2026-07-01|',
  ];
  const table = taken(readSheetTable(sheet(lines), creditLevelHeadings, creditLevelRequired));
  const plan = planCreditLevels(facts, [], table.rows, context);
  expect(outcomes(plan)).toEqual(['2 taken', '3 taken', '4 rejected sheet-word-unknown', '5 rejected sheet-double']);
  expect(plan.changes.map(({ table: name, body }) => tables[name].schema.parse(body))).toMatchObject([
    { level: 'AAA', score: 8650, validUntil: '2027-06-30' },
    { level: 'missing', score: null },
  ]);
});

it('complaints, accidents, penalties and honours, with their grounds of veto', () => {
  const lines = [
    '对象类别|对象|类别|事项|发生日期|是否属实|办结日期|一票否决',
    '小区|春和苑|12345投诉|电梯停运|2026-11-02|查实|2026-11-09|',
    '|海青物业|行政处罚|未公示|2026-03-01|是||受到行政处罚',
    '从业人员|丁二|表彰|见义勇为|2026-06-01|||无',
    '|海青物业|处罚|未公示|2026-03-02|也许||',
    '|海青物业|处罚|未公示|2026-03-03|是||态度不好',
    '|海青物业|奇闻|未公示|2026-03-04|||',
  ];
  const table = taken(readSheetTable(sheet(lines), incidentHeadings, incidentRequired));
  const plan = planIncidents(facts, [], table.rows, context);
  expect(outcomes(plan)).toEqual([
    ...['2 taken', '3 taken', '4 taken'],
    ...['5 rejected sheet-word-unknown', '6 rejected sheet-word-unknown', '7 rejected sheet-word-unknown'],
  ]);
  expect(plan.changes.map(({ table: name, body }) => tables[name].schema.parse(body))).toMatchObject([
    { subject: { kind: 'project' }, kind: 'complaint', proven: true, settledOn: '2026-11-09', veto: null },
    { kind: 'penalty', veto: 'penalised' },
    { subject: { kind: 'staff' }, kind: 'honour', proven: null },
  ]);
});
