import { addDays, type Day } from '#shared/basics/dates';
import type { PoolEntry } from '#shared/evidence/inspection-pool';
import { LEAST_INSPECTORS } from '#shared/evidence/draw/draw-file';
import type { DrawInput } from '#shared/evidence/inspections/draw-input';
import { versionsOf, type InspectionFacts, type PoolRow } from '#shared/evidence/inspections/inspection-facts';

/** In per cent; an example, no rule (DR-3). */
const USUAL_SHARE = 5;

/** The newest version of each kind, all items, tomorrow: what an officer would mostly choose. */
export function openingDraw(facts: InspectionFacts, today: Day): DrawInput {
  const newest = (kind: 'objects' | 'inspectors' | 'items') => versionsOf(facts.pools, kind)[0];
  const items = newest('items');
  return {
    ...{
      title: '',
      date: addDays(today, 1),
      basis: '《国务院办公厅关于推广随机抽查规范事中事后监管的通知》（国办发〔2015〕58号）',
    },
    poolIds: {
      objects: newest('objects')?.id ?? '',
      inspectors: newest('inspectors')?.id ?? '',
      items: items?.id ?? '',
    },
    itemIds: items?.body.entries.map(({ id }) => id) ?? [],
    take: { objects: 0, inspectors: LEAST_INSPECTORS },
    ...{ excluded: [], conflicts: [], witnessSource: '', announcedWhere: '', checkBy: '' },
  };
}

export function poolOf(facts: InspectionFacts, id: string): PoolRow | undefined {
  return facts.pools.find(row => row.id === id);
}

export function entryOptions(...pools: readonly (PoolRow | undefined)[]) {
  return pools.flatMap(pool =>
    (pool?.body.entries ?? []).map(({ id, name }: PoolEntry) => ({ value: id, label: `${id} ${name}` })),
  );
}

/** What may be drawn, and what share of it is asked for: 12 个可抽，抽 4 个（33.3%）. */
export function shareWords(facts: InspectionFacts, input: DrawInput): string {
  const entries = poolOf(facts, input.poolIds.objects)?.body.entries ?? [];
  const out = new Set(input.excluded.map(({ id }) => id));
  const eligible = entries.filter(({ id }) => !out.has(id)).length;
  const { objects } = input.take;
  if (entries.length === 0) return '先选检查对象名录库的版本';
  if (objects === 0) return `排除后 ${eligible} 个可抽`;
  // 0.1 %, cut off: a share is never shown larger than it is.
  const share = Math.floor((objects * 1000) / entries.length) / 10;
  const low = share < USUAL_SHARE ? `，低于常见的 ${USUAL_SHARE}%（通行做法）` : '';
  return `排除后 ${eligible} 个可抽，抽 ${objects} 个，占名录库 ${share}%${low}`;
}
