import type { Day } from '../../basics/dates';
import type { Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import { momentOn } from '../sample-schedule';

/** Who does what when in the year that is told: contexts for commands, with ids that are the same every time. */
export class YearDesk {
  #ids = 0;

  constructor(
    /** The last day that is told of. */
    readonly today: Day,
    readonly officerId: string,
    private readonly prefix: string,
  ) {}

  readonly newId = (): string => `${this.prefix}-${(++this.#ids).toString(36)}`;

  on(day: Day, time = '09:30'): CommandContext {
    return { now: momentOn(day, time), officerId: this.officerId, newId: this.newId };
  }
}

/** What is told is ours: a refusal is a mistake of the program. */
export function accepted<T>(answer: Result<T>): T {
  if (!answer.ok) throw new Error(`district year: ${JSON.stringify(answer.refusal)}`);
  return answer.value;
}

/** The body of the only row, or of the first, that a command changed. */
export function firstBody<Body>(answer: Result<ChangeDraft>): Body {
  return accepted(answer).changes[0]?.body as Body;
}
