import { ok, refuse, type Result } from '../../basics/result';
import { draw, type DrawResult } from '../draw/draw';
import type { DrawFile } from '../draw/draw-file';
import { parseDrawFile } from '../draw/parse-draw-file';
import { poolsHash } from '../draw/seed';
import type { InspectionDraw } from '../inspection-draw';

/** Repeats a held draw from a draw file that somebody brings, and holds the outcome against the record. */
export function repeatDraw(body: InspectionDraw, json: unknown): Result<DrawResult> {
  if (body.status !== 'drawn') return refuse('draw-not-held', { draw: body.title });
  const read = parseDrawFile(json);
  if (!read.ok) {
    const fault = read.faults[0] ?? { path: '', words: '' };
    return refuse(
      'draw-file-unreadable',
      { words: fault.words.split('；')[0] ?? '', found: read.found },
      { at: fault.path },
    );
  }
  const recorded = parseDrawFile(body.file);
  if (!recorded.ok) return refuse('draw-record-broken', { draw: body.title });
  const [mine, theirs] = [recorded.value, read.value];
  for (const [pool, name] of [
    ['objects', '检查对象名录库'],
    ['inspectors', '执法检查人员名录库'],
  ] as const) {
    const hash = (file: DrawFile) => poolsHash({ inspectors: null, objects: file[pool].raw });
    if (hash(mine) !== hash(theirs)) {
      return refuse('draw-pool-differs', { pool: name, then: poolWords(mine[pool]), now: poolWords(theirs[pool]) });
    }
  }
  const what = difference(mine, theirs);
  if (what !== null) return refuse('draw-conditions-differ', { what });
  const result = draw(theirs);
  const same =
    result.seed === body.seed &&
    JSON.stringify(result.drawn) === JSON.stringify(body.drawn) &&
    JSON.stringify(result.refused.map(({ object }) => object)) ===
      JSON.stringify(body.refused.map(({ object }) => object));
  return same ? ok(result) : refuse('draw-result-differs', { draw: body.title });
}

function poolWords({ version, ids }: DrawFile['objects']): string {
  return `${version}，${ids.length} 个编号`;
}

/** What was set otherwise, in words; null when the two ask for the same draw. */
function difference(a: DrawFile, b: DrawFile): string | null {
  if (a.witness !== b.witness) return '见证号码';
  if (a.date !== b.date) return '抽取日期';
  if (JSON.stringify([a.take.objects, a.take.inspectors]) !== JSON.stringify([b.take.objects, b.take.inspectors]))
    return '抽取数量';
  const ids = (file: DrawFile) => [...new Set(file.excluded.map(({ id }) => id))].sort().join('\n');
  if (ids(a) !== ids(b)) return '排除名单';
  const pairs = (file: DrawFile) =>
    [...new Set(file.conflicts.map(one => JSON.stringify([one.object, one.inspector])))].sort().join('\n');
  return pairs(a) === pairs(b) ? null : '回避名单';
}
