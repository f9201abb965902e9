import { formatArea } from '../../basics/area';
import type { FieldId } from '../columns/fields';
import type { Unit } from '../unit';
import { deliveryTitles } from './delivery-cell';
import type { RowInput } from './row-input';

/** The texts that a unit's row would hold: what the grid shows and edits. Read back, they give the same unit. */
export function cellsOfUnit(unit: Unit): Record<FieldId, string> {
  const { owners } = unit;
  const types = owners.map(owner => owner.idType);
  const numbers = owners.map(owner => owner.idNumber);
  return {
    building: unit.building,
    section: unit.section,
    room: unit.room,
    area: formatArea(unit.area),
    owner: owners
      .map(owner => owner.name)
      .filter(name => name !== '')
      .join('、'),
    coOwner: '',
    idType: types.every(type => type === types[0]) ? (types[0] ?? '') : types.join('、'),
    idNumber: numbers.some(number => number !== '') ? numbers.join('、') : '',
    coOwnerIdNumber: '',
    phone: unit.phones.join('、'),
    delivery: deliveryTitles[unit.delivery],
    use: unit.use,
    certificate: unit.certificate,
    remark: unit.remark,
  };
}

export function rowOfUnit(unit: Unit, row: number): RowInput {
  return { row, cells: cellsOfUnit(unit) };
}
