import { open } from 'node:fs/promises';
import { ok, refuse, type Result } from '#shared/basics/result';
import { limits } from '#shared/packages/layout';
import { errorCode } from '../../files/disk-errors';
import { showBytes } from '../show-bytes';

/** The bytes of a file that someone else wrote; never more than a package may have. */
export async function readPackageFile(path: string): Promise<Result<Uint8Array>> {
  try {
    const handle = await open(path, 'r');
    try {
      const found = await handle.stat();
      if (!found.isFile()) return refuse('package-unreadable', { code: 'EISDIR' }, { at: path });
      if (found.size > limits.packageBytes) return tooLarge();
      return ok(new Uint8Array(await handle.readFile()));
    } finally {
      await handle.close();
    }
  } catch (error) {
    return refuse('package-unreadable', { code: errorCode(error) ?? '' }, { at: path });
  }
}

/** The same of base64 text from the page. */
export function decodePackage(data: string): Result<Uint8Array> {
  return data.length > limits.packageBytes * 1.4 ? tooLarge() : ok(new Uint8Array(Buffer.from(data, 'base64')));
}

function tooLarge(): Result<never> {
  return refuse('package-too-large', { limit: showBytes(limits.packageBytes) });
}
