import type { Inspection } from '../inspection';
import type { InspectionDraw } from '../inspection-draw';
import type { InspectionPool, PoolKind } from '../inspection-pool';

export interface PoolRow {
  readonly id: string;
  readonly body: InspectionPool;
}

export interface DrawRow {
  readonly id: string;
  readonly body: InspectionDraw;
}

export interface CheckRow {
  readonly id: string;
  readonly body: Inspection;
}

/** Everything of 双随机、一公开 that is stored; a district has some dozen draws and some hundred checks a year. */
export interface InspectionFacts {
  readonly pools: readonly PoolRow[];
  readonly draws: readonly DrawRow[];
  readonly checks: readonly CheckRow[];
}

/** The draws that were announced with a version; it is frozen for good, also when such a draw became void. */
export function drawsWith(draws: readonly DrawRow[], poolId: string): DrawRow[] {
  return draws.filter(
    ({ body }) => body.status !== 'draft' && Object.values(body.poolIds).some(used => used === poolId && poolId !== ''),
  );
}

/** The versions of a kind, the newest first. */
export function versionsOf(pools: readonly PoolRow[], kind: PoolKind): PoolRow[] {
  return pools
    .filter(({ body }) => body.kind === kind)
    .sort((a, b) =>
      a.body.madeOn === b.body.madeOn ? (a.id < b.id ? 1 : -1) : a.body.madeOn < b.body.madeOn ? 1 : -1,
    );
}
