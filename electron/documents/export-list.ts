import { join } from 'node:path';
import { ok, type Result } from '#shared/basics/result';
import { documentFileName } from './file-name';
import { mayWrite, writeNewFile } from './new-file';

interface ListFile {
  readonly title: string;
  /** Lines of comma separated cells, as the page made them. */
  readonly text: string;
  /** Made in practice mode: its name says so. */
  readonly practice: boolean;
}

/** One .csv with a byte order mark, without which Excel takes UTF-8 for the system's own encoding. */
export async function exportList(
  { title, text, practice }: ListFile,
  folder: string,
  overwrite: boolean,
): Promise<Result<{ path: string }>> {
  const path = join(folder, documentFileName(practice ? `演练-${title}` : title, null, 'csv'));
  const free = await mayWrite(path, overwrite);
  if (!free.ok) return free;
  const written = await writeNewFile(path, async file => {
    await file.writeFile(text.startsWith('\ufeff') ? text : `\ufeff${text}`, 'utf8');
    return true;
  });
  return written.ok ? ok({ path }) : written;
}
