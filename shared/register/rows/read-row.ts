import type { Area } from '../../basics/area';
import { fields, type FieldId } from '../columns/fields';
import { cellText, type RawCell } from '../source/raw-sheet';
import type { Unit } from '../unit';
import { readArea } from './area-cell';
import { readDelivery } from './delivery-cell';
import { narrowText, unwrapCell } from './narrow-text';
import { readOwners } from './owners-cell';
import { readPhones } from './phone-cell';
import type { RowFault } from './row-codes';
import type { RowInput } from './row-input';
import { placeInRoom, readBuilding, readRoom, readSection, unitKey, type UnitPlace } from './unit-key';

/** Under 5 and over 2000 ㎡, in 0.01 ㎡ (`area-unusual`). */
const SMALL = 500;
const LARGE = 200_000;

/** Everything that is wrong with a row, and the unit when nothing of it rejects. `key` is what could be read of the place. */
export interface RowReading {
  readonly key: string;
  readonly unit: Omit<Unit, 'area'> & { readonly area: Area | null };
  readonly faults: RowFault[];
}

export function readRow({ cells: given }: RowInput): RowReading {
  const faults: RowFault[] = [];
  const place = readPlace(given, faults);
  const cell = (field: FieldId) => usable(field, given[field], faults);
  const delivery = readDelivery(cell('delivery'), faults);
  const area = readArea(given.area);
  if ('fault' in area) faults.push(area.fault);
  else if (area.area < SMALL || area.area > LARGE) {
    faults.push({ code: 'area-unusual', words: '面积小于 5 ㎡ 或大于 2000 ㎡，请核对' });
  }
  const owners = readOwners(
    {
      owner: cell('owner'),
      coOwner: cell('coOwner'),
      idType: cell('idType'),
      idNumber: cell('idNumber'),
      coOwnerIdNumber: cell('coOwnerIdNumber'),
    },
    delivery === 'unsold',
    faults,
  );
  const phones = readPhones(cell('phone'), faults);
  const key = unitKey(place);
  return {
    key,
    unit: {
      unit: key,
      ...place,
      area: 'area' in area ? area.area : null,
      use: plainText(cell('use')),
      owners,
      phones,
      delivery,
      certificate: narrowText(plainText(cell('certificate'))),
      remark: plainText(cell('remark')),
    },
    faults,
  };
}

function readPlace(cells: RowInput['cells'], faults: RowFault[]): UnitPlace {
  const parts = { building: cells.building, section: cells.section, room: cells.room };
  for (const [field, cell] of Object.entries(parts) as [keyof UnitPlace, RawCell | undefined][]) {
    if (typeof cell === 'object' && cell !== null) {
      const what = cell.kind === 'date' ? `被存成了日期（${cell.text}）` : '是错误值或没有计算结果的公式';
      faults.push({ code: 'unit-missing', words: `${fields[field].title}单元格${what}，请改成文本后重新填写` });
      parts[field] = null;
    }
  }
  const place = {
    building: readBuilding(parts.building),
    section: readSection(parts.section),
    room: readRoom(parts.room),
  };
  const { building, section, room } = place;
  if (room === '') {
    if (faults.length === 0) faults.push({ code: 'unit-missing', words: '没有填写房号' });
    return place;
  }
  if (cells.building === undefined && cells.section === undefined) return placeInRoom(room) ?? place;
  if (building === '' && cells.building !== undefined && faults.length === 0) {
    faults.push({ code: 'unit-missing', words: '没有填写楼栋，上面各行也没有' });
  }
  // The whole key repeated in the room's cell.
  const prefix = `${unitKey({ building, section, room: '' })}-`;
  return room.startsWith(prefix) && room.length > prefix.length ? { ...place, room: room.slice(prefix.length) } : place;
}

/** An error value or a formula without result counts as blank, and is named. */
function usable(field: FieldId, cell: RawCell | undefined, faults: RowFault[]): RawCell | undefined {
  if (typeof cell !== 'object' || cell === null) return cell;
  if (cell.kind !== 'error' && cell.kind !== 'formula-without-value') return cell;
  const what = cell.kind === 'error' ? `错误值 ${cell.text.slice(0, 12)}` : '没有计算结果的公式';
  faults.push({ code: 'cell-error', words: `${fields[field].title}单元格是${what}，按空白处理` });
  return null;
}

function plainText(cell: RawCell | undefined): string {
  return unwrapCell(cellText(cell)).slice(0, 500);
}
