import type { CountInput } from './count-input';
import type { Screened } from './screen-ballots';
import type { Weight } from './tally-result';
import { NOTHING, weighByClass } from './weigh';

/** Heads that returned ballots of which none is valid (A9-2). */
export function allInvalid({ heads }: CountInput, { returned, returnedValid }: Screened): Weight {
  const classOf = returned.map((came, head) => (came === 1 && returnedValid[head] === 0 ? 1 : 0));
  return weighByClass(heads, classOf, 2)[1] ?? NOTHING;
}

/** Only the reasons that occurred. */
export function reasons(counts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}
