import type { ElectionCase, Matter } from '#shared/elections/election-case';
import { matterCatalog } from '#shared/elections/matter-catalog';
import { ruleSetOf } from '#shared/elections/regime';
import { ruleSets } from '#shared/rules/rule-sets';

/** 参与者过半数 · 参与者四分之三以上 · 全体三分之二以上: what the matter needs under the case's rule set. */
export function matterWeight(
  matter: Pick<Matter, 'kind'>,
  election: Pick<ElectionCase, 'voteDate' | 'ruleSet'>,
): string {
  const set = ruleSets[ruleSetOf(election)];
  const threshold = matter.kind === 'special' ? set.special : set.ordinary;
  return `${threshold.of === 'all' ? '全体' : '参与者'}${threshold.fraction.words}`;
}

/** The list with `id` one place up or down; unchanged at the ends. */
export function moved(ids: readonly string[], id: string, by: -1 | 1): string[] {
  const at = ids.indexOf(id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= ids.length) return [...ids];
  const next = ids.filter(other => other !== id);
  next.splice(to, 0, id);
  return next;
}

/** The first kind that the case still needs, so that adding is mostly pressing save. */
export function suggestedCode(election: ElectionCase): number {
  const codes = election.matters.map(matter => matter.code);
  const wanted = election.kind === 'first' ? [2, 1, 3] : [3];
  return wanted.find(code => !codes.includes(code)) ?? 9;
}

export function headingOf(code: number): string {
  return matterCatalog.find(kind => kind.code === code)?.heading ?? '';
}
