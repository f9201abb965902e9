import { describe, expect, it } from 'vitest';
import { communityParties } from '#shared/coordination/community-parties';
import { crossAppointments } from '#shared/coordination/cross-appointments';
import { planContacts } from '#shared/coordination/contact-list/plan-contacts';
import { readContactRows } from '#shared/coordination/contact-list/read-contact-rows';
import type { CoverageItem } from '#shared/coordination/disclosure-coverage';
import { proposedSwitches } from '#shared/coordination/disclosure-switches';
import { partiesList } from '#shared/documents/forms/parties-list';
import { cardAddress } from '../../renderer/screens/coordination/parties/card-address';
import { cardTables, crossWords, formerLines, termWords } from '../../renderer/screens/coordination/parties/card-view';
import { communityTree } from '../../renderer/screens/coordination/parties/community-tree-view';
import { contactCells, contactCounts, verdictWords } from '../../renderer/screens/coordination/parties/contacts-view';
import { listFacts, phonesShown } from '../../renderer/screens/coordination/parties/list-view';
import { boardLines, recentLife } from '../../renderer/screens/coordination/parties/recent-life-view';
import {
  certifiedCase,
  peopleContext as context,
  peopleFacts,
  person,
  post,
  today,
} from '../fixtures/coordination-people';
import { openedCase } from '../fixtures/election-rows';

const people = [
  person('li', '李明', [post(), post({ side: 'residents-committee', title: '主任' })], { phone: '13900000001' }),
  person('ma', '马强', [post({ side: 'company', projectId: 'p1', title: '项目经理', unit: '安居物业服务有限公司' })]),
  person('gone', '旧人', [post({ title: '副书记', until: '2024-01-01' })]),
  person('lou', '楼长', [post({ side: 'owners', projectId: 'p1', title: '楼长' })]),
];
const elections = [certifiedCase('2024-06-20', ['甲', '乙', '丙'])];
const facts = peopleFacts(people, elections);
const members = communityParties('c1', facts, today);
const crossings = crossAppointments(members);
const places = { ...facts.places, streets: [{ id: 's1', body: { name: '春晓街道', contact: '', phone: '' } }] };

describe('the card', () => {
  const tables = cardTables(members, { party: '', residents: '' });
  it('puts every seat into exactly one table, and says which sides nobody sits on', () => {
    const all = [tables.community, tables.called, tables.projectLines('p1', ''), tables.projectLines('p2', '')].flat();
    expect(
      all
        .flatMap(line => line.members)
        .map(({ key }) => key)
        .sort(),
    ).toEqual(members.map(({ key }) => key).sort());
    expect(tables.projectLines('p2', '').map(line => [line.side, line.members.length])).toEqual([
      ['committee', 0],
      ['company', 0],
    ]);
    expect(tables.called.map(line => line.side)).toEqual(['street', 'bureau', 'police', 'enforcement', 'utility']);
  });
  it('marks a seat with the other sides of its holder, and lists those who hold none any more', () => {
    expect(members.filter(({ name }) => name === '李明').map(each => crossWords(each, crossings))).toEqual([
      '居（村）民委员会',
      '社区党组织',
    ]);
    expect(crossWords(members[members.length - 1] as never, crossings)).toBe('');
    expect(formerLines(people, members, today)).toEqual([
      { id: 'gone', name: '旧人', words: '社区党组织副书记（至 2024-01-01）' },
    ]);
    const replaced = [
      person('old', '老主任', [post({ side: 'committee', projectId: 'p1', title: '主任', from: '2019-01-01' })]),
    ];
    expect(formerLines(replaced, members, today)[0]?.words).toBe('业主委员会主任（名单已随选举更新）');
  });
  it('says the term of a committee with what is due', () => {
    expect(termWords('p1', elections, today)).toMatchObject({
      words: '第 1 届，任期至 2029年6月20日',
      due: '最迟 2029年4月21日启动换届（青岛市条例第41条）',
      tone: 'calm',
    });
    expect(termWords('p1', [certifiedCase('2022-03-15', ['甲'])], today)).toMatchObject({ tone: 'soon' });
    expect(termWords('p1', [certifiedCase('2021-12-15', ['甲'])], today)).toMatchObject({ tone: 'late' });
    expect(termWords('p1', [certifiedCase('2020-01-01', ['甲'])], today).due).toBe('任期已经届满，还没有换届');
    const renewal = { ...openedCase({ title: '换届选举' }), id: 'e2' };
    expect(termWords('p1', [...elections, renewal], today)).toMatchObject({
      due: '换届正在办理：换届选举',
      electionId: 'e2',
    });
    expect(termWords('p2', elections, today).words).toBe('');
  });
});

it('the tree keeps a community by its name, its street, its projects or its people', () => {
  const found = (wanted: string) =>
    communityTree(
      { ...places, companies: [] },
      name => name.includes(wanted),
      id => (id === 'c1' ? ['李明'] : []),
    ).flatMap(street => street.communities.map(({ name }) => name));
  expect(found('春晓街道')).toEqual(['春晓社区', '望潮社区']);
  expect(found('望潮名邸')).toEqual(['望潮社区']);
  expect(found('李明')).toEqual(['春晓社区']);
  expect(found('没有')).toEqual([]);
});

describe('the list to be printed', () => {
  const community = { ...(places.communities[0]?.body as never as object), name: '春晓社区', streetId: 's1' };
  const data = { id: 'c1', community, places, facts, elections, members, crossings, lacking: [] } as never;
  it('has no phone and no 房号 of an elected member unless asked for, and then says so', () => {
    const plain = listFacts(data, false);
    expect(JSON.stringify(partiesList(plain, false))).not.toMatch(/13900000|1-101/);
    expect(phonesShown(plain)).toBe(0);
    const full = listFacts(data, true);
    const model = partiesList(full, true);
    expect(JSON.stringify(model)).toContain('13900000001');
    expect(model).toMatchObject({ title: '春晓社区四方通讯录', orientation: 'landscape', practice: true });
    expect(phonesShown(full)).toBe(5);
  });
  it('has rows that fill their table', () => {
    for (const withPhones of [false, true]) {
      for (const block of partiesList(listFacts(data, withPhones), false).blocks) {
        if (block.type !== 'table') continue;
        const columns = block.table.widthsMm.length;
        let covered = 0;
        for (const row of block.table.rows) {
          const here = row.reduce((sum, each) => sum + (each.colSpan ?? 1), 0);
          expect(here + (covered > 0 ? 1 : 0)).toBe(columns);
          covered = Math.max(covered - 1, (row[0]?.rowSpan ?? 1) - 1);
        }
        expect(block.table.widthsMm.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(withPhones ? 225 : 156);
      }
    }
  });
});

describe('pasted text', () => {
  it('is read by tabs, or by commas and spaces where there are none', () => {
    expect(contactCells('李明\t党组织\t\t书记')).toEqual([['李明', '党组织', '', '书记']]);
    expect(contactCells('李明，党委，社区，书记\n王芳 居委会 居委会 主任')).toEqual([
      ['李明', '党委', '社区', '书记'],
      ['王芳', '居委会', '居委会', '主任'],
    ]);
    expect(contactCells('  ')).toEqual([]);
  });
  it('is counted: what is taken, not new and rejected is what was read', () => {
    const rows = readContactRows([
      ['李明', '党委', '', '书记', '13900000001'],
      ['新人', '居委会', '', '委员', ''],
      ['谁', '??', '', '', ''],
    ]);
    const { verdicts } = planContacts(peopleFacts([]), rows, context);
    expect(contactCounts(verdicts)).toEqual({ read: 3, taken: 2, same: 0, rejected: 1 });
    expect(verdicts.map(verdictWords)).toEqual(['新登记', '新登记', expect.stringContaining('看不出是哪一方')]);
  });
});

it('recent life counts this community’s topics and shows the last confirmed meetings first', () => {
  const topic = (open: boolean, nextDue: string, communityId = 'c1') => ({ open, nextDue, communityId });
  const topics = [
    topic(true, '2026-01-01'),
    topic(true, '9999-12-31'),
    topic(false, '2026-01-01'),
    topic(true, '', 'c2'),
  ];
  const meeting = (id: string, date: string, status = 'confirmed') => ({
    ...{ id, date, status: status as 'confirmed', communityId: id === 'd' ? 'c2' : 'c1', kind: 'council' as const },
    title: '',
  });
  const meetings = [
    meeting('a', '2026-01-01'),
    meeting('b', '2026-05-01'),
    meeting('c', '2026-06-01', 'draft'),
    meeting('d', '2026-07-01'),
  ];
  const life = recentLife('c1', meetings, topics, today);
  expect([life.topics, life.open, life.overdue, life.meetings.map(({ id }) => id)]).toEqual([3, 2, 1, ['b', 'a']]);
});

it('boards that lack something are named with what they lack, those without a company are not', () => {
  const item = (groups: CoverageItem['groups'], postedOn = '2026-11-01'): CoverageItem => ({
    ...{ id: 'd1', projectId: 'p1', groups, postedOn, periodUntil: '', removedOn: '', checks: [] },
  });
  const lines = (items: CoverageItem[]) => boardLines('c1', facts.places, items, proposedSwitches, today);
  expect(lines([])).toEqual([{ projectId: 'p1', name: '春和苑', missing: ['service', 'channels', 'income'] }]);
  expect(lines([item([1, 2, 3, 4, 5, 6])])).toEqual([]);
  expect(lines([item([2, 3, 4, 5])])[0]?.missing).toEqual(['channels']);
  expect(lines([item([1, 2, 3, 4, 5, 6], '2020-01-01')])[0]?.missing).toContain('channels');
});

it('an address that says nonsense says nothing', () => {
  expect(cardAddress({ at: 'c1', person: 7, side: 'king', project: '' })).toEqual({ at: 'c1' });
  expect(cardAddress({ at: 'c1', person: 'new', side: 'police', project: 'p1' })).toEqual({
    ...{ at: 'c1', person: 'new', side: 'police', project: 'p1' },
  });
});
