import { pinyin } from 'pinyin-pro';
import { expect, it } from 'vitest';
import type { Day } from '#shared/basics/dates';
import type { CoordinationMeeting } from '#shared/coordination/meeting';
import type { Person } from '#shared/coordination/person';
import type { Topic } from '#shared/coordination/topic';
import { districtYear } from '#shared/practice/district-year/district-year';
import { readingsWith } from '#shared/search/readings';
import { SearchIndex } from '#shared/search/search-index';
import type { SearchRecord } from '#shared/search/search-record';
import { compareTimes } from './ratio';
import { record } from './record';

const RECORDS = 50_000;
const queries = ['d', 'dt', 'dianti', '电梯', '2026', '2 停车', 'zhang', '没有这样的记录'];

it('looks through 50,000 records at every key', async () => {
  const records = yearRecords();
  expect(records).toHaveLength(RECORDS);
  const [all, tenth] = [indexOf(records), indexOf(records.filter((_, at) => at % 10 === 0))];
  for (const query of queries) {
    const find = (index: SearchIndex) => () => {
      const start = performance.now();
      index.find(query, 20);
      return Promise.resolve(performance.now() - start);
    };
    const times = await compareTimes(find(all), find(tenth), 15);
    record(`search, 50,000 records against 5,000: “${query}”`, { ...times, hits: all.find(query, 20).total });
  }
});

function indexOf(records: readonly SearchRecord[]): SearchIndex {
  const index = new SearchIndex(
    readingsWith(character => pinyin(character, { toneType: 'none', type: 'array', multiple: true })),
  );
  index.put('records', records);
  return index;
}

/** Topics, meetings and people of a district with more topics than any has. */
function yearRecords(): SearchRecord[] {
  const size = { communities: 30, projects: 400, meetings: 3_000, topics: 45_000 };
  const year = { size, seed: 1, today: '2026-11-23' as Day, jurisdiction: 'qingdao', officerId: 'o1' } as const;
  const records: SearchRecord[] = [];
  for (const { draft } of districtYear(year)) {
    for (const { table, id, body } of draft.changes) {
      const base = { id, words: '', place: '', to: '', day: '' };
      if (table === 'people') records.push({ ...base, kind: 'person', title: (body as Person).name });
      if (table === 'meetings') records.push({ ...base, kind: 'meeting', title: (body as CoordinationMeeting).title });
      if (table !== 'topics') continue;
      const { title, number, sourceNo, reportedOn: day } = body as Topic;
      records.push({ ...base, kind: 'topic', title, words: `${number} ${sourceNo}`, day });
    }
  }
  return records.slice(0, RECORDS);
}
