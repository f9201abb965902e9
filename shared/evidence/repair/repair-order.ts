import type { RepairStep, RepairUse } from '../repair-use';

const order: readonly RepairStep[] = [
  'plan',
  'posted',
  'voted',
  'submitted',
  'audited',
  'working',
  'accepted',
  'settled',
];
/** CC-281(2): an emergency is not voted on. */
const urgent: readonly RepairStep[] = ['plan', 'submitted', 'audited', 'working', 'accepted', 'settled'];

/** The steps that a use goes through, in order. */
export function stepsOf({ emergency }: Pick<RepairUse, 'emergency'>): readonly RepairStep[] {
  return emergency ? urgent : order;
}

/** What is to be done next; null when it is settled or was stopped. */
export function nextStep(use: Pick<RepairUse, 'emergency' | 'step'>): RepairStep | null {
  const steps = stepsOf(use);
  const at = steps.indexOf(use.step);
  if (use.step === 'stopped' || use.step === 'settled') return null;
  // A plan that became an emergency after it was posted goes on with the application.
  return at < 0 ? 'submitted' : (steps[at + 1] ?? null);
}
