import type { HeadColumns } from './count-input';
import type { VoteUnit } from './vote-file';

/**
 * Heads (CT-1, formats.md 3): all developer units are one; other units with the same set of owners are one; a unit
 * without owners is a head of its own. Numbered from 0 by their first unit.
 */
export function groupHeads(units: readonly VoteUnit[]): {
  heads: HeadColumns;
  headOfUnit: ReadonlyMap<string, number>;
} {
  const area = new Float64Array(units.length);
  const delivered = new Uint8Array(units.length);
  const headOfUnit = new Map<string, number>();
  const bySoleOwner = new Map<string, number>();
  const byOwners = new Map<string, number>();
  let developer = -1;
  let count = 0;
  for (const unit of units) {
    let head: number;
    if (unit.developer) head = developer === -1 ? (developer = count) : developer;
    else if (unit.owners.length === 0) head = count;
    else if (unit.owners.length === 1) head = known(bySoleOwner, unit.owners[0] as string, count);
    else head = coOwned(unit.owners, bySoleOwner, byOwners, count);
    if (head === count) count += 1;
    area[head] = (area[head] as number) + unit.area;
    if (unit.ballotDelivered) delivered[head] = 1;
    headOfUnit.set(unit.unit, head);
  }
  return { heads: { count, area: area.subarray(0, count), delivered: delivered.subarray(0, count) }, headOfUnit };
}

function known(heads: Map<string, number>, key: string, next: number): number {
  const head = heads.get(key);
  if (head !== undefined) return head;
  heads.set(key, next);
  return next;
}

/** The same set, whatever the order; a name written twice is one owner. */
function coOwned(
  owners: readonly string[],
  sole: Map<string, number>,
  shared: Map<string, number>,
  next: number,
): number {
  const set = [...new Set(owners)].sort();
  return set.length === 1 ? known(sole, set[0] as string, next) : known(shared, JSON.stringify(set), next);
}
