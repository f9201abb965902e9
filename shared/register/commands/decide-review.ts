import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import { countHeads } from '../heads/heads';
import { reviewKey } from '../heads/review';
import { registerChanges, unitsOf } from '../register-pages';
import type { ReviewDecision } from '../unit';
import type { RegisterFacts } from './register-facts';

export interface ReviewInput {
  readonly kind: ReviewDecision['kind'];
  readonly units: readonly string[];
  /** Null takes an earlier decision back. */
  readonly decision: ReviewDecision['decision'] | null;
  readonly basis: string;
}

/** The officer's word on units that the numbers alone do not settle (A9-9): one head or several, with the basis. */
export function decideReview(facts: RegisterFacts, input: ReviewInput, _context: CommandContext): Result<ChangeDraft> {
  const { register } = facts;
  if (!register) return refuse('register-missing', {}, { at: facts.projectName });
  const units = unitsOf(facts.pages);
  const key = reviewKey(input.kind, input.units);
  const item = countHeads(units).review.find(found => reviewKey(found.kind, found.units) === key);
  if (!item) return refuse('review-units-gone', {}, { at: facts.projectName });
  const basis = input.basis.trim();
  if (input.decision && basis === '') return refuse('review-basis-missing', {}, { at: facts.projectName });
  const others = register.decisions.filter(decision => reviewKey(decision.kind, decision.units) !== key);
  const decisions = input.decision
    ? [...others, { kind: item.kind, units: [...item.units], decision: input.decision, basis }]
    : others;
  const { changes } = registerChanges(facts.projectId, facts, {
    units,
    decisions,
    source: register.source,
    importedAt: register.importedAt,
  });
  const what = { 'one-head': '认定为同一业主', 'separate-heads': '认定为不同业主' };
  const words = input.decision ? what[input.decision] : '撤回认定';
  const shown =
    input.units.length > 6
      ? `${input.units.slice(0, 6).join('、')}等 ${input.units.length} 户`
      : input.units.join('、');
  return ok({ command: 'register.decide', words: `${facts.projectName}：${shown}${words}`.slice(0, 500), changes });
}
