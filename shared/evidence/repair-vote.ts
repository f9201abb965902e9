import type { Area } from '../basics/area';
import { parseDay } from '../basics/dates';
import { explain } from '../elections/tally/explain';
import type { Explanation, Weight } from '../elections/tally/tally-result';
import { ruleSetFor, ruleSets, type RuleSet } from '../rules/rule-sets';
import type { RepairUse } from './repair-use';

export interface RepairVote {
  readonly ruleSet: RuleSet;
  readonly participation: Explanation;
  readonly approval: Explanation;
  readonly passed: boolean;
}

type Voted = Pick<RepairUse, 'voteOn' | 'base' | 'participating' | 'agreeing'>;

/**
 * Whether the owners carried the use, by the rules of the day of the vote (domain.md 0.4): from 2021 two thirds take part and
 * more than half of them agree (CC-278, matter 5); before, two thirds of all agree (PL-76(2)a, matter 5). Null while figures
 * or the day are missing.
 */
export function repairVote({ voteOn, base, participating, agreeing }: Voted): RepairVote | null {
  const day = parseDay(voteOn);
  if (!day || !base || !participating || !agreeing) return null;
  const id = ruleSetFor('auto', day);
  const ruleSet = ruleSets[id];
  const [all, took, yes] = [weight(base), weight(participating), weight(agreeing)];
  const participation = explain('participation', ruleSet.participation, took, all, took);
  // Use of the fund was a special matter before 2021 and is an ordinary one since (RF-1, RF-2).
  const kind = id === 'property-law-76' ? 'special' : 'ordinary';
  const approval = explain(kind, ruleSet[kind], yes, all, took);
  return { ruleSet, participation, approval, passed: participation.met && approval.met };
}

const weight = ({ heads, area }: { readonly heads: number; readonly area: number }): Weight => ({
  heads,
  area: area as Area,
});
