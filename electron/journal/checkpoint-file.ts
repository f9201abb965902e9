import { open, readFile, type FileHandle } from 'node:fs/promises';
import type { JournalHead } from '#shared/ipc/contract';
import type { RowChange } from '#shared/journal/change-set';
import { errorCode } from '../files/disk-errors';
import { seal, unseal } from './seal';
import { sha256Hex } from './sha256';

/**
 * A checkpoint: one line of header, one line a sealed page of rows, one line with the hash of all bytes before it.
 * Pages are bound to store, entry and place, and the last one says that it is the last.
 */
export const CHECKPOINT_VERSION = 1;

export interface CheckpointInfo {
  readonly at: JournalHead;
  readonly pages: readonly { readonly offset: number; readonly length: number }[];
}

interface Page {
  readonly rows: RowChange[];
  readonly last: boolean;
}

function pageBinding(storeId: string, at: JournalHead, page: number): string {
  return `gongzhi checkpoint ${CHECKPOINT_VERSION}|${storeId}|${at.seq}|${at.hash}|${page}`;
}

/** Writes line after line into an empty file and answers what it wrote. */
export async function writeCheckpoint(
  file: FileHandle,
  key: Buffer,
  storeId: string,
  at: JournalHead,
  pages: AsyncIterable<Page>,
): Promise<void> {
  const lines: string[] = [JSON.stringify({ gongzhi: 'checkpoint', v: CHECKPOINT_VERSION, storeId, ...at })];
  for await (const page of pages) lines.push(await seal(key, pageBinding(storeId, at, lines.length - 1), page));
  const content = `${lines.join('\n')}\n`;
  await file.writeFile(`${content}${JSON.stringify({ sha256: sha256Hex(content) })}\n`, 'utf8');
  await file.sync();
}

/** `damaged`: a single byte is not what was written, or it belongs to another store or a newer version. */
export async function inspectCheckpoint(path: string, storeId: string): Promise<CheckpointInfo | 'none' | 'damaged'> {
  let data: Buffer;
  try {
    data = await readFile(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 'none';
    throw error;
  }
  const footer = data.lastIndexOf(0x0a, data.length - 2) + 1;
  if (footer <= 0) return 'damaged';
  const wanted = `${JSON.stringify({ sha256: sha256Hex(data.subarray(0, footer)) })}\n`;
  if (data.toString('utf8', footer) !== wanted) return 'damaged';
  const headerEnd = data.indexOf(0x0a);
  const header = JSON.parse(data.toString('utf8', 0, headerEnd)) as { v: number; storeId: string } & JournalHead;
  if (header.v !== CHECKPOINT_VERSION || header.storeId !== storeId) return 'damaged';
  const pages: { offset: number; length: number }[] = [];
  for (let offset = headerEnd + 1; offset < footer;) {
    const end = data.indexOf(0x0a, offset);
    pages.push({ offset, length: end - offset });
    offset = end + 1;
  }
  return { at: { seq: header.seq, hash: header.hash }, pages };
}

/** Throws when the page does not open or the file is gone. */
export async function readCheckpointPage(
  path: string,
  info: CheckpointInfo,
  key: Buffer,
  storeId: string,
  page: number,
): Promise<Page | null> {
  const place = info.pages[page];
  if (!place) return null;
  const file = await open(path, 'r');
  try {
    const buffer = Buffer.allocUnsafe(place.length);
    await file.read(buffer, 0, place.length, place.offset);
    const read = (await unseal(key, pageBinding(storeId, info.at, page), buffer.toString('latin1'))) as Page;
    if (read.last !== (page === info.pages.length - 1)) throw new Error('checkpoint page out of place');
    return read;
  } finally {
    await file.close();
  }
}
