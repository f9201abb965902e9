/** What the plans ask of the share of certified companies, each with where it stands. Numerator and denominator of the goal. */
export interface CertifiedGoal {
  readonly part: number;
  readonly of: number;
  /** Whether the share must be above the goal, or may be equal to it. */
  readonly above: boolean;
  readonly words: string;
  readonly source: string;
}

/** The plan's 30 %, and the goal of the standards' year (E4: more than a third). */
export const certifiedGoals: readonly CertifiedGoal[] = [
  { part: 3, of: 10, above: false, words: '30%', source: '文明创建行动计划' },
  { part: 1, of: 3, above: true, words: '三分之一以上', source: '标准建设年（2018 年）第 2 项' },
];

/** How many further companies must be certified; 0 once the goal is met. Integers only. */
export function stillNeeded(goal: CertifiedGoal, certified: number, serving: number): number {
  const exact = (serving * goal.part) / goal.of;
  const least = goal.above ? Math.floor(exact) + 1 : Math.ceil(exact);
  return Math.max(0, Math.min(least, serving) - certified);
}
