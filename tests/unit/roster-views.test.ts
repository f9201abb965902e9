import { describe, expect, it } from 'vitest';
import { namesOf, staffRecords } from '../../renderer/app/search/search-records';
import { evidenceMark } from '../../renderer/screens/evidence/evidence-mark-view';
import { companyLines, projectLines } from '../../renderer/screens/evidence/rosters/companies-view';
import { rejectedColumns, rosterFigures } from '../../renderer/screens/evidence/rosters/import-view';
import { companyFields, readProfile, typedProfile } from '../../renderer/screens/evidence/rosters/profile-view';
import { keptBy, staffLine } from '../../renderer/screens/evidence/rosters/staff-view';
import { readFigure, typedFigure } from '../../renderer/screens/evidence/rosters/typed-figures';
import { blankCompanyProfile, blankProjectProfile } from '#shared/evidence/blank-profiles';
import { staffDigest } from '../../renderer/store/queries/staff-digest';
import { member, number, page, readCsv, rosterFacts, today } from '../fixtures/roster-facts';

const certificate = (validUntil: string) => ({ name: '消防证', number: '1', issuedOn: '', validUntil });
const roster = page('c1', [
  member('a', { name: '王喆', isManager: true, projectId: 'p1', certificateNumber: number(1), phone: '13805321234' }),
  member('b', { name: '李堃', qualifications: [certificate('2026-11-01'), certificate('2030-01-01')] }),
  member('c', { name: '赵頔', qualifications: [certificate('2026-12-31')] }),
  member('d', { name: '周轩', leftOn: '2026-01-31', qualifications: [certificate('2020-01-01')] }),
]);
const facts = rosterFacts({ pages: [roster] });
const digest = staffDigest.keep({ id: 'c1-0', rev: 1, body: roster.body });
const data = {
  places: { ...facts, streets: [] },
  companyProfiles: new Map([['c1', { ...blankCompanyProfile, brand: '海之邻' }]]),
  projectProfiles: new Map([['p1', { ...blankProjectProfile, managerId: 'a' }]]),
  staff: digest?.staff ?? [],
};

it('the digest of a roster holds no number and no phone', () => {
  expect(JSON.stringify(digest)).not.toMatch(/370299|1380532/);
  expect(digest?.staff.map(({ qualifiedUntil }) => qualifiedUntil)).toEqual([
    '',
    '2026-11-01',
    '2026-12-31',
    '2020-01-01',
  ]);
});

it("companies: those in service are counted, certificates of those who left are nobody's worry", () => {
  const [first, second] = companyLines(data, today).sort((a, b) => (a.id < b.id ? -1 : 1));
  expect(first).toMatchObject({
    ...{ id: 'c1', brand: '海之邻', projects: 1, staff: 3, managers: 1, unmanaged: 0 },
    ...{ expired: 1, expiring: 1, profiled: true },
  });
  expect(second).toMatchObject({ id: 'c2', staff: 0, unmanaged: 2, profiled: false });
  const p1 = projectLines(data, today).find(({ id }) => id === 'p1');
  expect(p1).toMatchObject({ manager: '王喆', staff: 1, missing: 11 });
});

it('people are filtered by what an officer asks for', () => {
  const lines = roster.body.staff.map(one => staffLine(one, new Map([['p1', '春和苑']]), today));
  const kept = (filter: Parameters<typeof keptBy>[0]) =>
    lines.filter(line => keptBy(filter, line, today)).map(({ id }) => id);
  expect([kept('serving'), kept('managers'), kept('certificates'), kept('left'), kept('all')]).toEqual([
    ['a', 'b', 'c'],
    ['a'],
    ['b', 'c'],
    ['d'],
    ['a', 'b', 'c', 'd'],
  ]);
  expect(lines.map(({ state }) => state)).toEqual([
    ...['在职', '证书 2026-11-01 过期', '证书 2026-12-31 到期', '2026-01-31 离职'],
  ]);
});

it('the search finds people by name, with where they are, and nothing else of them', () => {
  const records = staffRecords(data.staff, namesOf(data.places));
  expect(records[0]).toMatchObject({
    ...{ kind: 'person', title: '王喆', place: '海之邻物业服务有限公司 春和苑' },
    to: '/evidence/companies/c1?part=staff&person=a',
  });
  expect(records[3]?.place).toBe('海之邻物业服务有限公司 2026-01-31 离职');
  expect(JSON.stringify(records)).not.toMatch(/370299|1380532/);
});

describe('figures of profiles', () => {
  it.each([
    ['wan', 5_000_000_00, '500'],
    ['wan', 1_234_567, '1.234567'],
    ['share', 9550, '95.5'],
    ['share', 5, '0.05'],
    ['area', 1_234_560, '12345.6'],
    ['yuan', 604_515_700, '6045157'],
    ['count', 12, '12'],
  ] as const)('%s %i stands as %s and is read back', (kind, value, text) => {
    expect(typedFigure(kind, value)).toBe(text);
    expect(readFigure(kind, text)).toBe(value);
  });
  it('reads what is typed with units, and nothing that is none', () => {
    expect([readFigure('share', '95.5%'), readFigure('area', '12,345.6㎡'), readFigure('wan', '')]).toEqual([
      9550,
      1_234_560,
      null,
    ]);
    expect([readFigure('share', '很高'), readFigure('count', '1.5'), readFigure('yuan', '-3')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
  it('a profile goes through its fields unchanged, a bad one says which', () => {
    const profile = { ...blankCompanyProfile, registeredCapital: 500_000_000, brand: '海之邻', figuresOfYear: 2025 };
    expect(readProfile(companyFields, typedProfile(companyFields, profile)).values).toEqual(profile);
    expect(Object.keys(readProfile(companyFields, { revenue: '不少' }).faults)).toEqual(['revenue']);
  });
});

it('verdicts: figures add up, personal columns are masked', () => {
  const reading = readCsv(
    'staff',
    `姓名,企业,身份证号\n王喆,海之邻物业服务有限公司,${number(1)}\n,海之邻,${number(2)}\n`,
    facts,
  );
  const figures = rosterFigures(reading);
  expect(figures.accepted + figures.rejected).toBe(figures.rowsRead);
  expect(figures).toMatchObject({ accepted: 1, rejected: 1, changed: 1, created: 0 });
  const column = rejectedColumns(reading).find(({ key }) => key === 'idNumber');
  const line = { row: 3, reason: '', texts: reading.rejected[0]?.texts ?? {} };
  expect([column?.text(line).includes(number(2)), column?.edit?.(line)]).toEqual([false, null]);
});

it('an entry says in words how it stands', () => {
  const words = (state: 'effective' | 'disputed' | 'repaired', validUntil: string) =>
    evidenceMark({ state, validUntil, objectedOn: state === 'disputed' ? '2026-11-20' : '' }, today).words;
  expect([words('effective', ''), words('effective', '2026-12-01'), words('effective', '2026-11-25')]).toEqual([
    ...['生效', '将于 2026-12-01 到期', '2026-11-25 到期'],
  ]);
  expect([words('disputed', ''), words('repaired', '')]).toEqual(['异议，2026-11-25 前核查，已逾期', '修复']);
});
