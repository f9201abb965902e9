import { ok, refuse, type Refusal, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import { textFault } from '../draw/read-draw-fields';
import { poolKinds, type InspectionPool, type PoolEntry, type PoolKind } from '../inspection-pool';
import { drawsWith, type InspectionFacts } from './inspection-facts';

export interface PoolInput {
  /** Null makes a new version. */
  readonly id: string | null;
  readonly kind: PoolKind;
  readonly version: string;
  readonly entries: readonly PoolEntry[];
  readonly remark: string;
}

/** A new version of a directory or list, or a change of one that no announced draw uses. */
export function savePool(facts: InspectionFacts, input: PoolInput, context: CommandContext): Result<ChangeDraft> {
  const present = facts.pools.find(({ id }) => id === input.id)?.body ?? null;
  if (input.id !== null && !present) return refuse('pool-gone');
  const frozen = input.id === null ? null : frozenRefusal(facts, input.id);
  if (frozen) return { ok: false, refusal: frozen };
  const version = input.version.trim();
  const wrong = versionRefusal(facts, input, version) ?? entriesRefusal(input);
  if (wrong) return { ok: false, refusal: wrong };
  const body: InspectionPool = {
    ...{ kind: input.kind, version, remark: input.remark.trim() },
    entries: input.entries.map(entry => ({
      ...entry,
      ...{ name: entry.name.trim(), about: entry.about.trim(), permit: entry.permit.trim() },
    })),
    madeOn: context.now.slice(0, 10),
    madeBy: context.officerId,
  };
  return ok({
    command: 'inspections.pool',
    words: `${present ? '修改' : '建立'}${poolKinds[input.kind]} ${version}（${body.entries.length} 条）`,
    changes: [{ table: 'inspectionPools', id: input.id ?? context.newId(), body }],
  });
}

/** Removes a version that no announced draw uses. */
export function removePool(facts: InspectionFacts, id: string): Result<ChangeDraft> {
  const present = facts.pools.find(row => row.id === id)?.body;
  if (!present) return refuse('pool-gone');
  const frozen = frozenRefusal(facts, id);
  if (frozen) return { ok: false, refusal: frozen };
  return ok({
    command: 'inspections.pool.remove',
    words: `删除${poolKinds[present.kind]} ${present.version}`,
    changes: [{ table: 'inspectionPools', id, body: null }],
  });
}

function frozenRefusal(facts: InspectionFacts, id: string): Refusal | null {
  const user = drawsWith(facts.draws, id)[0];
  const version = facts.pools.find(row => row.id === id)?.body.version ?? '';
  return user ? refuse('pool-frozen', { version, draw: user.body.title }, { rule: 'DR-5' }).refusal : null;
}

function versionRefusal(facts: InspectionFacts, { id, kind }: PoolInput, version: string): Refusal | null {
  if (version === '') return refuse('pool-version-missing').refusal;
  const fault = textFault(version);
  if (fault !== null || version.length > 40) return refuse('pool-version-wrong', { version }).refusal;
  const taken = facts.pools.some(row => row.id !== id && row.body.kind === kind && row.body.version === version);
  return taken ? refuse('pool-version-taken', { version, pool: poolKinds[kind] }).refusal : null;
}

/** Two numbers for one object or inspector would be two chances. */
function entriesRefusal({ kind, entries }: PoolInput): Refusal | null {
  if (entries.length === 0) return refuse('pool-empty', { pool: poolKinds[kind] }).refusal;
  const numbers = new Map<string, string>();
  const things = new Map<string, string>();
  for (const [index, { id, name, refKind, refId, permit }] of entries.entries()) {
    const at = `第 ${index + 1} 条`;
    const fault = textFault(id);
    if (fault !== null || id.length > 40)
      return refuse('pool-number-wrong', { number: id || '（空）' }, { at }).refusal;
    if (name.trim() === '') return refuse('pool-name-missing', {}, { at }).refusal;
    const other = numbers.get(id);
    if (other !== undefined) return refuse('pool-number-twice', { number: id, other }, { at }).refusal;
    numbers.set(id, name.trim());
    const thing = kind === 'inspectors' ? `${name.trim()} ${permit.trim()}` : refId === '' ? '' : `${refKind} ${refId}`;
    const same = thing === '' ? undefined : things.get(thing);
    if (same !== undefined) return refuse('pool-entry-twice', { name: name.trim(), number: same }, { at }).refusal;
    things.set(thing, id);
  }
  return null;
}
