import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import { parseDrawFile } from '../draw/parse-draw-file';
import { rankInspectors } from '../draw/rank';
import { checkDraft, isRefusal, liveCheck } from './check-draft';
import type { CheckRow, InspectionFacts } from './inspection-facts';

/** Who comes next in the ranked order of this object; null when nobody is left, or the check was not drawn. */
export function nextInspector(facts: InspectionFacts, { body }: CheckRow): string | null {
  const drawn = facts.draws.find(({ id }) => id === body.drawId)?.body;
  const read = drawn && drawn.status === 'drawn' ? parseDrawFile(drawn.file) : null;
  if (!drawn || !read?.ok) return null;
  const gone = new Set([...body.inspectors.map(({ id }) => id), ...body.replaced.map(({ out }) => out)]);
  return rankInspectors(read.value, drawn.seed, body.objectNumber).find(({ id }) => !gone.has(id))?.id ?? null;
}

/** Replaces an inspector after the draw, by nobody but the next in the ranked order, with the reason (DR-5). */
export function replaceInspector(
  facts: InspectionFacts,
  input: { readonly id: string; readonly out: string; readonly why: string },
  context: CommandContext,
): Result<ChangeDraft> {
  const row = liveCheck(facts, input.id);
  if (isRefusal(row)) return { ok: false, refusal: row };
  const { body } = row;
  const at = { at: body.objectName };
  if (body.result !== null) return refuse('check-finished', { object: body.objectName });
  const drawn = facts.draws.find(({ id }) => id === body.drawId)?.body;
  if (!drawn) return refuse('replace-not-drawn', {}, at);
  const place = body.inspectors.findIndex(({ id }) => id === input.out);
  const leaving = body.inspectors[place];
  if (!leaving) return refuse('replace-not-there', { number: input.out }, at);
  const why = input.why.trim();
  if (why === '') return refuse('draw-reason-missing', { what: '更换检查人员的原因' }, { ...at, rule: 'DR-5' });
  const next = nextInspector(facts, row);
  if (next === null) return refuse('replace-nobody-left', {}, { ...at, rule: 'DR-2' });
  const pool = facts.pools.find(({ id }) => id === drawn.poolIds.inspectors)?.body.entries;
  const name = pool?.find(({ id }) => id === next)?.name ?? next;
  const inspectors = body.inspectors.map((one, index) => (index === place ? { id: next, name } : one));
  const line = { out: leaving.id, in: next, why: why.slice(0, 200), at: context.now, by: context.officerId };
  const told = `检查人员 ${leaving.id} ${leaving.name} 由排序下一位 ${next} ${name} 替换：${why}`;
  return ok(checkDraft(row, '更换检查人员', { inspectors, replaced: [...body.replaced, line] }, told, context));
}
