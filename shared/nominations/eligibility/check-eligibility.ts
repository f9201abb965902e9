import type { EligibilityCheck, EligibilityFacts } from '../eligibility-facts';
import { againstChecks } from './against-checks';
import { companyChecks } from './company-checks';
import { districtChecks } from './district-checks';
import { personChecks } from './person-checks';
import { projectChecks } from './project-checks';

/**
 * Whether a nominee may be recommended, item by item, from the facts alone: the receiver of a package decides again by the
 * same rules. What is not known is 待核, never 符合. Ids are stable and different from one another.
 */
export function checkEligibility(facts: EligibilityFacts): EligibilityCheck[] {
  return [
    ...personChecks(facts),
    ...projectChecks(facts),
    ...companyChecks(facts),
    ...againstChecks(facts),
    ...districtChecks(facts),
  ];
}
