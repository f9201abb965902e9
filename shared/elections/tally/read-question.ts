import { NO, YES, type CountInput } from './count-input';
import type { Screened } from './screen-ballots';

/** What a head says on a question: 0 nothing, YES, NO, ABSTAIN, or CONFLICT when its valid ballots differ. */
export const CONFLICT = 4;

export interface QuestionReading {
  readonly choice: Uint8Array;
  /** Deemed YES or NO by 从多, by head; null when nobody is. */
  readonly deemed: { readonly side: typeof YES | typeof NO; readonly heads: Uint8Array } | null;
}

export function readQuestion(input: CountInput, screened: Screened, matter: number): QuestionReading {
  const { ballots, heads, options } = input;
  const marks = input.ballots.marks[matter] as Uint8Array;
  const choice = new Uint8Array(heads.count);
  for (let index = 0; index < ballots.count; index += 1) {
    if (screened.valid[index] === 0) continue;
    const head = ballots.head[index] as number;
    const said = marks[index] as number;
    const before = choice[head];
    if (before === 0) choice[head] = said;
    else if (before !== said) choice[head] = CONFLICT;
  }
  return { choice, deemed: options.unreturned === 'follow-majority' ? deem(input, screened, choice) : null };
}

/** Heads without any ballot, reached by delivery, join the side with more returned heads; on a par nobody does (A9-1). */
function deem({ heads }: CountInput, screened: Screened, choice: Uint8Array): QuestionReading['deemed'] {
  let [yes, no] = [0, 0];
  for (let head = 0; head < heads.count; head += 1) {
    if (choice[head] === YES) yes += 1;
    else if (choice[head] === NO) no += 1;
  }
  if (yes === no) return null;
  const joined = new Uint8Array(heads.count);
  for (let head = 0; head < heads.count; head += 1) {
    if (screened.returned[head] === 0 && heads.delivered[head] === 1) joined[head] = 1;
  }
  return { side: yes > no ? YES : NO, heads: joined };
}
