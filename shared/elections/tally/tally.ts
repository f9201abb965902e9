import type { Area } from '../../basics/area';
import { countElection } from './count-election';
import { countQuestion } from './count-question';
import type { CountInput } from './count-input';
import { screenBallots } from './screen-ballots';
import type { TallyResult, Weight } from './tally-result';

/** Counts a vote exactly as formats.md 3 says. Pure; time is linear in ballots and heads by matters. */
export function tally(input: CountInput): TallyResult {
  const base = baseOf(input);
  const screened = screenBallots(input);
  const { count } = input.ballots;
  return {
    ruleSet: input.ruleSet,
    base,
    ballots: {
      received: count,
      valid: screened.validCount,
      invalid: count - screened.validCount,
      byReason: Object.fromEntries(screened.byReason),
    },
    matters: input.matters.map((matter, index) =>
      matter.kind === 'election'
        ? countElection(input, screened, base, index)
        : countQuestion(input, screened, base, index),
    ),
  };
}

function baseOf({ heads }: CountInput): Weight {
  let area = 0;
  for (let head = 0; head < heads.count; head += 1) area += heads.area[head] as number;
  return { heads: heads.count, area: area as Area };
}
