import { join } from 'node:path';
import { ok, refuse, type Result } from '#shared/basics/result';
import { parseDrawFile } from '#shared/evidence/draw/parse-draw-file';
import { drawFileText } from '#shared/evidence/inspections/draw-file-text';
import { documentFileName } from './file-name';
import { mayWrite, writeNewFile } from './new-file';

/** Writes the draw file of a draw as JSON: what `gongzhi draw` and any other program repeats. */
export async function exportDraw(
  title: string,
  file: Record<string, unknown>,
  folder: string,
  overwrite: boolean,
): Promise<Result<{ path: string }>> {
  const read = parseDrawFile(file);
  if (!read.ok) return refuse('draw-file-fault', { words: read.faults[0]?.words ?? '' });
  const path = join(folder, documentFileName(`抽取文件（${title}）`, null, 'json'));
  const free = await mayWrite(path, overwrite);
  if (!free.ok) return free;
  const written = await writeNewFile(path, async handle => {
    await handle.writeFile(drawFileText({ file }));
    return true;
  });
  return written.ok ? ok({ path }) : written;
}
