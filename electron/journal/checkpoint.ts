import { open, rename } from 'node:fs/promises';
import { ok, type Result } from '#shared/basics/result';
import type { JournalHead } from '#shared/ipc/contract';
import type { RowChange } from '#shared/journal/change-set';
import { foldInto, rowKey, type Rows } from '#shared/journal/fold';
import { removeFile } from '../files/remove';
import { syncFolder } from '../files/sync-folder';
import { inspectCheckpoint, readCheckpointPage, writeCheckpoint } from './checkpoint-file';
import { checkpointPath } from './layout';
import { readEntriesBetween } from './read-entry';
import { headOf, type JournalState } from './state';

interface CheckpointRows {
  readonly at: JournalHead;
  readonly rows: RowChange[];
  readonly more: boolean;
}

/** A tail longer than either is folded, so that no start replays more. */
const MAX_TAIL_ENTRIES = 2000;
const MAX_TAIL_BYTES = 4 * 1024 * 1024;
/** JSON characters a page: a few milliseconds of work, so that officers are not held up. */
const PAGE_CHARACTERS = 512 * 1024;

export function checkpointDue(state: JournalState): boolean {
  const from = state.checkpoint?.at.seq ?? 0;
  const tailStart = state.lines[from]?.offset ?? state.bytes;
  return state.lines.length - from > MAX_TAIL_ENTRIES || state.bytes - tailStart > MAX_TAIL_BYTES;
}

/**
 * Folds the present checkpoint and the entries since into a new one. The new file is read back and opened page by page
 * before it takes the old one's place; when anything fails, the old one stays.
 */
export async function makeCheckpoint(state: JournalState): Promise<void> {
  const at = headOf(state);
  const path = checkpointPath(state.folder);
  const neighbour = `${path}.new`;
  const changed: Rows = new Map();
  const since = (state.checkpoint?.at.seq ?? 0) + 1;
  if (since <= at.seq) for await (const { entry } of readEntriesBetween(state, since, at.seq)) foldInto(changed, entry);
  await removeFile(neighbour);
  try {
    const file = await open(neighbour, 'wx', 0o600);
    try {
      await writeCheckpoint(file, state.key, state.storeId, at, pagesOf(rowsOf(state, changed)));
    } finally {
      await file.close();
    }
    const info = await inspectCheckpoint(neighbour, state.storeId);
    if (typeof info === 'string') throw new Error('checkpoint does not read back');
    for (let page = 0; page < info.pages.length; page += 1) {
      await readCheckpointPage(neighbour, info, state.key, state.storeId, page);
    }
    await rename(neighbour, path);
    await syncFolder(state.folder);
    state.checkpoint = info;
  } catch (error) {
    await removeFile(neighbour).catch(() => undefined);
    throw error;
  }
}

/** A page of the present checkpoint's rows; null when there is no checkpoint or no such page. */
export async function readRows(state: JournalState, page: number): Promise<Result<CheckpointRows | null>> {
  const info = state.checkpoint;
  if (!info) return ok(null);
  const read = await readCheckpointPage(checkpointPath(state.folder), info, state.key, state.storeId, page);
  return ok(read && { at: info.at, rows: read.rows, more: !read.last });
}

/** The rows of the present checkpoint with the changed ones in place, then the new ones. Removed rows are left out. */
async function* rowsOf(state: JournalState, changed: Rows): AsyncGenerator<RowChange> {
  const info = state.checkpoint;
  for (let page = 0; info && page < info.pages.length; page += 1) {
    const read = await readCheckpointPage(checkpointPath(state.folder), info, state.key, state.storeId, page);
    for (const row of read?.rows ?? []) {
      const now = changed.get(rowKey(row)) ?? row;
      changed.delete(rowKey(row));
      if (now.body !== null) yield now;
    }
  }
  for (const row of changed.values()) if (row.body !== null) yield row;
}

async function* pagesOf(rows: AsyncIterable<RowChange>): AsyncGenerator<{ rows: RowChange[]; last: boolean }> {
  let page: RowChange[] = [];
  let characters = 0;
  for await (const row of rows) {
    if (characters > PAGE_CHARACTERS) {
      yield { rows: page, last: false };
      page = [];
      characters = 0;
    }
    page.push(row);
    characters += JSON.stringify(row).length;
  }
  yield { rows: page, last: true };
}
