import { parseArea, ZERO_AREA, type Area } from '../../basics/area';
import { isRecord, quote, type Faults } from '../../basics/faults';
import { isId, readFlag, TOO_LONG } from './read-fields';
import type { VoteUnit } from './vote-file';

/** Above this the exact sums of area.ts would no longer be guaranteed. */
const MOST_UNITS = 200_000;

/** `keys`: every unit key that stands in the file, also those of faulty units, so that one fault is not told twice; null when there is no list. */
export function readUnits(value: unknown, faults: Faults): { units: VoteUnit[]; keys: ReadonlySet<string> | null } {
  const units: VoteUnit[] = [];
  const first = new Map<string, number>();
  if (!Array.isArray(value)) {
    faults.add('units', value === undefined ? '缺少专有部分清单；请写成数组' : '应是专有部分的数组');
    return { units, keys: null };
  }
  if (value.length === 0) faults.add('units', '没有一个专有部分；没有业主清册不能计票');
  if (value.length > MOST_UNITS) {
    faults.add('units', `共 ${value.length} 个专有部分，超过上限 ${MOST_UNITS}；请分区域计票`);
    return { units, keys: null };
  }
  for (let index = 0; index < value.length; index += 1) {
    const path = () => `units[${index}]`;
    const unit: unknown = value[index];
    if (!isRecord(unit)) {
      faults.add(path(), '应是一个对象，含 unit、area、owners');
      continue;
    }
    const key = unit.unit;
    if (!isId(key)) faults.add(`${path()}.unit`, `房号${quote(key)}不是文本或为空；请写成如 "1-1-101"${TOO_LONG}`);
    else if (first.has(key))
      faults.add(`${path()}.unit`, `房号${quote(key)}与 units[${first.get(key)}] 重复；请合并或改正`);
    else first.set(key, index);
    units.push({
      unit: isId(key) ? key : '',
      area: readArea(unit.area, path, faults),
      owners: readOwners(unit.owners, path, faults),
      developer: readFlag(unit, 'developer', false, path, faults),
      ballotDelivered: readFlag(unit, 'ballotDelivered', true, path, faults),
    });
  }
  return { units, keys: new Set(first.keys()) };
}

function readArea(value: unknown, path: () => string, faults: Faults): Area {
  const area = typeof value === 'string' ? parseArea(value) : null;
  if (area !== null) return area;
  const words =
    value === undefined
      ? '缺少面积'
      : typeof value === 'number'
        ? '面积应是文本，不是数字'
        : `面积${quote(value)}无法识别`;
  faults.add(`${path()}.area`, `${words}；请写成最多两位小数的文本，如 "89.50"`);
  return ZERO_AREA;
}

/** Owners are certificate numbers: they are never repeated in a message. */
function readOwners(value: unknown, path: () => string, faults: Faults): readonly string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    faults.add(`${path()}.owners`, '业主应是文本的数组；没有业主写 []');
    return [];
  }
  for (let index = 0; index < value.length; index += 1) {
    if (!isId(value[index]))
      faults.add(`${path()}.owners[${index}]`, `业主标识应是非空文本；请写证件号码或删去这一项${TOO_LONG}`);
  }
  return value as string[];
}
