import { describe, expect, it } from 'vitest';
import type { Day } from '#shared/basics/dates';
import { proposedSwitches } from '#shared/coordination/disclosure-switches';
import {
  coverageLines,
  filterLines,
  standingWords,
} from '../../renderer/screens/coordination/disclosures/coverage-view';
import {
  editLines,
  incomeSums,
  lineRows,
  netText,
} from '../../renderer/screens/coordination/disclosures/income-form-view';
import { openingInput, proposedTitle } from '../../renderer/screens/coordination/disclosures/entry-form-view';
import { disclosureLines } from '../../renderer/screens/desk/disclosure-lines';
import { publishDisclosure } from '#shared/coordination/publish-disclosure';
import { DisclosureWorld, incomeInput, input, typed } from '../fixtures/disclosure-world';

const on = '2026-05-20' as Day;
const project = (id: string, companyId: string, more: object = {}) => ({
  id,
  body: {
    ...{ communityId: 'c1', companyId, name: id, address: '', boundaries: '', floorArea: null, deliveredOn: '' },
    ...{ developer: '', buildings: [], remark: '', ...more },
  },
});
const places = {
  streets: [{ id: 's1', body: { name: '春晓街道', contact: '', phone: '' } }],
  communities: [
    {
      id: 'c1',
      body: { streetId: 's1', name: '春晓社区', committeeName: '', partyName: '', contact: '', phone: '' },
    },
  ],
  companies: [{ id: 'm1', body: { name: '安居乐', creditCode: '', contact: '', phone: '' } }],
  projects: [
    project('whole', 'm1'),
    project('bare', 'm1'),
    project('nobody', ''),
    project('later', 'm1', { deliveredOn: '2026-06-01' }),
    project('stale', 'm1'),
  ],
};
const item = (projectId: string, groups: (1 | 2 | 3 | 4 | 5)[], postedOn: string, periodUntil = '', open = 0) => ({
  ...{ id: `${projectId}-${groups.join('')}`, projectId, groups, postedOn, periodUntil, removedOn: '', checks: [] },
  ...{ kind: 'service' as const, title: '', place: '', periodFrom: '', photos: 0, open },
});
const items = [
  item('whole', [1, 2, 3], '2026-04-01'),
  item('whole', [4, 5], '2026-01-20', '2025-12-31', 1),
  item('stale', [1, 2, 3], '2024-04-01'),
  item('stale', [4, 5], '2026-01-20', '2025-12-31'),
];
const lines = coverageLines(places, items, on, proposedSwitches);

describe('the coverage table', () => {
  it('stands worst first; who bears no duty comes last and is in no figure', () => {
    expect(lines.map(line => [line.project, standingWords(line)])).toEqual([
      ['bare', '缺 5'],
      ['stale', '过期 3'],
      ['whole', '齐全'],
      ['later', '未交付，不计'],
      ['nobody', '无物业，不计'],
    ]);
    expect(lines.filter(line => line.coverage === null)).toHaveLength(2);
  });

  it('is narrowed by place, company, state and name', () => {
    const all = { streetId: '', communityId: '', companyId: '', state: 'all' as const, matches: () => true };
    const names = (filter: Partial<typeof all> | { state: 'gap' | 'whole' }) =>
      filterLines(lines, { ...all, ...filter }).map(line => line.project);
    expect(names({ state: 'gap' })).toEqual(['bare', 'stale']);
    expect(names({ state: 'whole' })).toEqual(['whole']);
    expect(names({ companyId: 'm1' })).toHaveLength(4);
    expect(names({ streetId: 's2' })).toEqual([]);
    expect(names({ matches: (text: string) => text === 'nobody' } as never)).toEqual(['nobody']);
  });

  it('tells the desk what waits; nothing before the ledger was begun', () => {
    const said = disclosureLines(places.projects, items, proposedSwitches, on).map(({ words }) => words);
    expect(said).toEqual(['whole：公示内容有 1 条异议没有答复', '2 个小区的三公开有缺项或过期']);
    expect(disclosureLines(places.projects, [], proposedSwitches, on)).toEqual([]);
  });
});

describe('the form of a posting', () => {
  it('opens with what was asked for, the last place, and the balance carried over', () => {
    const world = new DisclosureWorld();
    world.take(publishDisclosure(world.facts(), incomeInput(), world.context));
    const opened = openingInput(world.facts(), 5, on);
    expect(opened).toMatchObject({ groups: [5], place: '南门公示栏', postedOn: on, typed: { opening: '1200.00' } });
    const sums = incomeSums(world.facts(), opened.typed, { from: '2026-05-01', until: '2026-05-15' });
    expect(sums.notes.join()).toContain('与上期之间空了 30 天：2026-04-01 至 2026-04-30');
    expect(sums.faults).toEqual([]);
  });

  it('names itself by its groups and period', () => {
    const half = { groups: [5 as const], periodFrom: '2026-01-01', periodUntil: '2026-06-30' };
    expect(proposedTitle(input(half))).toBe('2026年上半年公共收益');
    expect(proposedTitle(input({ groups: [1, 2] }))).toBe('执照和投诉电话、服务和收费标准');
  });

  it('takes cells anywhere, drops blank rows at the end, and reckons what is left blank', () => {
    const one = editLines({ ...typed, lines: [] }, [
      { rowId: '1', column: 'label', text: ' 快递柜 ' },
      { rowId: '1', column: 'gross', text: '1,200' },
    ]);
    expect(one.lines).toHaveLength(2);
    expect(netText(one.lines[1] as (typeof one.lines)[number])).toBe('1,200.00');
    expect(
      editLines(one, [
        { rowId: '1', column: 'label', text: '' },
        { rowId: '1', column: 'gross', text: '' },
      ]).lines,
    ).toEqual([]);
    expect(lineRows(one).length).toBeGreaterThan(10);
  });
});
