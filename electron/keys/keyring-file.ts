import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, refuse, type Result } from '#shared/basics/result';
import { writeFileAtomic } from '../files/atomic-write';
import { errorCode } from '../files/disk-errors';
import { sha256Hex } from '../journal/sha256';
import { KEYRING_VERSION, keyringSchema, type Keyring } from './keyring';

/** Losing this file would lose every sealed byte: it is written atomically, and the one before is kept beside it. */
export function keyringPath(folder: string): string {
  return join(folder, 'keyring.json');
}

function copyPath(folder: string): string {
  return join(folder, 'keyring.copy.json');
}

export async function writeKeyring(folder: string, keyring: Keyring): Promise<void> {
  const text = JSON.stringify(keyring);
  const content = `${JSON.stringify({ sha256: sha256Hex(text), keyring }, null, 1)}\n`;
  await writeFileAtomic(keyringPath(folder), content);
  await writeFileAtomic(copyPath(folder), content);
}

export interface ReadKeyring {
  readonly keyring: Keyring;
  /** The file itself was damaged; this is the copy. */
  readonly fromCopy: boolean;
}

/** Null when the folder holds no store. */
export async function readKeyring(folder: string): Promise<Result<ReadKeyring | null>> {
  const first = await readOne(keyringPath(folder));
  if (first === 'newer') return refuse('store-newer');
  if (first !== 'none' && first !== 'damaged') return ok({ keyring: first, fromCopy: false });
  const second = await readOne(copyPath(folder));
  if (second === 'newer') return refuse('store-newer');
  if (second !== 'none' && second !== 'damaged') return ok({ keyring: second, fromCopy: true });
  return first === 'none' && second === 'none' ? ok(null) : refuse('keyring-damaged');
}

async function readOne(path: string): Promise<Keyring | 'none' | 'damaged' | 'newer'> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return 'none';
    throw error;
  }
  try {
    const { sha256, keyring } = JSON.parse(text) as { sha256: unknown; keyring: { version?: unknown } };
    if (sha256 !== sha256Hex(JSON.stringify(keyring))) return 'damaged';
    if (typeof keyring.version === 'number' && keyring.version > KEYRING_VERSION) return 'newer';
    return keyringSchema.parse(keyring);
  } catch {
    return 'damaged';
  }
}
