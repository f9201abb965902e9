import { sumAreas, type Area } from '../basics/area';
import type { ElectionPage, FrozenUnit } from './election-case';

/** One voting head of the frozen register, its units in register order. */
export interface FrozenHead {
  readonly head: string;
  readonly units: readonly FrozenUnit[];
  readonly area: Area;
  /** True for the head of the units not sold or not delivered (CT-1). */
  readonly developer: boolean;
}

/** The frozen pages of a case, ready for looking up. */
export interface FrozenRegister {
  readonly units: readonly FrozenUnit[];
  /** In the order of their numbers. */
  readonly heads: readonly FrozenHead[];
  unit(key: string): FrozenUnit | undefined;
  head(number: string): FrozenHead | undefined;
}

export function frozenRegisterOf(pages: readonly ElectionPage[]): FrozenRegister {
  const units = [...pages].sort((a, b) => a.page - b.page).flatMap(page => page.units);
  const byKey = new Map(units.map(unit => [unit.unit, unit]));
  const grouped = new Map<string, FrozenUnit[]>();
  for (const unit of units) {
    const group = grouped.get(unit.head);
    if (group) group.push(unit);
    else grouped.set(unit.head, [unit]);
  }
  const heads = [...grouped]
    .map(([head, own]) => ({
      head,
      units: own,
      area: sumAreas(own.map(unit => unit.area)),
      developer: own.some(unit => unit.delivery !== 'delivered'),
    }))
    .sort((a, b) => a.head.length - b.head.length || (a.head < b.head ? -1 : 1));
  const byHead = new Map(heads.map(head => [head.head, head]));
  return { units, heads, unit: key => byKey.get(key), head: number => byHead.get(number) };
}
