import type { CandidateResult } from './tally-result';
import type { CountOptions } from './vote-file';

type Measured = Omit<CandidateResult, 'elected' | 'rank'>;

export interface Ranking {
  readonly candidates: readonly CandidateResult[];
  readonly elected: readonly string[];
  readonly tied: readonly string[];
  readonly vacancies: number;
}

/**
 * The qualified in the order of the 选举办法 (A9-5); the first `seats` are elected. Who is level across the last seat
 * is not elected but listed as tied (A9-6).
 */
export function rankCandidates(measured: readonly Measured[], seats: number, rankBy: CountOptions['rankBy']): Ranking {
  const compare = orders[rankBy];
  const qualified = measured.filter(candidate => candidate.qualified).sort(compare);
  const ranks = new Map<string, number>();
  const elected: string[] = [];
  const tied: string[] = [];
  for (let start = 0; start < qualified.length;) {
    const lead = qualified[start] as Measured;
    let end = start + 1;
    while (end < qualified.length && compare(lead, qualified[end] as Measured) === 0) end += 1;
    const level = qualified.slice(start, end).map(candidate => candidate.id);
    for (const id of level) ranks.set(id, start + 1);
    if (end <= seats) elected.push(...level);
    else if (start < seats) tied.push(...level);
    start = end;
  }
  const isElected = new Set(elected);
  const candidates = measured.map(candidate => ({
    ...candidate,
    elected: isElected.has(candidate.id),
    rank: ranks.get(candidate.id) ?? null,
  }));
  return { candidates, elected, tied, vacancies: seats - elected.length };
}

/** Zero means level. Sorting keeps the order of the ballot paper among the level. */
const orders: Record<CountOptions['rankBy'], (a: Measured, b: Measured) => number> = {
  heads: (a, b) => b.heads - a.heads,
  area: (a, b) => b.area - a.area,
  'heads-then-area': (a, b) => b.heads - a.heads || b.area - a.area,
};
