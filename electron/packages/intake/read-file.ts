import { open } from 'node:fs/promises';
import { ok, refuse, type Result } from '#shared/basics/result';
import { limits } from '#shared/packages/layout';
import { errorCode } from '../../files/disk-errors';
import { showBytes } from '../show-bytes';

/** The bytes of a file that someone else wrote, or of base64 text; never more than a package may have. */
export async function readPackageFile(from: {
  readonly path: string | null;
  readonly data: string | null;
}): Promise<Result<Uint8Array>> {
  const tooLarge = refuse('package-too-large', { limit: showBytes(limits.packageBytes) });
  if (from.path === null) {
    const data = from.data ?? '';
    return data.length > limits.packageBytes * 1.4 ? tooLarge : ok(new Uint8Array(Buffer.from(data, 'base64')));
  }
  try {
    const handle = await open(from.path, 'r');
    try {
      const found = await handle.stat();
      if (!found.isFile()) return refuse('package-unreadable', { code: 'EISDIR' }, { at: from.path });
      if (found.size > limits.packageBytes) return tooLarge;
      return ok(new Uint8Array(await handle.readFile()));
    } finally {
      await handle.close();
    }
  } catch (error) {
    return refuse('package-unreadable', { code: errorCode(error) ?? '' }, { at: from.path });
  }
}
