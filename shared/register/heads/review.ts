import type { ReviewDecision, Unit } from '../unit';
import { Groups } from './groups';

/** Units that the program may not merge by itself and that the officer should look at (A9-9, formats.md 2). */
export interface ReviewItem {
  readonly kind: ReviewDecision['kind'];
  /** Indices into the register's units, ascending. */
  readonly indices: readonly number[];
  readonly units: readonly string[];
  /** Null until the officer has decided. */
  readonly decision: ReviewDecision['decision'] | null;
  readonly basis: string;
}

/**
 * `same-name`: delivered units whose owners have the same names but are not one head by number, because a number is missing
 * or differs. `overlapping-owners`: units that share an owner's number without having the same owners.
 */
export function findReview(units: readonly Unit[], decisions: readonly ReviewDecision[]): ReviewItem[] {
  const decided = new Map(decisions.map(decision => [reviewKey(decision.kind, decision.units), decision]));
  const item = (kind: ReviewItem['kind'], indices: readonly number[]): ReviewItem => {
    const keys = indices.map(index => (units[index] as Unit).unit);
    const decision = decided.get(reviewKey(kind, keys));
    return { kind, indices, units: keys, decision: decision?.decision ?? null, basis: decision?.basis ?? '' };
  };
  return [
    ...sameNames(units).map(indices => item('same-name', indices)),
    ...overlapping(units).map(indices => item('overlapping-owners', indices)),
  ].sort((a, b) => (a.indices[0] as number) - (b.indices[0] as number));
}

/** One decision belongs to exactly these units: when the register changes, it is asked again. */
export function reviewKey(kind: string, units: readonly string[]): string {
  return `${kind}:${[...units].sort().join(',')}`;
}

function sameNames(units: readonly Unit[]): number[][] {
  return grouped(units, unit => {
    const names = unit.owners.map(owner => owner.name).filter(name => name !== '');
    return names.length === 0 ? [] : [[...names].sort().join('|')];
  }).filter(indices => differ(indices, units));
}

/** Same numbers are merged anyway: only a group with a missing or different number is worth a look. */
function differ(indices: readonly number[], units: readonly Unit[]): boolean {
  return new Set(indices.map(index => numbersOf(units[index] as Unit) ?? `?${index}`)).size > 1;
}

/** Units linked by shared numbers, chains included, where not all have the same owners. */
function overlapping(units: readonly Unit[]): number[][] {
  const shared = grouped(units, unit => [
    ...new Set(unit.owners.map(owner => owner.idNumber).filter(number => number !== '')),
  ]);
  const linked = new Groups(units.length);
  for (const indices of shared) {
    if (!differ(indices, units)) continue;
    for (const index of indices) linked.join(indices[0] as number, index);
  }
  const members = new Map<number, number[]>();
  units.forEach((_, index) => {
    const list = members.get(linked.find(index));
    if (list) list.push(index);
    else members.set(linked.find(index), [index]);
  });
  return [...members.values()].filter(list => list.length > 1);
}

function numbersOf(unit: Unit): string | null {
  if (unit.owners.some(owner => owner.idNumber === '' || owner.name === '')) return null;
  return [...new Set(unit.owners.map(owner => owner.idNumber))].sort().join('|');
}

/** Units that are delivered, by any of their keys; groups of at least two. */
function grouped(units: readonly Unit[], keysOf: (unit: Unit) => readonly string[]): number[][] {
  const groups = new Map<string, number[]>();
  units.forEach((unit, index) => {
    if (unit.delivery !== 'delivered') return;
    for (const key of keysOf(unit)) {
      const list = groups.get(key);
      if (list) list.push(index);
      else groups.set(key, [index]);
    }
  });
  return [...groups.values()].filter(list => list.length > 1);
}
