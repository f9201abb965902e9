import { describe, expect, it } from 'vitest';
import type { Day } from '#shared/basics/dates';
import { creditFileExtract } from '#shared/documents/forms/credit-file';
import { plainText } from '#shared/documents/plain-text';
import { proposedCreditSwitches as switches } from '#shared/evidence/credit-switches';
import type { StaffDigest } from '../../renderer/store/queries/staff-digest';
import { creditLines, filterCreditLines, levelCounts } from '../../renderer/screens/evidence/credit/credit-list-view';
import { creditFile, standingWords, sumWords } from '../../renderer/screens/evidence/credit/file-view';
import { incidentLines, incidentMark, isOpen } from '../../renderer/screens/evidence/incidents/incident-list-view';
import { certificateLines, fitsWish, goalLines } from '../../renderer/screens/evidence/standards/standards-view';
import { certificate, company, entry, incident, level } from '../fixtures/credit-rows';

const on = '2026-11-26' as Day;
const manager: StaffDigest = {
  ...{ id: 'm1', name: '丁一', companyId: 'c1', projectId: 'p1', post: '项目经理', isManager: true, leftOn: '' },
  ...{ inServiceSince: '2015-01-01', qualifiedUntil: '', qualifications: 0 },
};
const places = {
  ...{ streets: [], communities: [], projects: [] },
  companies: [
    { id: 'c1', rev: 1, body: { name: company.name, creditCode: '', contact: '', phone: '' } },
    { id: 'c2', rev: 1, body: { name: '甲物业', creditCode: '', contact: '', phone: '' } },
  ],
};
const file = [
  entry({ points: 8000, validUntil: '2027-01-01' }),
  entry({ category: 'bad', points: 500, item: '擅自停水', eventOn: '2020-01-01', conductEndedOn: '2020-02-29' }),
];
const data = {
  ...{ places, switches, entries: file },
  levels: [level({ level: 'AAA', score: null, issuedOn: '2026-06-01', validUntil: '2027-06-01' })],
  staff: [manager, { ...manager, id: 'm2', name: '丁二', leftOn: '2026-01-01' }],
};

describe('the list of credit files', () => {
  it('has every company and manager in office once, the pressing ones first, those who left only with a file', () => {
    const lines = creditLines(data, on);
    expect(lines.map(({ subject }) => subject.name)).toEqual([company.name, '丁一', '甲物业']);
    expect(lines[0]?.comparison).toEqual({ verdict: 'differs', words: '发布为 AAA，复核为 AA（80.00 分）' });
    const his = entry({ subject: { kind: 'manager', id: 'm2', name: '丁二' } });
    const gone = entry({ subject: { kind: 'company', id: 'gone', name: '乙物业' } });
    const more = creditLines({ ...data, entries: [...file, his, gone] }, on).map(({ subject }) => subject.name);
    expect(more).toContain('丁二');
    expect(more).toContain('乙物业');
  });

  it('filters by what is asked, and counts companies a level', () => {
    const lines = creditLines(data, on);
    const all = { kind: 'all', wish: 'all', level: '', matches: () => true } as const;
    const names = (filter: Parameters<typeof filterCreditLines>[1]) =>
      filterCreditLines(lines, filter).map(({ subject }) => subject.name);
    expect(names({ ...all, wish: 'look' })).toEqual([company.name]);
    expect(names({ ...all, wish: 'none', kind: 'company' })).toEqual(['甲物业']);
    expect(names({ ...all, level: 'AAA' })).toEqual([company.name]);
    expect(levelCounts(lines).map(({ count }) => count)).toEqual([1, 0, 0, 0, 0, 0, 1]);
  });

  it('says that a level is over, not that there was none', () => {
    const later = '2027-06-02' as Day;
    expect(creditLines(data, later)[0]?.comparison.words).toContain('发布的等级已于 2027-06-01 到期');
  });
});

describe('a credit file', () => {
  const own = creditFile(data, 'company', 'c1', on);

  it('shows what counts and why; past five years as no longer counting', () => {
    expect(own && sumWords(own.score)).toBe('80.00 + 0.00 − 0.00 = 80.00');
    const words = own?.score.summands.map(({ counting }) => standingWords(counting));
    expect(words).toEqual(['计入，至 2027-01-01', '满五年，自动不再计入（2025-02-28）']);
    const earlier = creditFile(data, 'company', 'c1', '2024-01-01' as Day);
    expect(earlier?.score.summands.map(({ counting }) => standingWords(counting))).toEqual([
      '尚未发生',
      '有效期满，不再计入（2021-02-28）',
    ]);
    expect(creditFile(data, 'company', 'nobody', on)).toBeNull();
  });

  it("is printed with every summand, its sum, and that the level is the province's", () => {
    if (!own) throw new Error('no file');
    const model = creditFileExtract({ ...own, on, switches, bureau: '崂山区住房和城乡建设局', practice: false });
    const lines = plainText(model).join('\n');
    for (const { row } of own.score.summands) expect(lines).toContain(row.body.item);
    expect(lines).toContain('80.00 + 0.00 − 0.00');
    expect(lines).toContain('以发布的为准');
    expect(lines).toContain('发布为 AAA，复核为 AA（80.00 分）');
    expect(lines).toContain('烟台 2022 年');
    const widths = model.blocks.flatMap(block => (block.type === 'table' ? [block.table.widthsMm] : []));
    for (const each of widths) expect(each.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(156);
  });
});

it('the register of incidents filters by state and ground, the latest first', () => {
  const rows = [
    incident({ title: '旧', happenedOn: '2026-01-01', settledOn: '2026-01-05' }),
    incident({ title: '新', happenedOn: '2026-05-01', veto: 'penalised' }),
    incident({ title: '废', state: 'void', veto: 'penalised' }),
    incident({ title: '奖', kind: 'honour' }),
  ];
  const all = { kind: '', subject: '', wish: 'all', matches: () => true } as const;
  const titles = (wish: Parameters<typeof incidentLines>[1]['wish']) =>
    incidentLines(rows, { ...all, wish }).map(({ body }) => body.title);
  expect(titles('all')[0]).toBe('新');
  expect(titles('open')).toEqual(['新']);
  expect(titles('veto')).toEqual(['新']);
  expect(titles('void')).toEqual(['废']);
  expect(rows.map(({ body }) => isOpen(body))).toEqual([false, true, false, false]);
  expect(rows.map(({ body }) => incidentMark(body).words)).toEqual(['2026-01-05 办结', '没有办结', '失效', '荣誉']);
});

it('certificates: failed, expired and running out first; goals in whole companies', () => {
  const rows = [
    certificate({ number: 'fine', validUntil: '2028-01-01' }),
    certificate({ number: 'void', state: 'void' }),
    certificate({ number: 'soon', validUntil: '2026-12-31' }),
    certificate({ number: 'over', validUntil: '2026-10-01' }),
    certificate({
      number: 'failed',
      validUntil: '2028-01-01',
      audits: [{ on: '2026-06-01', passed: false, words: '' }],
    }),
  ];
  const lines = certificateLines(places, rows, on);
  expect(lines.map(({ body }) => body.number)).toEqual(['failed', 'over', 'soon', 'fine', 'void']);
  expect(lines.filter(line => fitsWish(line, 'due')).map(({ body }) => body.number)).toEqual(['over', 'soon']);
  expect(lines.filter(line => fitsWish(line, 'counts')).map(({ body }) => body.number)).toEqual(['soon', 'fine']);
  const goals = goalLines({ certified: ['a'], serving: ['a', 'b', 'c'] });
  expect(goals.map(({ words }) => words)).toEqual([
    '目标 30%（文明创建行动计划）：已达到',
    '目标 三分之一以上（标准建设年（2018 年）第 2 项）：还差 1 家',
  ]);
});
