import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { InspectionFacts } from './inspection-facts';

/** Declares an announced or held draw void. It stays with its reason, and every later announcement names it. */
export function voidDraw(
  facts: InspectionFacts,
  input: { readonly id: string; readonly reason: string },
  context: CommandContext,
): Result<ChangeDraft> {
  const row = facts.draws.find(({ id }) => id === input.id);
  if (!row) return refuse('draw-gone');
  const { body } = row;
  if (body.status !== 'announced' && body.status !== 'drawn') return refuse('draw-not-announced', { draw: body.title });
  const reason = input.reason.trim();
  if (reason === '') return refuse('draw-reason-missing', { what: '作废的原因' }, { rule: 'DR-5' });
  const checks = facts.checks.filter(check => check.body.drawId === row.id && check.body.state !== 'void');
  const begun = checks.filter(check => check.body.checkedOn !== '' || check.body.result !== null);
  if (begun.length > 0) return refuse('draw-checked', { count: begun.length }, { rule: 'DR-5' });
  const line = (words: string) => ({ at: context.now, by: context.officerId, words });
  return ok({
    command: 'inspections.draw.void',
    words: `随机抽取作废：${body.title}`,
    changes: [
      {
        table: 'inspectionDraws',
        id: row.id,
        body: { ...body, status: 'void', story: [...body.story, line(`作废：${reason}`.slice(0, 500))] },
      },
      ...checks.map(check => ({
        table: 'inspections' as const,
        id: check.id,
        body: { ...check.body, state: 'void', story: [...check.body.story, line('所属的随机抽取已作废')] },
      })),
    ],
  });
}
