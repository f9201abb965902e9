import { sumAreas, type Area } from '../../basics/area';
import type { ReviewDecision, Unit } from '../unit';
import { Groups } from './groups';
import { findReview, type ReviewItem } from './review';

/**
 * Why units are one head: the developer's units (CT-1, QD-17), the same set of certificate numbers (CT-1), the officer's
 * decision, or nothing but being one unit.
 */
export type HeadReason = 'developer' | 'same-owners' | 'decided' | 'single';

export interface Head {
  readonly reason: HeadReason;
  /** Indices into the register's units, ascending. */
  readonly units: readonly number[];
  readonly area: Area;
}

export interface HeadCount {
  /** In the order of their first unit. */
  readonly heads: readonly Head[];
  /** The head's index, by the unit's. */
  readonly headOfUnit: readonly number[];
  /** What the officer should look at, decided or not. */
  readonly review: readonly ReviewItem[];
  readonly area: Area;
  readonly developerUnits: number;
  readonly developerArea: Area;
}

/**
 * Heads (domain.md A11, formats.md 2): each unit is one; units whose owners have exactly the same set of certificate
 * numbers are one; all units not sold or not delivered are one, the developer's. The officer's decisions join heads
 * further; they never undo what the numbers say.
 */
export function countHeads(units: readonly Unit[], decisions: readonly ReviewDecision[] = []): HeadCount {
  const review = findReview(units, decisions);
  const groups = new Groups(units.length);
  const firstOf = new Map<string, number>();
  units.forEach((unit, index) => {
    const key = isDevelopers(unit) ? DEVELOPER : ownersKey(unit);
    if (key === null) return;
    const first = firstOf.get(key);
    if (first === undefined) firstOf.set(key, index);
    else groups.join(first, index);
  });
  const byRule = units.map((_, index) => groups.find(index));
  for (const item of review) {
    if (item.decision !== 'one-head') continue;
    for (const index of item.indices) groups.join(item.indices[0] as number, index);
  }
  return assemble(units, groups, byRule, review);
}

export function isDevelopers(unit: Unit): boolean {
  return unit.delivery !== 'delivered';
}

/** The sorted set of the owners' numbers; null when any owner lacks a name or a number: such a unit is never merged. */
export function ownersKey(unit: Unit): string | null {
  const { owners } = unit;
  if (owners.length === 1) {
    const owner = owners[0] as Unit['owners'][number];
    return owner.name === '' || owner.idNumber === '' ? null : owner.idNumber;
  }
  if (owners.length === 0 || owners.some(owner => owner.name === '' || owner.idNumber === '')) return null;
  return [...new Set(owners.map(owner => owner.idNumber))].sort().join('|');
}

const DEVELOPER = '\u0000developer';

function assemble(
  units: readonly Unit[],
  groups: Groups,
  byRule: readonly number[],
  review: readonly ReviewItem[],
): HeadCount {
  const members = new Map<number, number[]>();
  units.forEach((_, index) => {
    const root = groups.find(index);
    const list = members.get(root);
    if (list) list.push(index);
    else members.set(root, [index]);
  });
  const headOfUnit = new Array<number>(units.length).fill(0);
  const heads = [...members.values()].map((list, head): Head => {
    for (const index of list) headOfUnit[index] = head;
    return {
      reason: reasonOf(list, units, byRule),
      units: list,
      area: sumAreas(list.map(index => (units[index] as Unit).area)),
    };
  });
  const developers = units.filter(isDevelopers);
  return {
    heads,
    headOfUnit,
    review,
    area: sumAreas(units.map(unit => unit.area)),
    developerUnits: developers.length,
    developerArea: sumAreas(developers.map(unit => unit.area)),
  };
}

function reasonOf(list: readonly number[], units: readonly Unit[], byRule: readonly number[]): HeadReason {
  if (list.some(index => isDevelopers(units[index] as Unit))) return 'developer';
  if (list.length === 1) return 'single';
  return list.every(index => byRule[index] === byRule[list[0] as number]) ? 'same-owners' : 'decided';
}
