import { createHash } from 'node:crypto';
import { rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ok, refuse, type Result } from '#shared/basics/result';
import type { Verdict } from '#shared/packages/verdict';
import { removeFile } from '../../files/remove';
import { syncFolder } from '../../files/sync-folder';
import { attachments } from './attachments';
import { check } from './check';
import { documents } from './documents';
import type { ExportRequest, ExportSurroundings } from './export-job';
import { readBack } from './read-back';
import { seal } from './seal';
import { refuseWrite, writeAside } from './write';

export interface ExportedPackage {
  readonly path: string;
  readonly packageId: string;
  /** Lower-case hex of the file. */
  readonly sha256: string;
  readonly bytes: number;
  readonly verdict: Verdict;
}

/**
 * A package of any kind, from facts to a file that was read back and verified: check, attachments, documents, seal, write
 * aside, read back, put in place. The final name appears only for a verified file; on every other way out nothing is left behind.
 */
export async function exportPackage(
  request: ExportRequest,
  around: ExportSurroundings,
): Promise<Result<ExportedPackage>> {
  const checked = await check(request, around);
  if (!checked.ok) return checked;
  const { path, packageId } = checked.value;

  const scans = await attachments(checked.value, around);
  if (!scans.ok) return scans;
  const written = await documents(checked.value, around);
  if (!written) return refuse('package-cancelled');
  const entries = [...written, ...scans.value];
  const total = written.length + 3;
  around.progress(written.length, total, '正在签名并打包');
  const bytes = await seal(checked.value, entries, around);
  if (around.cancelled()) return refuse('package-cancelled');

  around.progress(written.length + 1, total, '正在写入');
  const aside = await writeAside(path, bytes);
  if (!aside.ok) return aside;
  around.progress(written.length + 2, total, '正在读回校验');
  const verdict = await readBack(aside.value, bytes, checked.value, around);
  if (!verdict.ok || around.cancelled()) {
    await removeFile(aside.value).catch(() => undefined);
    return verdict.ok ? refuse('package-cancelled') : verdict;
  }
  try {
    await rename(aside.value, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await removeFile(aside.value).catch(() => undefined);
    return refuseWrite(error, dirname(path), bytes.length);
  }
  around.progress(total, total, '已导出');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return ok({ path, packageId, sha256, bytes: bytes.length, verdict: verdict.value });
}
