import { describe, expect, it } from 'vitest';
import type { Day } from '#shared/basics/dates';
import { quarterOf } from '#shared/coordination/quarter';
import { personRecords, placeRecords, topicRecords } from '../../renderer/app/search/search-records';
import {
  categoriesChart,
  figureCards,
  placesChart,
  quarterChoices,
  quarterOfKey,
  trendChart,
} from '../../renderer/screens/coordination/overview/overview-view';
import { reportFacts } from '../fixtures/report-facts';

const facts = reportFacts({ streets: 3, communities: 2, seed: 11 });

describe('the overview', () => {
  it('says each figure with what it is held against', () => {
    const now = structuredClone(facts.total.now);
    now.topics = { raised: 1234, settled: 0, open: 7, overdue: 2, medianDays: null };
    now.judged = { topics: 1, asked: 3, satisfied: 2 };
    now.disclosure = { projects: 3, complete: 2 };
    const before = { ...now, topics: { ...now.topics, raised: 1230 } };
    const cards = Object.fromEntries(figureCards({ now, before }).map(card => [card.key, card]));
    expect(cards['raised']).toMatchObject({ value: '1,234', note: '比上季度多4件' });
    expect(cards['settled']).toMatchObject({ value: '0', note: '本季度没有办结' });
    expect(cards['open']).toMatchObject({ note: '其中逾期 2 件', tone: 'warning' });
    expect(cards['disclosure']).toMatchObject({ value: '66.6%', note: '2 / 3 个小区', tone: 'warning' });
    expect(cards['judged']).toMatchObject({ value: '66.6%' });
  });

  it('draws what the report says, and says it in words', () => {
    const chart = categoriesChart(facts);
    const raised = chart.series[0]?.values ?? [];
    expect([...raised].sort((a, b) => b - a)).toEqual(raised);
    expect(chart.names).toHaveLength(chart.ids.length);
    const places = placesChart(facts.streets);
    expect(places.series.map(({ values }) => values)).toEqual([
      facts.streets.map(({ now }) => now.topics.open),
      facts.streets.map(({ now }) => now.topics.overdue),
    ]);
    expect(places.label).toContain(`${facts.streets[0]?.name} ${facts.streets[0]?.now.topics.open}`);
  });

  it('counts eight quarters, the chosen one last, and leaves merged topics to those they were merged into', () => {
    const topic = (stage: string, reportedOn: string, closedOn = '') => ({ stage, reportedOn, closedOn });
    const chart = trendChart(
      [
        topic('closed', '2026-06-30', '2026-07-01'),
        topic('accepted', '2026-07-01'),
        topic('merged', '2026-07-02', '2026-07-03'),
        topic('closed', '2024-09-30', '2024-12-31'),
      ],
      quarterOf(2026, 3),
    );
    expect(chart.names).toEqual([
      '24年4季',
      '25年1季',
      '25年2季',
      '25年3季',
      '25年4季',
      '26年1季',
      '26年2季',
      '26年3季',
    ]);
    expect(chart.series.map(({ values }) => values)).toEqual([
      [0, 0, 0, 0, 0, 0, 1, 1],
      [1, 0, 0, 0, 0, 0, 0, 1],
    ]);
  });

  it('takes a quarter from the address, or that of today', () => {
    const today = '2026-11-26' as Day;
    expect(quarterOfKey('2026-2', today)).toEqual(quarterOf(2026, 2));
    for (const nonsense of ['2026-5', 'x', undefined, '1999-1']) {
      expect(quarterOfKey(nonsense, today)).toEqual(quarterOf(2026, 4));
    }
    expect(quarterChoices(today)[0]).toEqual({ value: '2026-4', label: '2026年第四季度' });
  });
});

describe('what can be found', () => {
  const places = {
    streets: [{ id: 's1', body: { name: '金家岭街道', contact: '', phone: '0532-88881111' } }],
    communities: [
      {
        id: 'c1',
        body: { streetId: 's1', name: '春晓社区', committeeName: '春晓居委会', partyName: '', contact: '', phone: '' },
      },
    ],
    companies: [],
    projects: [],
  };

  it('names where it belongs and where it leads', () => {
    const [street, community] = placeRecords(places);
    expect(street).toMatchObject({ kind: 'street', title: '金家岭街道' });
    expect(community).toMatchObject({ place: '金家岭街道', to: '/coordination?at=c1', words: '春晓居委会 ' });
    const names = new Map([['c1', '春晓社区']]);
    expect(personRecords([{ id: 'p1', name: '王芳', communityId: 'c1' }], names)[0]).toMatchObject({
      title: '王芳',
      place: '春晓社区',
    });
  });

  it('holds no telephone', () => {
    const topic = {
      ...{ id: 't1', number: '2026-00001', sourceNo: 'G1', title: '电梯困人', communityId: 'c1', projectId: '' },
      ...{ stage: 'accepted', reportedOn: '2026-05-01' },
    };
    const records = [...placeRecords(places), ...topicRecords([topic as never], new Map())];
    expect(JSON.stringify(records)).not.toMatch(/\d{8}/);
  });
});
