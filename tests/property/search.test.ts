import fc from 'fast-check';
import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { readingsWith } from '#shared/search/readings';
import { SearchIndex, termsOf } from '#shared/search/search-index';
import { searchKinds, type SearchKind, type SearchRecord } from '#shared/search/search-record';

const dictionary = (character: string) =>
  pinyin(character, { toneType: 'none', type: 'array', multiple: true }).map(one => one.toLowerCase());
const readings = readingsWith(dictionary);

const record = (id: string, title: string, more: Partial<SearchRecord> = {}): SearchRecord => ({
  ...{ id, title, kind: 'project' as const, words: '', place: '', to: `/${id}`, day: '' },
  ...more,
});
function indexOf(records: readonly SearchRecord[]): SearchIndex {
  const index = new SearchIndex(readings);
  index.put('all', records);
  return index;
}
const titles = (index: SearchIndex, query: string) => index.find(query, 20).hits.map(({ title }) => title);

describe('search', () => {
  const index = indexOf([
    record('1', '海悦花园'),
    record('2', '崂山春晓'),
    record('3', '单志强', { kind: 'person' }),
    record('4', '3号楼电梯困人', { kind: 'topic', words: '2026-00012', day: '2026-05-01' }),
    record('5', '电梯维保合同到期', { kind: 'topic', words: '2026-00013', day: '2026-06-01' }),
    record('6', '万科城', { kind: 'project' }),
  ]);

  it('finds by characters, by pinyin and by initials, the title itself first', () => {
    expect(titles(index, '花园')).toEqual(['海悦花园']);
    expect(titles(index, 'hyhy')).toEqual(['海悦花园']);
    expect(titles(index, 'laoshanchun')).toEqual(['崂山春晓']);
    expect(titles(index, 'lscx')).toEqual(['崂山春晓']);
    expect(titles(index, '2026-00012')).toEqual(['3号楼电梯困人']);
  });

  it('knows a surname by each of its readings, and pinyin from the start of a syllable only', () => {
    expect(titles(index, 'szq')).toEqual(['单志强']);
    expect(titles(index, 'dzq')).toEqual(['单志强']);
    expect(titles(index, 'shanzhiqiang')).toEqual(['单志强']);
    expect(titles(index, 'ankecheng')).toEqual([]);
    expect(titles(index, 'wanke')).toEqual(['万科城']);
  });

  it('wants every word, takes full-width letters, and puts the later of equals first', () => {
    expect(titles(index, '电梯 困人')).toEqual(['3号楼电梯困人']);
    expect(titles(index, 'ＤＴ')).toEqual(['电梯维保合同到期', '3号楼电梯困人']);
    expect(titles(index, '  ')).toEqual([]);
    expect(index.find('电梯', 1)).toMatchObject({ total: 2, hits: [{ id: '5' }] });
  });

  it('forgets what is gone and reads again what changed', () => {
    const own = indexOf([record('1', '海悦花园'), record('2', '春晓')]);
    own.put('all', [record('1', '海悦新城')]);
    expect([own.size, titles(own, 'hyxc'), titles(own, 'hyhy'), titles(own, '春晓')]).toEqual([
      1,
      ['海悦新城'],
      [],
      [],
    ]);
  });

  it('agrees with looking at each record by itself', () => {
    const characters = [...'海悦花园春晓山单曾长重庆行ab12'];
    const title = fc.array(fc.constantFrom(...characters), { minLength: 1, maxLength: 7 }).map(all => all.join(''));
    const kind = fc.constantFrom(...(Object.keys(searchKinds) as SearchKind[]));
    const records = fc.array(fc.record({ title, kind, words: title }), { maxLength: 30 });
    const query = fc.oneof(
      title,
      fc.array(fc.constantFrom(...'haiyuchsndz12 '), { minLength: 1, maxLength: 5 }).map(all => all.join('')),
    );
    fc.assert(
      fc.property(records, query, fc.integer({ min: 1, max: 40 }), (given, asked, limit) => {
        const all = given.map((one, at) => record(String(at), one.title, one));
        const expected = all.filter(one => termsOf(asked).length > 0 && termsOf(asked).every(term => isIn(one, term)));
        const answer = indexOf(all).find(asked, limit);
        expect(answer.total).toBe(expected.length);
        expect(answer.hits).toHaveLength(Math.min(limit, expected.length));
        const ids = new Set(expected.map(({ id }) => id));
        expect(answer.hits.every(({ id }) => ids.has(id))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

/** Straightforward: every way of reading, every place where a syllable begins. */
function isIn({ title, words }: SearchRecord, term: string): boolean {
  if (`${title}\n${words}`.toLowerCase().includes(term)) return true;
  if (!/^[a-z0-9]+$/.test(term)) return false;
  return readings(title).some(({ letters, initials, starts }) =>
    [initials.includes(term), ...starts.map(at => letters.startsWith(term, at))].includes(true),
  );
}
