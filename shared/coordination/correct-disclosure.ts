import type { Day } from '../basics/dates';
import { ok, refuse, type Result } from '../basics/result';
import type { ChangeDraft, CommandContext } from '../journal/draft';
import { disclosureMedia, type Disclosure } from './disclosure';
import { dayRefusal } from './disclosure-days';
import { entryDraft, postedEntry } from './disclosure-entry';
import { inputRefusal, readStatement, type DisclosureFacts, type DisclosureInput } from './publish-disclosure';

/** The parts of an entry that can be put right; `typed` is looked at only for an income statement. */
export type CorrectionInput = Omit<DisclosureInput, 'groups'> & {
  readonly id: string;
  readonly removedOn: string;
  readonly reason: string;
};

/** Puts a wrong entry right. What was changed, why, when and by whom is added to the entry. */
export function correctDisclosure(
  facts: DisclosureFacts,
  input: CorrectionInput,
  context: CommandContext,
): Result<ChangeDraft> {
  const found = postedEntry(facts, input.id);
  if (!found.ok) return found;
  const { body } = found.value;
  const today = context.now.slice(0, 10) as Day;
  const refusal = inputRefusal({ ...input, groups: body.groups }, today) ?? removalRefusal(input, today);
  if (refusal) return { ok: false, refusal };
  let income = body.income;
  if (income) {
    const read = readStatement(facts.entries, input, input.id);
    if (!read.ok) return read;
    income = read.value;
  }
  const { title, periodFrom, periodUntil, place, medium, postedOn, removedOn, poster, photos, remark } = input;
  const after: Disclosure = {
    ...body,
    ...{ title: title.trim(), periodFrom, periodUntil, place: place.trim(), medium, postedOn, removedOn },
    ...{ poster: poster.trim(), photos: [...photos], remark: remark.trim(), income },
  };
  const words = changedWords(body, after);
  if (words === '') return refuse('disclosure-unchanged');
  const reason = input.reason.trim();
  if (reason === '') return refuse('disclosure-words-missing', { what: '更正的原因' });
  const corrections = [...body.corrections, { at: context.now, by: context.officerId, reason, words }];
  return ok(entryDraft(facts, 'correct', '更正三公开登记', found.value, { ...after, corrections }));
}

/** Takes an entry that should never have been made out of every count; it stays readable. */
export function voidDisclosure(
  facts: DisclosureFacts,
  input: { readonly id: string; readonly reason: string },
  context: CommandContext,
): Result<ChangeDraft> {
  const found = postedEntry(facts, input.id);
  if (!found.ok) return found;
  const reason = input.reason.trim();
  if (reason === '') return refuse('disclosure-words-missing', { what: '作废的原因' });
  const { corrections } = found.value.body;
  const line = { at: context.now, by: context.officerId, reason, words: '作废' };
  return ok(
    entryDraft(facts, 'void', '作废三公开登记', found.value, { status: 'void', corrections: [...corrections, line] }),
  );
}

function removalRefusal({ removedOn, postedOn }: CorrectionInput, today: Day) {
  if (removedOn === '') return null;
  const wrong = dayRefusal('取下日期', removedOn, today, true);
  if (wrong) return wrong;
  return removedOn < postedOn
    ? refuse('disclosure-before-posting', { what: '取下日期', day: removedOn, posted: postedOn }).refusal
    : null;
}

const shown: readonly (readonly [string, (body: Disclosure) => string])[] = [
  ['标题', body => body.title],
  ['所属期间', body => `${body.periodFrom}至${body.periodUntil}`],
  ['张贴日期', body => body.postedOn],
  ['取下日期', body => body.removedOn],
  ['位置', body => body.place],
  ['方式', body => disclosureMedia[body.medium]],
  ['张贴人', body => body.poster],
  ['照片', body => `${body.photos.length} 张`],
  ['备注', body => body.remark],
];

/** 张贴日期：2026-03-01 → 2026-03-02；… */
function changedWords(before: Disclosure, after: Disclosure): string {
  const changed = shown.flatMap(([name, of]) =>
    of(before) === of(after) ? [] : [`${name}：${of(before) || '（空）'} → ${of(after) || '（空）'}`],
  );
  const files = (body: Disclosure) => body.photos.map(({ sha256, name }) => `${sha256} ${name}`).join();
  if (before.photos.length === after.photos.length && files(before) !== files(after)) changed.push('照片已更换');
  if (JSON.stringify(before.income) !== JSON.stringify(after.income)) changed.push('收支表有改动');
  return changed.join('；');
}
