import type { Ballot } from '#shared/elections/election-case';
import { countPapers } from '#shared/elections/paper-count';

/** "612 / 1,020 张（60.0%）": papers, not heads of the law; the count screen explains those. */
export function turnoutWords(ballots: readonly Ballot[]): string {
  const papers = countPapers(ballots);
  if (papers.printed === 0) return '尚未制发选票';
  const share = ((100 * papers.returned) / papers.printed).toFixed(1);
  return `${group(papers.returned)} / ${group(papers.printed)} 张（${share}%）`;
}

/** 1,020: thousands grouped. */
export function group(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
