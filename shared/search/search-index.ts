import type { Reading } from './readings';
import { searchKinds, type SearchKind, type SearchRecord } from './search-record';

export interface SearchAnswer {
  /** The best hits, best first. */
  readonly hits: readonly SearchRecord[];
  readonly total: number;
}

interface Entry {
  readonly record: SearchRecord;
  /** Title and words as typed, in lower case. */
  readonly text: string;
  readonly readings: readonly Reading[];
  /** Text, pinyin and initials of every variant in one string: what cannot hit is seen by one look. */
  readonly haystack: string;
}

const kindRank = Object.fromEntries(Object.keys(searchKinds).map((kind, at) => [kind, at])) as Record<
  SearchKind,
  number
>;

/** Everything that can be found, looked through from the first to the last at every key. */
export class SearchIndex {
  private readonly sources = new Map<string, readonly Entry[]>();
  private readonly kept = new Map<string, Entry>();

  constructor(private readonly readingsOf: (text: string) => readonly Reading[]) {}

  /** Puts the records of one source (a table) in the place of those it had. What did not change is not read again. */
  put(source: string, records: readonly SearchRecord[]): void {
    const ids = new Set(records.map(({ id }) => id));
    for (const { record } of this.sources.get(source) ?? []) if (!ids.has(record.id)) this.kept.delete(record.id);
    this.sources.set(
      source,
      records.map(record => this.entry(record)),
    );
  }

  get size(): number {
    return [...this.sources.values()].reduce((sum, entries) => sum + entries.length, 0);
  }

  /** Every word of the query must be found in the record. Nothing typed finds nothing. */
  find(query: string, limit: number): SearchAnswer {
    const terms = termsOf(query);
    if (terms.length === 0) return { hits: [], total: 0 };
    const hits: Hit[] = [];
    let total = 0;
    for (const entries of this.sources.values()) {
      for (const entry of entries) {
        const score = scoreOf(entry, terms);
        if (score === null) continue;
        total += 1;
        take(hits, { record: entry.record, score }, limit);
      }
    }
    return { hits: hits.map(({ record }) => record), total };
  }

  private entry(record: SearchRecord): Entry {
    const known = this.kept.get(record.id);
    if (known && known.record.title === record.title && known.record.words === record.words) {
      const entry = { ...known, record };
      this.kept.set(record.id, entry);
      return entry;
    }
    const text = `${record.title}\n${record.words}`.toLowerCase();
    const readings = this.readingsOf(record.title);
    const haystack = [text, ...readings.flatMap(({ letters, initials }) => [letters, initials])].join('\n');
    const entry = { record, text, readings, haystack };
    this.kept.set(record.id, entry);
    return entry;
  }
}

/** Words between blanks, in lower case, full-width letters and digits as plain ones. */
export function termsOf(query: string): string[] {
  return query
    .normalize('NFKC')
    .toLowerCase()
    .split(/\s+/)
    .filter(term => term !== '');
}

/** Lower is better; null when a word is not found. */
function scoreOf(entry: Entry, terms: readonly string[]): number | null {
  let sum = 0;
  for (const term of terms) {
    if (!entry.haystack.includes(term)) return null;
    const score = termScore(entry, term);
    if (score === null) return null;
    sum += score;
  }
  return sum;
}

function termScore({ text, readings }: Entry, term: string): number | null {
  const at = text.indexOf(term);
  if (at === 0) return 0;
  if (at > 0) return 1;
  if (!/^[a-z0-9]+$/.test(term)) return null;
  let best: number | null = null;
  for (const { letters, initials, starts } of readings) {
    const initial = initials.indexOf(term);
    const score = initial === 0 ? 2 : initial > 0 ? 4 : pinyinScore(letters, starts, term);
    if (score !== null && (best === null || score < best)) best = score;
  }
  return best;
}

/** Pinyin counts from the start of a syllable only. */
function pinyinScore(letters: string, starts: readonly number[], term: string): number | null {
  for (let at = letters.indexOf(term); at >= 0; at = letters.indexOf(term, at + 1)) {
    if (starts.includes(at)) return at === 0 ? 3 : 5;
  }
  return null;
}

interface Hit {
  readonly record: SearchRecord;
  readonly score: number;
}

/** Keeps the best `limit` in order; most records do not come that far, so that a letter found everywhere stays quick. */
function take(hits: Hit[], hit: Hit, limit: number): void {
  const last = hits[hits.length - 1];
  if (hits.length >= limit && last && order(last, hit) <= 0) return;
  let at = hits.length;
  while (at > 0 && order(hits[at - 1] as Hit, hit) > 0) at -= 1;
  hits.splice(at, 0, hit);
  if (hits.length > limit) hits.pop();
}

function order(a: Hit, b: Hit): number {
  return (
    a.score - b.score ||
    kindRank[a.record.kind] - kindRank[b.record.kind] ||
    compare(b.record.day, a.record.day) ||
    a.record.title.length - b.record.title.length ||
    compare(a.record.title, b.record.title) ||
    compare(a.record.id, b.record.id)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
