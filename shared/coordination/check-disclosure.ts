import type { Attachment } from '../attachments/attachment';
import type { Day } from '../basics/dates';
import { ok, refuse, type Result } from '../basics/result';
import type { ChangeDraft, CommandContext } from '../journal/draft';
import { dayRefusal } from './disclosure-days';
import { entryDraft, postedEntry } from './disclosure-entry';
import type { DisclosureFacts } from './publish-disclosure';

export interface CheckInput {
  readonly id: string;
  readonly on: string;
  readonly by: string;
  readonly present: boolean;
  readonly words: string;
  readonly photos: readonly Attachment[];
}

/** Somebody looked at the board: it hangs unchanged (and counts anew from that day), or it does not. */
export function checkDisclosure(
  facts: DisclosureFacts,
  input: CheckInput,
  context: CommandContext,
): Result<ChangeDraft> {
  const found = postedEntry(facts, input.id);
  if (!found.ok) return found;
  const { postedOn, removedOn, checks } = found.value.body;
  const wrong = dayRefusal('核对日期', input.on, context.now.slice(0, 10) as Day, true);
  if (wrong) return { ok: false, refusal: wrong };
  if (input.on < postedOn)
    return refuse('disclosure-before-posting', { what: '核对日期', day: input.on, posted: postedOn });
  if (removedOn !== '' && input.on >= removedOn) return refuse('disclosure-down', { on: removedOn });
  if (input.by.trim() === '') return refuse('disclosure-checker-missing');
  const check = {
    on: input.on,
    by: input.by.trim(),
    present: input.present,
    words: input.words.trim(),
    photos: [...input.photos],
  };
  const act = input.present ? '现场核对在栏' : '现场核对不在栏';
  return ok(entryDraft(facts, 'check', act, found.value, { checks: [...checks, check] }));
}
