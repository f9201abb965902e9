import type { Area } from '../../basics/area';
import type { RuleSetId } from '../../rules/rule-sets';

/** Heads and the area that they carry, 0.01 ㎡. */
export interface Weight {
  readonly heads: number;
  readonly area: Area;
}

/** One threshold, explained: what there is, what is needed (the smallest number that meets it), and the sentence. */
export interface Explanation {
  readonly rule: string;
  readonly words: string;
  readonly met: boolean;
  readonly heads: { readonly have: number; readonly need: number };
  readonly area: { readonly have: Area; readonly need: Area };
}

export interface MatterInvalid extends Weight {
  /** Heads by reason: INV_CONFLICT (differing ballots), INV_OVERVOTE (more marks than seats). */
  readonly byReason: Readonly<Record<string, number>>;
}

export interface QuestionResult {
  readonly id: string;
  readonly kind: 'ordinary' | 'special';
  readonly participating: Weight;
  readonly yes: Weight;
  readonly no: Weight;
  readonly abstain: Weight;
  /** Heads with valid ballots whose vote on this matter is invalid. */
  readonly invalid: MatterInvalid;
  /** 送达即视为参与、从多 (A9-1): who was added, and to which side; null when nobody was. */
  readonly deemed: (Weight & { readonly side: 'yes' | 'no' }) | null;
  readonly participationMet: boolean;
  readonly approvalMet: boolean;
  readonly passed: boolean;
  readonly explain: readonly Explanation[];
}

export interface CandidateResult extends Weight {
  readonly id: string;
  readonly qualified: boolean;
  readonly elected: boolean;
  /** 1-based among the qualified, equal for ties; null for the others. */
  readonly rank: number | null;
  readonly explain: readonly Explanation[];
}

export interface ElectionResult {
  readonly id: string;
  readonly kind: 'election';
  readonly seats: number;
  readonly participating: Weight;
  /** Valid votes without a mark. */
  readonly blank: Weight;
  readonly invalid: MatterInvalid;
  readonly participationMet: boolean;
  readonly explain: readonly Explanation[];
  /** In the order of the ballot paper. */
  readonly candidates: readonly CandidateResult[];
  /** In rank order, then in the order of the ballot paper. */
  readonly elected: readonly string[];
  readonly tied: readonly string[];
  readonly vacancies: number;
}

export type MatterResult = QuestionResult | ElectionResult;

export interface TallyResult {
  readonly ruleSet: RuleSetId;
  readonly base: Weight;
  readonly ballots: {
    readonly received: number;
    readonly valid: number;
    readonly invalid: number;
    readonly byReason: Readonly<Record<string, number>>;
  };
  readonly matters: readonly MatterResult[];
}
