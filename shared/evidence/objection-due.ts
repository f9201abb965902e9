import type { Day } from '../basics/dates';
import { addWorkingDays } from '../rules/add-working-days';
import type { EvidenceHead } from './evidence-head';

const REVIEW_WORKING_DAYS = 3;

/** The last day on which an objection must be looked into (CR-6: 3 working days); null when there is none open. */
export function objectionDue(entry: Pick<EvidenceHead, 'state' | 'objectedOn'>): Day | null {
  if (entry.state !== 'disputed' || entry.objectedOn === '') return null;
  return addWorkingDays(entry.objectedOn as Day, REVIEW_WORKING_DAYS).due;
}
