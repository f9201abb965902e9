import type { Day } from '../../basics/dates';
import type { Campaign } from '../campaign';
import type { Dossier } from '../dossier';
import type { CheckVerdict } from '../eligibility-facts';
import { checkEligibility } from './check-eligibility';
import { eligibilityFactsOf } from './eligibility-facts-of';
import type { EvidenceIndex } from './evidence-index';
import { judgeChecks, overallVerdict, type JudgedCheck } from './judge-checks';

export interface Judgement {
  readonly checks: readonly JudgedCheck[];
  readonly verdict: CheckVerdict;
}

/** A dossier's eligibility as the registers stand, with the officers' rulings. */
export function judgeDossier(
  dossier: Dossier,
  index: EvidenceIndex,
  campaign: Pick<Campaign, 'year' | 'conditions' | 'priorModelProjects'>,
  on: Day,
): Judgement {
  const facts = eligibilityFactsOf(dossier, index, campaign, on);
  const checks = judgeChecks(checkEligibility(facts), dossier.rulings);
  return { checks, verdict: overallVerdict(checks) };
}
