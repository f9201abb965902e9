import type { Day } from '../basics/dates';
import { ok, refuse, type Result } from '../basics/result';
import type { ChangeDraft, CommandContext } from '../journal/draft';
import { dayRefusal, earliestRemoval, fullDays } from './disclosure-days';
import { entryDraft, postedEntry } from './disclosure-entry';
import type { DisclosureFacts } from './publish-disclosure';

/** Taken down on a day. Before three full days are over (QD-92) only with a reason, which stays marked on the entry. */
export function takeDownDisclosure(
  facts: DisclosureFacts,
  input: { readonly id: string; readonly on: string; readonly reason: string },
  context: CommandContext,
): Result<ChangeDraft> {
  const found = postedEntry(facts, input.id);
  if (!found.ok) return found;
  const { postedOn, removedOn } = found.value.body;
  if (removedOn !== '') return refuse('disclosure-down', { on: removedOn });
  const wrong = dayRefusal('取下日期', input.on, context.now.slice(0, 10) as Day, true);
  if (wrong) return { ok: false, refusal: wrong };
  if (input.on < postedOn)
    return refuse('disclosure-before-posting', { what: '取下日期', day: input.on, posted: postedOn });
  const earliest = earliestRemoval(postedOn as Day);
  const early = input.on < earliest;
  const reason = input.reason.trim();
  if (early && reason === '') {
    const days = fullDays(postedOn as Day, input.on as Day);
    return refuse('disclosure-too-early', { posted: postedOn, on: input.on, days, earliest }, { rule: 'QD-92' });
  }
  const act = early ? '不满三日取下三公开内容' : '取下三公开内容';
  return ok(
    entryDraft(facts, 'take-down', act, found.value, { removedOn: input.on, removedEarly: early ? reason : '' }),
  );
}
