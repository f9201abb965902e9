import type { Day } from '../../basics/dates';
import { quarterOf } from '../../coordination/quarter';

/** Whether a project has to be assessed for a quarter: a company serves it, and it was handed over before the quarter ended. */
export function hasAssessmentDuty(
  project: { readonly companyId: string; readonly deliveredOn: string },
  at: { readonly year: number; readonly quarter: number },
): boolean {
  const until: Day = quarterOf(at.year, at.quarter).until;
  return project.companyId !== '' && (project.deliveredOn === '' || project.deliveredOn <= until);
}
