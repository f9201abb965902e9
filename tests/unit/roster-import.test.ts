import { describe, expect, it } from 'vitest';
import { faultCsv, faultLines } from '#shared/evidence/roster/fault-list';
import { importRoster } from '#shared/evidence/roster/import-roster';
import { nearestName } from '#shared/evidence/roster/nearest-name';
import { readRoster, type RosterReading } from '#shared/evidence/roster/read-roster';
import { tables } from '#shared/journal/tables';
import { practiceCreditCode } from '#shared/practice/practice-people';
import { readSource } from '#shared/register/source/read-source';
import { refusalWords } from '#shared/text/refusals';
import { member, number, page, pagesAfter, readCsv, rosterFacts, today } from '../fixtures/roster-facts';

const codes = (reading: RosterReading) => [
  ...reading.rejected.map(({ row, faults }) => [row, ...faults.map(({ code }) => code)]),
  ...reading.accepted
    .filter(({ warnings }) => warnings.length > 0)
    .map(({ row, warnings }) => [row, ...warnings.map(({ code }) => code)]),
];
const staffOf = (reading: RosterReading, facts = rosterFacts()) =>
  pagesAfter(facts.pages, reading).flatMap(({ body }) => body.staff);
const HEAD = '姓名,所属企业,身份证号,手机号,岗位,所在项目,从业时间,入职时间,证书名称,证书编号,有效期至';

describe('a staff roster', () => {
  it('is found under title rows, without sums and notes, and read whole', () => {
    const reading = readCsv(
      'staff',
      `海之邻物业从业人员名册,,,\n单位：海之邻,,,\n序号,${HEAD}\n` +
        `1,王喆,海之邻物业服务有限公司,${number(1)},13805321234,项目经理,春和苑,2015年6月,2020/3/5,物业管理师,X-1,2027-01-31\n` +
        `2,李堃,海之邻物业服务有限公司,${number(2)},0532-88886666,副经理,总部,2019.4.1,,,,\n` +
        '合计,2,,,\n制表：张三,,\n',
    );
    expect([reading.headingRow, reading.rowsRead, reading.accepted.length]).toEqual([3, 2, 2]);
    const [wang, li] = staffOf(reading);
    expect(wang).toMatchObject({
      ...{ name: '王喆', isManager: true, projectId: 'p1', inServiceSince: '2015-06-01', hiredOn: '2020-03-05' },
      qualifications: [{ name: '物业管理师', number: 'X-1', validUntil: '2027-01-31' }],
    });
    expect(li).toMatchObject({ isManager: false, projectId: '', inServiceSince: '2019-04-01' });
    expect(codes(reading)).toEqual([[4, 'month-only']]);
  });

  it('says of each bad row what is wrong and what to do', () => {
    const wrong = `${number(3).slice(0, 17)}${number(3).endsWith('X') ? '1' : 'X'}`;
    const reading = readCsv(
      'staff',
      `${HEAD}\n,海之邻物业服务有限公司,${number(1)},,,,,,,,\n甲,海之邻物业,${number(2)},,,,,,,,\n` +
        `乙,海之邻物业服务有限公司,${wrong},123,,,,,,,\n丙,海之邻物业服务有限公司,3.70299E+17,,,,,,,,\n` +
        `丁,海之邻物业服务有限公司,${number(4)},,,望潮明邸,2026-02-30,,,,\n戊,海之邻物业服务有限公司,${number(4)},,,,,,,,\n` +
        `己,,${number(5)},,,,,,,,\n庚,和顺苑物业管理有限公司,${number(6)},,,,,2027-01-01,,,\n`,
    );
    expect(codes(reading)).toEqual([
      [2, 'name-missing'],
      [3, 'company-unknown'],
      [5, 'id-numeric-cell'],
      [6, 'project-unknown', 'day-invalid'],
      [7, 'duplicate-in-file'],
      [8, 'company-missing'],
      [9, 'day-invalid'],
      [4, 'id-checksum', 'phone-invalid'],
    ]);
    const lines = faultLines(reading);
    expect(lines.find(({ row }) => row === 3)?.words).toContain('最接近的是“海之邻物业服务有限公司”');
    expect(lines.find(({ row }) => row === 6)?.words).toContain('最接近的是“望潮名邸”');
    expect(lines.every(({ words }) => /。$/.test(words) && !/\d{15}/.test(words))).toBe(true);
    const csv = faultCsv([{ ...lines[0]!, name: '=cmd()' }]);
    expect([csv.charCodeAt(0), csv.includes(`"'=cmd()"`)]).toEqual([0xfeff, true]);
  });

  it('rejects a number that the spreadsheet kept as a number, and takes a formula text for what it says', () => {
    const rows = [
      { row: 1, cells: ['姓名', '企业', '身份证号'] },
      { row: 2, cells: ['甲', '海之邻物业服务有限公司', 370299199001011200] },
      { row: 3, cells: ['乙', '海之邻物业服务有限公司', { kind: 'error', text: '#N/A' } as const] },
      { row: 4, cells: ['丙', '海之邻物业服务有限公司', number(9)] },
    ];
    const sheets = [{ name: '人员', hidden: false, rows }];
    const ask = { kind: 'staff', wishes: {}, corrections: {} } as const;
    const choice = { companyId: '', today, newId: () => 'x' };
    const reading = readRoster({ fileName: '名册.xlsx', encoding: 'xlsx', sheets }, ask, rosterFacts(), choice);
    if (!reading.ok) throw new Error(reading.refusal.code);
    expect(codes(reading.value)).toEqual([
      [2, 'id-numeric-cell'],
      [3, 'id-missing', 'cell-error'],
    ]);
    const text = readCsv('staff', `${HEAD}\n甲,海之邻物业服务有限公司,="370299199001011234",,,,,,,,\n`);
    expect(codes(text)).toEqual([[2, 'id-checksum']]);
  });

  it('understands another column where the officer says so, and says which heading is missing', () => {
    const text = '人名,企业,身份证号\n王喆,海之邻物业服务有限公司,\n';
    const source = readSource(new TextEncoder().encode(text), '名册.csv');
    if (!source.ok) throw new Error(source.refusal.code);
    const choice = { companyId: '', today, newId: () => 'x' };
    const read = (columns: Record<string, number | null>) =>
      readRoster(source.value, { kind: 'staff', wishes: { columns }, corrections: {} }, rosterFacts(), choice);
    const missing = read({});
    expect(missing.ok ? '' : refusalWords(missing.refusal).words).toBe('第 1 行的表头里没有“姓名”');
    const told = read({ name: 0 });
    expect(told.ok && told.value.accepted.map(({ name }) => name)).toEqual(['王喆']);
  });

  it('tells people of one name apart by number and phone, never by guessing', () => {
    const facts = rosterFacts({ pages: [page('c1', [member('a', { name: '张伟' }), member('b', { name: '张伟' })])] });
    const twice = readCsv('staff', '姓名,企业\n张伟,海之邻物业服务有限公司\n张伟,海之邻物业服务有限公司\n', facts);
    expect(codes(twice).map(([row, code]) => [row, code])).toEqual([
      [2, 'person-ambiguous'],
      [3, 'person-ambiguous'],
    ]);
    const phones = readCsv(
      'staff',
      '姓名,企业,电话\n张伟,海之邻物业服务有限公司,13805321234\n张伟,海之邻物业服务有限公司,13805321235\n',
    );
    expect(phones.accepted).toHaveLength(2);
  });

  it('comes again: updates by number, doubles nobody, names who is missing, and removes nobody', () => {
    const file = `${HEAD}\n王喆,海之邻物业服务有限公司,${number(1)},,保洁,春和苑,,,,,\n李堃,海之邻物业服务有限公司,${number(2)},,,,,,,,\n`;
    const first = readCsv('staff', file);
    const pages = pagesAfter([], first);
    const again = readCsv('staff', file, rosterFacts({ pages }));
    expect(again.accepted.map(({ act }) => act)).toEqual(['same', 'same']);
    expect([again.changes, importRoster(again).ok]).toEqual([[], false]);
    const later = readCsv(
      'staff',
      `${HEAD}\n王喆,海之邻物业服务有限公司,${number(1)},,秩序维护,,,,,,\n`,
      rosterFacts({ pages }),
    );
    expect(later.accepted.map(({ act }) => act)).toEqual(['changed']);
    expect(later.perhapsLeft.map(({ name }) => name)).toEqual(['李堃']);
    const staff = pagesAfter(pages, later).flatMap(({ body }) => body.staff);
    expect(staff.map(({ id, post, projectId }) => [id, post, projectId])).toEqual([
      ['new-1', '秩序维护', 'p1'],
      ['new-2', '', ''],
    ]);
  });

  it('keeps a person of two companies visible, and takes one who left along', () => {
    const pages = [
      page('c2', [
        member('here', { name: '王喆', certificateNumber: number(1) }),
        member('gone', { name: '李堃', certificateNumber: number(2), leftOn: '2026-01-31' }),
      ]),
    ];
    const facts = rosterFacts({ pages });
    const reading = readCsv(
      'staff',
      `${HEAD}\n王喆,海之邻物业服务有限公司,${number(1)},,,,,,,,\n李堃,海之邻物业服务有限公司,${number(2)},,,,,,,,\n` +
        `赵六,海之邻物业服务有限公司,${number(3)},,,,,,,,\n赵六,和顺苑物业管理有限公司,${number(3)},,,,,,,,\n`,
      facts,
    );
    expect(codes(reading)).toEqual([
      [2, 'two-companies'],
      [4, 'two-companies'],
      [5, 'two-companies'],
    ]);
    expect(reading.accepted.map(({ act }) => act)).toEqual(['new', 'moved', 'new', 'new']);
    const after = pagesAfter(pages, reading);
    expect(after.find(({ id }) => id === 'c1-0')?.body.staff.map(({ id, leftOn }) => [id, leftOn])).toEqual(
      [
        ['new-1', ''],
        ['gone', ''],
        ['new-2', ''],
      ].map(([id, leftOn]) => [id === 'new-2' ? expect.any(String) : id, leftOn]),
    );
    expect(after.find(({ id }) => id === 'c2-0')?.body.staff.map(({ id }) => id)[0]).toBe('here');
  });

  it('a person who came back is said to be back', () => {
    const pages = [page('c1', [member('a', { name: '王喆', certificateNumber: number(1), leftOn: '2026-01-31' })])];
    const reading = readCsv(
      'staff',
      `${HEAD}\n王喆,海之邻物业服务有限公司,${number(1)},,,,,,,,\n`,
      rosterFacts({ pages }),
    );
    expect(codes(reading)).toEqual([[2, 'back-again']]);
    expect(pagesAfter(pages, reading)[0]?.body.staff[0]?.leftOn).toBe('');
  });

  it('certificates are renewed and added, none is lost', () => {
    const old = { name: '电工证', number: 'D1', issuedOn: '2020-01-01', validUntil: '2026-01-01' };
    const fire = { name: '消防证', number: 'F1', issuedOn: '', validUntil: '' };
    const pages = [
      page('c1', [member('a', { name: '王喆', certificateNumber: number(1), qualifications: [old, fire] })]),
    ];
    const reading = readCsv(
      'staff',
      `${HEAD}\n王喆,海之邻物业服务有限公司,${number(1)},,,,,,电工证、电梯证,D1、T1,2029-01-01\n`,
      rosterFacts({ pages }),
    );
    expect(pagesAfter(pages, reading)[0]?.body.staff[0]?.qualifications.map(one => [one.name, one.validUntil])).toEqual(
      [
        ['电工证', '2029-01-01'],
        ['消防证', ''],
        ['电梯证', '2029-01-01'],
      ],
    );
  });

  it('a row put right on the screen is judged anew with all others', () => {
    const text = `${HEAD}\n甲,海之邻物业,${number(2)},,,,,,,,\n`;
    const reading = readCsv('staff', text, rosterFacts(), { 2: { company: '海之邻物业服务有限公司' } });
    expect([reading.accepted.length, reading.rejected.length]).toEqual([1, 0]);
  });
});

it('companies: new and known by code, money in 万元 by heading, codes checked', () => {
  const reading = readCsv(
    'companies',
    '企业名称,统一社会信用代码,注册资本（万元）,品牌,成立时间,纳税额\n' +
      `海之邻物业服务有限公司,${practiceCreditCode(1)},500,海之邻,2008-03-01,96.5万元\n` +
      `新城物业服务有限公司,${practiceCreditCode(9)},"1,200.5",,,-\n坏码物业有限公司,913702990000000000,,,,\n` +
      `和顺苑物业管理有限公司,${practiceCreditCode(1)},,,,\n`,
  );
  expect(codes(reading)).toEqual([
    [4, 'credit-code-invalid'],
    [5, 'duplicate-in-file', 'credit-code-taken'],
  ]);
  expect(reading.accepted.map(({ act }) => act)).toEqual(['changed', 'new']);
  expect(reading.changes.map(({ table, id }) => `${table}/${id}`)).toEqual([
    'companyProfiles/c1',
    'companies/new-1',
    'companyProfiles/new-1',
  ]);
  expect(reading.changes[0]?.body).toMatchObject({
    registeredCapital: 50_000_000_00 / 10,
    brand: '海之邻',
    taxPaid: 96_500_000,
  });
  expect(reading.changes[2]?.body).toMatchObject({ registeredCapital: 1_200_500_000, taxPaid: null });
});

it('a company that is called otherwise than its code is registered for says so', () => {
  const reading = readCsv('companies', `企业名称,信用代码\n海之邻新名称物业有限公司,${practiceCreditCode(1)}\n`);
  expect([codes(reading), reading.accepted[0]?.act]).toEqual([[[2, 'name-changed']], 'changed']);
});

it('projects: by name and community, shares in both spellings, the manager by his name', () => {
  const pages = [page('c1', [member('m', { name: '王喆', isManager: true })])];
  const reading = readCsv(
    'projects',
    '小区名称,社区,物业类型,入住率,物业费收缴率,电梯台数,合同开始日期,合同终止日期,项目经理,占地面积（㎡）\n' +
      '春和苑,春晓社区,住宅小区,95.5%,0.9234,12部,2025.1.1,2027.12.31,王喆,"12,345.6"\n' +
      '春和苑,,住宅,,,,,,,\n望潮名邸,,住宅,120,,,,,,\n望潮名邸,,码头,,,,2025-01-01,2024-01-01,无名,\n不存在小区,,,,,,,,,\n',
    rosterFacts({ pages }),
  );
  expect(codes(reading)).toEqual([
    [3, 'project-ambiguous'],
    [4, 'number-invalid'],
    [5, 'duplicate-in-file', 'day-order', 'type-unknown'],
    [6, 'project-unknown'],
  ]);
  expect(reading.changes).toHaveLength(1);
  expect(reading.changes[0]).toMatchObject({
    id: 'p1',
    body: {
      ...{ propertyType: 'residential', occupancy: 9550, collectionRate: 9234, lifts: 12, managerId: 'm' },
      ...{ contractFrom: '2025-01-01', contractUntil: '2027-12-31', landArea: 1_234_560 },
    },
  });
});

it('what is imported fits its tables', () => {
  const staff = readCsv(
    'staff',
    `${HEAD}\n王喆,海之邻物业服务有限公司,${number(1)},13805321234,项目经理,春和苑,2015-06-01,,证,1,\n`,
  );
  const companies = readCsv('companies', `企业名称,注册资本\n新城物业服务有限公司,500万\n`);
  for (const { table, body } of [...staff.changes, ...companies.changes]) tables[table].schema.parse(body);
  const draft = importRoster(staff);
  expect(draft.ok && draft.value.words).toBe('导入从业人员“名册.csv”：新增 1，更新 0，没有变化 0，退回 0 行');
});

it('suggests the nearest name, or none', () => {
  const names = ['海之邻物业服务有限公司', '和顺苑物业管理有限公司'];
  expect(nearestName('海之邻', names)).toBe('海之邻物业服务有限公司');
  expect(nearestName('和顺园物业管理有限公司', names)).toBe('和顺苑物业管理有限公司');
  expect(nearestName('蓝天物业服务有限公司', names)).toBeNull();
});
