import { parseDay, type Day } from '../../basics/dates';
import { Faults, isRecord, quote, type Fault } from '../../basics/faults';
import type { DrawConflict, DrawFile } from './draw-file';
import { readList, readWhy, textFault } from './read-draw-fields';
import { readPool, type PoolReading } from './read-pool';

export type DrawFileReading =
  | { readonly ok: true; readonly value: DrawFile }
  /** `found` counts every fault, also those beyond the first 100,000 that are kept. */
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly found: number };

const MOST_CONFLICTS = 200_000;
/** Objects taken times inspectors: keys that have to be computed. Far beyond any district, and a few seconds' work. */
const MOST_PAIRS = 500_000;

/** A draw file from parsed JSON, or every fault with its path. */
export function parseDrawFile(json: unknown): DrawFileReading {
  const faults = new Faults();
  if (!isRecord(json)) {
    faults.add('', '文件最外层应是一个 JSON 对象，含 date、witness、objects、inspectors、take；请检查是否选错了文件');
    return { ok: false, faults: faults.list, found: faults.found };
  }
  if (json.format !== undefined && json.format !== 'gongzhi/draw@1') {
    faults.add('format', `格式${quote(json.format)}不是 gongzhi/draw@1；请用本格式的抽取文件`);
  }
  const date = readDay(json.date, faults);
  const witness = readWitness(json.witness, faults);
  const objects = readPool(json.objects, 'objects', faults);
  const inspectors = readPool(json.inspectors, 'inspectors', faults);
  apart(objects, inspectors, faults);
  const take = readTake(json.take, faults);
  const excluded = readExcluded(json.excluded, objects, inspectors, faults);
  const conflicts = readConflicts(json.conflicts, objects, inspectors, faults);
  const pairs = Math.min(take.objects, objects.pool.ids.length) * inspectors.pool.ids.length;
  if (pairs > MOST_PAIRS) {
    faults.add('take.objects', `抽取对象数乘以检查人员数是 ${pairs}，超过上限 ${MOST_PAIRS}；请分几次抽取`);
  }
  if (faults.found > 0) return { ok: false, faults: faults.list, found: faults.found };
  const pools = { objects: objects.pool, inspectors: inspectors.pool };
  return { ok: true, value: { date, witness, ...pools, take, excluded, conflicts } };
}

function readDay(value: unknown, faults: Faults): Day {
  const day = typeof value === 'string' ? parseDay(value) : null;
  if (day !== null) return day;
  const words = value === undefined ? '缺少抽取日期' : `${quote(value)}不是存在的日期`;
  faults.add('date', `${words}；请写成 YYYY-MM-DD，如 "2024-09-02"`);
  return '2024-01-01' as Day;
}

function readWitness(value: unknown, faults: Faults): string {
  const wrong = textFault(value);
  if (wrong === null) return value as string;
  faults.add('witness', `见证号码${wrong}；请写成文本，如 "830417"，与抽取记录一字不差`);
  return '';
}

/** Nobody stands in both pools. */
function apart(objects: PoolReading, inspectors: PoolReading, faults: Faults): void {
  if (!objects.places || !inspectors.places) return;
  for (const [id, at] of inspectors.places) {
    const other = objects.places.get(id);
    if (other !== undefined) faults.add(at, `编号${quote(id)}同时在 ${other}；一个编号不能既是检查对象又是检查人员`);
  }
}

function readTake(value: unknown, faults: Faults): DrawFile['take'] {
  if (!isRecord(value)) {
    faults.add('take', `${value === undefined ? '缺少' : '应是'}抽取数量；请写成 {"objects":1,"inspectors":2}`);
    return { objects: 0, inspectors: 0 };
  }
  const read = (key: 'objects' | 'inspectors', title: string): number => {
    const number = value[key];
    if (typeof number === 'number' && Number.isSafeInteger(number) && number >= 1) return number;
    faults.add(`take.${key}`, `${title}${quote(number)}不是不小于 1 的整数；请写成数字，不加引号`);
    return 0;
  };
  return { objects: read('objects', '抽取对象数'), inspectors: read('inspectors', '每个对象的检查人员数') };
}

function readExcluded(
  value: unknown,
  objects: PoolReading,
  inspectors: PoolReading,
  faults: Faults,
): DrawFile['excluded'] {
  return readList(value, 'excluded', MOST_CONFLICTS, faults).map(([one, path]) => {
    const id = one.id as string;
    const wrong = textFault(id);
    if (wrong !== null) faults.add(`${path}.id`, `编号${wrong}；请写名录库里的编号`);
    // With a list missing, that an id is in neither is not known.
    else if (objects.places && inspectors.places && !objects.places.has(id) && !inspectors.places.has(id))
      faults.add(`${path}.id`, `编号${quote(id)}不在任何一个名录库里；请核对编号，排除要落在名录库的编号上`);
    return { id, why: readWhy(one, path, faults) };
  });
}

function readConflicts(
  value: unknown,
  objects: PoolReading,
  inspectors: PoolReading,
  faults: Faults,
): readonly DrawConflict[] {
  return readList(value, 'conflicts', MOST_CONFLICTS, faults).map(([one, path]) => {
    known(one.object, `${path}.object`, objects, '检查对象名录库', faults);
    known(one.inspector, `${path}.inspector`, inspectors, '执法检查人员名录库', faults);
    const why = readWhy(one, path, faults);
    return { object: one.object as string, inspector: one.inspector as string, why };
  });
}

function known(id: unknown, path: string, { places }: PoolReading, pool: string, faults: Faults): void {
  const wrong = textFault(id);
  if (wrong !== null) faults.add(path, `编号${wrong}；请写${pool}里的编号`);
  else if (places && !places.has(id as string)) faults.add(path, `编号${quote(id)}不在${pool}里；请核对编号`);
}
