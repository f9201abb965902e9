import { inspectorsNeeded, type DrawFile } from './draw-file';
import { hashText, type HashText } from './hash-text';
import { rankInspectors, rankObjects } from './rank';
import { poolsHashOf, seedOf } from './seed';

/** `gongzhi/draw-result@1` without its format line. */
export interface DrawResult {
  readonly poolsHash: string;
  readonly seed: string;
  readonly drawn: readonly { readonly object: string; readonly inspectors: readonly string[] }[];
  /** Objects that were taken but have too few inspectors who may check them. No other object takes their place. */
  readonly refused: readonly { readonly object: string; readonly why: string }[];
}

/** Carries a draw out (formats.md 6). The same file gives the same result, always and everywhere. */
export function draw(file: DrawFile, hash: HashText = hashText): DrawResult {
  const need = inspectorsNeeded(file);
  const pools = poolsHashOf(file);
  const seed = seedOf(pools, file.witness);
  const drawn: { object: string; inspectors: string[] }[] = [];
  const refused: { object: string; why: string }[] = [];
  const eligible = byObject(file);
  for (const { id: object } of rankObjects(file, seed, hash).slice(0, file.take.objects)) {
    const ranked = rankInspectors(eligible(object), seed, object, hash);
    if (ranked.length >= need) drawn.push({ object, inspectors: ranked.slice(0, need).map(({ id }) => id) });
    else refused.push({ object, why: tooFew(file, object, ranked.length, need) });
  }
  return { poolsHash: pools, seed, drawn, refused };
}

/** The file with the conflicts of one object alone: a long list is gone through once, not once an object. */
function byObject(file: DrawFile): (object: string) => DrawFile {
  const conflicts = new Map<string, DrawFile['conflicts'][number][]>();
  for (const conflict of file.conflicts) {
    const there = conflicts.get(conflict.object);
    if (there) there.push(conflict);
    else conflicts.set(conflict.object, [conflict]);
  }
  const pool = new Set(file.inspectors.ids);
  const excluded = file.excluded.filter(({ id }) => pool.has(id));
  return object => ({ ...file, excluded, conflicts: conflicts.get(object) ?? [] });
}

function tooFew(file: DrawFile, object: string, there: number, need: number): string {
  const excluded = new Set(file.excluded.map(({ id }) => id));
  const out = file.inspectors.ids.filter(id => excluded.has(id)).length;
  const conflicting = new Set(file.conflicts.filter(one => one.object === object).map(({ inspector }) => inspector));
  const conflicts = [...conflicting].filter(id => !excluded.has(id)).length;
  return `需要 ${need} 名检查人员，名录库 ${file.inspectors.ids.length} 人中排除 ${out} 人、回避 ${conflicts} 人，只有 ${there} 人可以派出`;
}
