import { isRecord, quote, type Faults } from '../../basics/faults';
import type { DrawPool } from './draw-file';
import { canonicalFault } from './canonical-fault';
import { textFault } from './read-draw-fields';

/** What a pool file may hold; a district has some thousand objects. */
const MOST_IDS = 100_000;

/** A pool, and the place of each of its ids; null when there is no list of ids at all. */
export interface PoolReading {
  readonly pool: DrawPool;
  readonly places: ReadonlyMap<string, string> | null;
}

export function readPool(value: unknown, path: 'objects' | 'inspectors', faults: Faults): PoolReading {
  const nothing: PoolReading = { pool: { version: '', ids: [], raw: {} }, places: null };
  const title = path === 'objects' ? '检查对象名录库' : '执法检查人员名录库';
  if (!isRecord(value)) {
    faults.add(path, `${value === undefined ? '缺少' : '应是'}${title}；请写成 {"version":"…","ids":["…"]}`);
    return nothing;
  }
  const version = textFault(value.version);
  if (version !== null) faults.add(`${path}.version`, `名录库版本${version}；请写明这一版的名称，如 "2024Q3"`);
  const { ids } = value;
  if (!Array.isArray(ids)) {
    faults.add(`${path}.ids`, `${ids === undefined ? '缺少编号' : '编号'}；请写成编号的数组，如 ["P001","P002"]`);
    return nothing;
  }
  if (ids.length > MOST_IDS) {
    faults.add(`${path}.ids`, `共 ${ids.length} 个编号，超过上限 ${MOST_IDS}；请检查是否选错了文件`);
    return nothing;
  }
  if (ids.length === 0) faults.add(`${path}.ids`, `${title}是空的；没有可以抽取的编号`);
  const places = new Map<string, string>();
  for (let index = 0; index < ids.length; index += 1) {
    const id: unknown = ids[index];
    const at = `${path}.ids[${index}]`;
    const wrong = textFault(id);
    if (wrong !== null) faults.add(at, `编号${wrong}；请写成如 "P001" 的文本`);
    else if (places.has(id as string))
      faults.add(at, `编号${quote(id)}与 ${places.get(id as string)} 重复；同一个名录库里编号只能出现一次`);
    else places.set(id as string, at);
  }
  // Version and ids are told above; whatever else stands in the pool is hashed too.
  const { version: _version, ids: _ids, ...others } = value;
  const hashless = canonicalFault(others, path);
  if (hashless) faults.add(hashless.path, hashless.words);
  const pool = { version: value.version as string, ids: ids as string[], raw: value };
  return { pool, places };
}
