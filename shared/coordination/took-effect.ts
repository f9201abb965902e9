import type { CoordinationMeeting } from './meeting';

/** An agreement without the day on which it took effect: it was not signed and sealed yet when the record was confirmed. */
export function awaitsEffect({ status, mediation }: Pick<CoordinationMeeting, 'status' | 'mediation'>): boolean {
  return status === 'confirmed' && mediation?.result === 'agreed' && mediation.effectiveOn === '';
}

/** Whether a confirmed record counts: as it was found then, or because its agreement took effect since (ML-29, ML-30). */
export function isEffective({ confirmed, mediation }: Pick<CoordinationMeeting, 'confirmed' | 'mediation'>): boolean {
  if (!confirmed) return false;
  if (confirmed.effective) return true;
  if (mediation?.result !== 'agreed' || mediation.effectiveOn === '') return false;
  return confirmed.findings
    .filter(({ level, met }) => level === 'law' && !met)
    .every(({ rule }) => rule === 'ML-29' || rule === 'ML-30');
}
