import type { Result } from '../basics/result';
import type { ChangeDraft } from '../journal/draft';

/** What an ordinary command made of sample data. They are ours: a refusal here is a mistake of the program. */
export function madeOf(draft: Result<ChangeDraft>): ChangeDraft {
  if (!draft.ok) throw new Error(`practice: ${JSON.stringify(draft.refusal)}`);
  return draft.value;
}
