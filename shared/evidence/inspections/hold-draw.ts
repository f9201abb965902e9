import type { Day } from '../../basics/dates';
import { ok, refuse, type Refusal, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext, DraftChange } from '../../journal/draft';
import { newEvidenceHead, blankHeadInput } from '../new-evidence-head';
import { draw } from '../draw/draw';
import { parseDrawFile } from '../draw/parse-draw-file';
import { textFault } from '../draw/read-draw-fields';
import { poolsHash } from '../draw/seed';
import type { Inspection } from '../inspection';
import type { InspectionDraw } from '../inspection-draw';
import type { PoolEntry } from '../inspection-pool';
import { announcementHash } from './announcement-hash';
import { blankCheck } from './blank-check';
import type { InspectionFacts } from './inspection-facts';

/** Shorter ones could be tried out beforehand, all of them. */
const SHORTEST_WITNESS = 3;

export interface HoldInput {
  readonly id: string;
  /** As called; entered twice, because nothing can be changed afterwards. */
  readonly witness: string;
  readonly again: string;
  readonly witnessNames: readonly string[];
  /** Of the officer at the keyboard, who is not his own witness. */
  readonly operatorName: string;
}

export interface HoldFacts extends InspectionFacts {
  readonly projects: readonly { readonly id: string; readonly body: { readonly companyId: string } }[];
}

/**
 * Holds an announced draw with the witness number: the result is fixed and a check is opened for every object drawn. Refused
 * when anything of what was announced, or a pool behind it, is no longer what it was.
 */
export function holdDraw(facts: HoldFacts, input: HoldInput, context: CommandContext): Result<ChangeDraft> {
  const row = facts.draws.find(({ id }) => id === input.id);
  if (!row) return refuse('draw-gone');
  const { body } = row;
  if (body.status !== 'announced') return refuse('draw-not-announced', { draw: body.title });
  const today = context.now.slice(0, 10) as Day;
  const date = String(body.file.date);
  if (today < date) return refuse('draw-before-day', { date, today });
  const changed = changedRefusal(facts, body);
  if (changed) return { ok: false, refusal: changed };
  const witness = input.witness.trim();
  const names = input.witnessNames.map(name => name.trim()).filter(name => name !== '');
  const refusal = witnessRefusal(witness, input.again.trim(), names, input.operatorName.trim());
  if (refusal) return { ok: false, refusal };
  const file = { ...body.file, witness };
  const read = parseDrawFile(file);
  if (!read.ok) return refuse('draw-file-fault', { words: read.faults[0]?.words ?? '' });
  const result = draw(read.value);
  const held: InspectionDraw = {
    ...{ ...body, file, witnessNames: names, seed: result.seed, status: 'drawn' },
    drawn: result.drawn.map(({ object, inspectors }) => ({ object, inspectors: [...inspectors] })),
    refused: result.refused.map(one => ({ ...one })),
    ...{ drawnAt: context.now, drawnBy: context.officerId },
    story: [...body.story, { at: context.now, by: context.officerId, words: `录入见证号码 ${witness} 并抽取` }],
  };
  const checks = held.drawn.map(({ object, inspectors }) =>
    checkOf(facts, { id: row.id, body: held }, { object, inspectors }, context),
  );
  return ok({
    command: 'inspections.draw.hold',
    words: `随机抽取：${body.title}，抽中 ${held.drawn.length} 个对象，种子 ${held.seed.slice(0, 16)}`,
    changes: [{ table: 'inspectionDraws', id: row.id, body: held }, ...checks],
  });
}

/** A draw repeated after a pool or the announcement changed is not the same draw. */
function changedRefusal(facts: InspectionFacts, body: InspectionDraw): Refusal | null {
  const now = (id: string) => {
    const pool = facts.pools.find(row => row.id === id)?.body;
    return { version: pool?.version ?? '', ids: (pool?.entries ?? []).map(entry => entry.id) };
  };
  const [objects, inspectors] = [now(body.poolIds.objects), now(body.poolIds.inspectors)];
  for (const [there, then, pool] of [
    [objects, body.file.objects, '检查对象名录库'],
    [inspectors, body.file.inspectors, '执法检查人员名录库'],
  ] as const) {
    const side = (value: unknown) => poolsHash({ inspectors: null, objects: value });
    if (side(there) !== side(then)) return refuse('draw-pool-changed', { pool }, { rule: 'DR-5' }).refusal;
  }
  const same = announcementHash(body, facts.pools) === body.announcementHash;
  return same ? null : refuse('draw-announcement-changed', {}, { rule: 'DR-5' }).refusal;
}

function witnessRefusal(witness: string, again: string, names: readonly string[], operator: string): Refusal | null {
  const fault = textFault(witness);
  if (fault !== null) return refuse('draw-witness-wrong', { fault }).refusal;
  if (witness.length < SHORTEST_WITNESS) return refuse('draw-witness-short', { least: SHORTEST_WITNESS }).refusal;
  if (witness !== again) return refuse('draw-witness-differs').refusal;
  if (names.length === 0) return refuse('draw-witness-nobody', {}, { rule: 'DR-5' }).refusal;
  return names.includes(operator) ? refuse('draw-witness-operator', { name: operator }).refusal : null;
}

function checkOf(
  facts: HoldFacts,
  { id, body }: { readonly id: string; readonly body: InspectionDraw },
  drawn: { readonly object: string; readonly inspectors: readonly string[] },
  context: CommandContext,
): DraftChange {
  const entry = (poolId: string, number: string): PoolEntry | undefined =>
    facts.pools.find(row => row.id === poolId)?.body.entries.find(one => one.id === number);
  const object = entry(body.poolIds.objects, drawn.object);
  const project = object?.refKind === 'project' ? facts.projects.find(row => row.id === object.refId) : undefined;
  const check: Inspection = {
    ...newEvidenceHead({ ...blankHeadInput, document: `检查记录表（${body.title}）` }, context),
    ...{ occasion: 'drawn', drawId: id, objectNumber: drawn.object, objectName: object?.name ?? drawn.object },
    projectId: project?.id ?? '',
    companyId: project?.body.companyId ?? (object?.refKind === 'company' ? object.refId : ''),
    inspectors: drawn.inspectors.map(number => ({
      id: number,
      name: entry(body.poolIds.inspectors, number)?.name ?? number,
    })),
    ...blankCheck,
    findings: body.items.map(({ title, basis }) => ({ item: title, basis, met: null, words: '' })),
  };
  return { table: 'inspections', id: context.newId(), body: check };
}
