import { parseDay } from '../../basics/dates';
import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import { checkDraft, isRefusal, liveCheck } from './check-draft';
import type { InspectionFacts } from './inspection-facts';

export interface RecheckInput {
  readonly id: string;
  readonly on: string;
  readonly passed: boolean;
  readonly words: string;
  /** When it was not put right: the new day. */
  readonly rectifyBy: string;
}

/** Looks again at what was ordered to be put right: done, or a new day with the old ones kept in the story (DR-7). */
export function recheck(
  facts: Pick<InspectionFacts, 'checks'>,
  input: RecheckInput,
  context: CommandContext,
): Result<ChangeDraft> {
  const row = liveCheck(facts, input.id);
  if (isRefusal(row)) return { ok: false, refusal: row };
  const { body } = row;
  const at = { at: body.objectName };
  if (body.rectifyBy === '') return refuse('check-nothing-ordered', {}, at);
  if (body.rectifiedOn !== '') return refuse('check-rectified', { on: body.rectifiedOn }, at);
  const on = parseDay(input.on);
  const today = context.now.slice(0, 10);
  if (on === null) return refuse('draw-day-invalid', { what: '复查日期', day: input.on || '（空）' }, at);
  if (on > today) return refuse('check-day-future', { day: on, today }, at);
  if (on < body.checkedOn) return refuse('check-posted-early', { on, checked: body.checkedOn }, at);
  const words = input.words.trim();
  if (words === '') return refuse('draw-reason-missing', { what: '复查看到的情况' }, at);
  const rechecks = [...body.rechecks, { on, passed: input.passed, words: words.slice(0, 500) }];
  if (input.passed) {
    const late = on > body.rectifyBy ? `（期限 ${body.rectifyBy}）` : '';
    const more = { rechecks, rectifiedOn: on, rectification: words };
    return ok(checkDraft(row, '复查已改正', more, `${on} 复查：已改正${late}。${words}`, context));
  }
  const by = parseDay(input.rectifyBy);
  if (by === null) return refuse('check-rectify-missing', {}, { ...at, rule: 'DR-7' });
  if (by <= on) return refuse('check-rectify-early', { by, day: on }, at);
  const told = `${on} 复查：未改正，期限由 ${body.rectifyBy} 改为 ${by}。${words}`;
  return ok(checkDraft(row, '复查未改正', { rechecks, rectifyBy: by }, told, context));
}
