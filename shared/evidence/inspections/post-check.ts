import { parseDay, type Day } from '../../basics/dates';
import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import { checkDraft, isRefusal, liveCheck } from './check-draft';
import type { InspectionFacts } from './inspection-facts';
import { postingDue, POSTING_DAYS } from './inspection-duties';

/** Records where and when the result was published. Late publishing is taken, and stays marked in the story (DR-4). */
export function postCheck(
  facts: Pick<InspectionFacts, 'checks'>,
  input: { readonly id: string; readonly on: string; readonly where: string },
  context: CommandContext,
): Result<ChangeDraft> {
  const row = liveCheck(facts, input.id);
  if (isRefusal(row)) return { ok: false, refusal: row };
  const { body } = row;
  const at = { at: body.objectName };
  if (body.result === null) return refuse('check-unfinished', {}, at);
  if (body.postedOn !== '') return refuse('check-posted', { on: body.postedOn }, at);
  const on = parseDay(input.on);
  const today = context.now.slice(0, 10);
  if (on === null) return refuse('draw-day-invalid', { what: '公示日期', day: input.on || '（空）' }, at);
  if (on > today) return refuse('check-day-future', { day: on, today }, at);
  if (on < body.checkedOn) return refuse('check-posted-early', { on, checked: body.checkedOn }, at);
  const where = input.where.trim();
  if (where === '') return refuse('check-where-missing', {}, at);
  const { due } = postingDue(body.checkedOn as Day);
  const late = on > due ? `，晚于检查后 ${POSTING_DAYS} 个工作日的 ${due}` : '';
  return ok(
    checkDraft(
      row,
      '登记检查结果公示',
      { postedOn: on, postedWhere: where.slice(0, 200) },
      `${on} 在${where}公示${late}`,
      context,
    ),
  );
}
