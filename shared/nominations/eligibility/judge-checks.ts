import type { Dossier } from '../dossier';
import type { CheckVerdict, EligibilityCheck } from '../eligibility-facts';
import { verdictRank } from './make-check';

export type Ruling = Dossier['rulings'][number];

/** A check with the officer's ruling on it, where there is one that holds. */
export interface JudgedCheck extends EligibilityCheck {
  readonly ruling: Ruling | null;
  /** The check's own verdict, or what the ruling made of a 待核. */
  readonly final: CheckVerdict;
}

/** Rulings hold on a 待核 only, and only while its sentence says what it said when it was ruled on. The last one counts. */
export function judgeChecks(checks: readonly EligibilityCheck[], rulings: readonly Ruling[]): JudgedCheck[] {
  return checks.map(check => {
    const fitting = rulings.filter(each => each.check === check.id && each.about === check.words);
    const ruling = check.verdict === 'unclear' ? (fitting[fitting.length - 1] ?? null) : null;
    return { ...check, ruling, final: ruling?.verdict ?? check.verdict };
  });
}

/** The worst of all; a list without checks is 待核. */
export function overallVerdict(checks: readonly Pick<JudgedCheck, 'final'>[]): CheckVerdict {
  let worst: CheckVerdict | null = null;
  for (const { final } of checks) if (worst === null || verdictRank[final] > verdictRank[worst]) worst = final;
  return worst ?? 'unclear';
}
