import type { Day } from '../basics/dates';
import { ok, refuse, type Result } from '../basics/result';
import type { ChangeDraft, CommandContext } from '../journal/draft';
import { dayRefusal } from './disclosure-days';
import { entryDraft, postedEntry } from './disclosure-entry';
import type { DisclosureFacts } from './publish-disclosure';

/** An owner objects to what is posted. */
export function objectToDisclosure(
  facts: DisclosureFacts,
  input: { readonly id: string; readonly on: string; readonly words: string },
  context: CommandContext,
): Result<ChangeDraft> {
  const found = postedEntry(facts, input.id);
  if (!found.ok) return found;
  const { postedOn, objections } = found.value.body;
  const wrong = dayRefusal('异议日期', input.on, context.now.slice(0, 10) as Day, true);
  if (wrong) return { ok: false, refusal: wrong };
  if (input.on < postedOn)
    return refuse('disclosure-before-posting', { what: '异议日期', day: input.on, posted: postedOn });
  const words = input.words.trim();
  if (words === '') return refuse('disclosure-words-missing', { what: '异议内容' });
  const objection = { id: context.newId(), on: input.on, words, repliedOn: '', reply: '' };
  return ok(entryDraft(facts, 'object', '登记异议', found.value, { objections: [...objections, objection] }));
}

/** The reply to an objection, not before it. A reply may be put right by replying again. */
export function replyToObjection(
  facts: DisclosureFacts,
  input: { readonly id: string; readonly objectionId: string; readonly on: string; readonly reply: string },
  context: CommandContext,
): Result<ChangeDraft> {
  const found = postedEntry(facts, input.id);
  if (!found.ok) return found;
  const { objections } = found.value.body;
  const asked = objections.find(each => each.id === input.objectionId);
  if (!asked) return refuse('disclosure-gone');
  const wrong = dayRefusal('答复日期', input.on, context.now.slice(0, 10) as Day, true);
  if (wrong) return { ok: false, refusal: wrong };
  if (input.on < asked.on) return refuse('disclosure-reply-early', { on: input.on, asked: asked.on });
  const reply = input.reply.trim();
  if (reply === '') return refuse('disclosure-words-missing', { what: '答复内容' });
  const changed = objections.map(each => (each.id === asked.id ? { ...each, repliedOn: input.on, reply } : each));
  return ok(entryDraft(facts, 'reply', '答复异议', found.value, { objections: changed }));
}
