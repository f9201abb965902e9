import { mkdir, readdir, stat } from 'node:fs/promises';
import { dirname, join, relative, isAbsolute } from 'node:path';
import { ok, refuse, type Result } from '#shared/basics/result';
import type { JournalHead } from '#shared/ipc/contract';
import { folderThere } from '../../files/data-folder';
import { freeBytes } from '../../files/free-space';
import { removeFolder } from '../../files/remove';
import type { OpenStore } from '../../session/session';
import { UNFINISHED } from '../manifest';
import { pooledBefore, storedContents } from '../pool';
import { storeFiles } from '../store-files';

export interface Plan {
  readonly store: OpenStore;
  readonly at: Date;
  readonly head: JournalHead;
  /** Where it is written until it is complete, and its final name. */
  readonly unfinished: string;
  readonly final: string;
  readonly files: readonly { readonly path: string; readonly from: string; readonly bytes: number }[];
  /** Contents of attachments and their small pictures, by their place in the store. */
  readonly contents: readonly { readonly path: string; readonly bytes: number }[];
  readonly totalBytes: number;
}

/** Decides what is copied and where to. The journal's length is fixed here: what is appended later is not in it. */
export async function prepare(store: OpenStore, folder: string, at: Date): Promise<Result<Plan>> {
  const place = relative(dirname(store.folder), folder);
  if (place === '' || (!place.startsWith('..') && !isAbsolute(place))) return refuse('backup-folder-inside');
  if (!(await folderThere(folder))) return refuse('backup-folder-missing', { path: folder });
  const { bytes, head } = store.journal.snapshot();
  const files: { path: string; from: string; bytes: number }[] = [];
  for (const path of await storeFiles(store.folder)) {
    const from = join(store.folder, path);
    files.push({ path, from, bytes: path === 'journal.jsonl' ? bytes : (await stat(from)).size });
  }
  // Listed after the journal's length is fixed: what its rows name was on the disk before them.
  const contents = await storedContents(store.folder);
  const sum = (these: readonly { bytes: number }[]) => these.reduce((bytes, file) => bytes + file.bytes, 0);
  const pooled = await pooledBefore(folder, store.storeId);
  const needed = sum(files) + sum(contents.filter(({ path }) => !pooled.has(path)));
  const free = await freeBytes(folder);
  if (free !== null && free < needed + 64 * 1024) return refuse('backup-disk-full');
  await removeAbandoned(folder, at);
  const final = await freeName(folder, backupName(store, head.seq, at));
  const unfinished = `${final}${UNFINISHED}`;
  await removeFolder(unfinished);
  await mkdir(unfinished);
  return ok({ store, at, head, unfinished, final, files, contents, totalBytes: sum(files) + sum(contents) });
}

function backupName({ settings, practice }: OpenStore, seq: number, at: Date): string {
  const pad = (n: number) => String(n).padStart(2, '0');
  const day = `${at.getFullYear()}${pad(at.getMonth() + 1)}${pad(at.getDate())}`;
  const time = `${pad(at.getHours())}${pad(at.getMinutes())}${pad(at.getSeconds())}`;
  const district = settings.district.replace(/[^\p{L}\p{N}]/gu, '');
  return `共治备份-${district}-${practice ? '演练' : '正式'}-${day}-${time}-第${seq}条`;
}

async function freeName(folder: string, name: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const path = join(folder, number === 1 ? name : `${name}-${number}`);
    if (!(await folderThere(path))) return path;
  }
}

const DAY_MS = 86_400_000;

/** What a program that was ended in the middle of a backup left behind. A younger one may still be being written. */
async function removeAbandoned(folder: string, at: Date): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith('共治备份-') || !name.endsWith(UNFINISHED)) continue;
    const path = join(folder, name);
    const { mtimeMs } = await stat(path);
    if (at.getTime() - mtimeMs > DAY_MS) await removeFolder(path);
  }
}
