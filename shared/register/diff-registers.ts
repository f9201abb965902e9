import type { Unit } from './unit';

/** What may differ in a unit, as officers name it. */
export const unitAspects = {
  area: '建筑面积',
  owners: '业主',
  numbers: '证件号码',
  phones: '联系电话',
  delivery: '交付状态',
  use: '用途',
  certificate: '产权证号',
  remark: '备注',
} as const;
export type UnitAspect = keyof typeof unitAspects;

export interface UnitChange {
  readonly before: Unit;
  readonly after: Unit;
  readonly aspects: readonly UnitAspect[];
}

export interface RegisterDiff {
  readonly added: readonly Unit[];
  readonly removed: readonly Unit[];
  readonly changed: readonly UnitChange[];
  readonly same: number;
}

/** What a new register would change against the old one; units are matched by their keys. */
export function diffRegisters(before: readonly Unit[], after: readonly Unit[]): RegisterDiff {
  const old = new Map(before.map(unit => [unit.unit, unit]));
  const added: Unit[] = [];
  const changed: UnitChange[] = [];
  let same = 0;
  for (const unit of after) {
    const was = old.get(unit.unit);
    old.delete(unit.unit);
    if (!was) {
      added.push(unit);
      continue;
    }
    const aspects = (Object.keys(unitAspects) as UnitAspect[]).filter(
      aspect => aspectText(was, aspect) !== aspectText(unit, aspect),
    );
    if (aspects.length === 0) same += 1;
    else changed.push({ before: was, after: unit, aspects });
  }
  return { added, removed: [...old.values()], changed, same };
}

function aspectText(unit: Unit, aspect: UnitAspect): string {
  switch (aspect) {
    case 'owners':
      return unit.owners.map(owner => owner.name).join('、');
    case 'numbers':
      return unit.owners.map(owner => `${owner.idType} ${owner.idNumber}`).join('、');
    case 'phones':
      return unit.phones.join('、');
    default:
      return String(unit[aspect]);
  }
}
