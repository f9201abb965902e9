import { open, type FileHandle } from 'node:fs/promises';
import { ok, refuse, type Result } from '#shared/basics/result';
import type { OpeningNotice } from '#shared/ipc/contract';
import { freeBytes } from '../files/free-space';
import { alteredRefusal } from './altered';
import { appendEntry } from './append';
import { auditLines, type AuditCache } from './audit';
import { checkChain } from './check-chain';
import { checkpointDue, makeCheckpoint, readRows } from './checkpoint';
import { LOW_BYTES, megabytes } from './disk-guard';
import { realDisk, type DiskPort } from './disk-port';
import { inverseOf } from './inverse';
import type { Journal } from './journal';
import { headPath, journalPath } from './layout';
import { openCheckpoint } from './open-checkpoint';
import { openingRefusal } from './opening-refusal';
import { readEntries } from './replay';
import { settleTail } from './settle-tail';
import { headOf, type JournalState } from './state';
import { surveyLocked, type Survey } from './survey';
import { takeTurns } from './take-turns';
import { acquireWriteLock, type WriteLock } from './write-lock';

export interface OpenOptions {
  readonly folder: string;
  readonly storeId: string;
  /** 32 bytes; everything in the journal is sealed with it. */
  readonly key: Buffer;
  readonly nameOf: (officerId: string) => string;
  readonly now: () => Date;
  readonly disk?: DiskPort;
  /** Begun before the key was there (survey.ts). */
  readonly survey?: Promise<Survey>;
}

export interface OpenedJournal {
  readonly journal: Journal;
  readonly notices: readonly OpeningNotice[];
  /** The file ended before what had been acknowledged: whoever projects it must start afresh. */
  readonly shortened: boolean;
}

/** Takes the write lock, checks the whole chain, settles a torn tail, opens the checkpoint. */
export async function openJournal(options: OpenOptions): Promise<Result<OpenedJournal>> {
  const lock = await acquireWriteLock(options.folder);
  if (!lock.ok) return lock;
  const files: FileHandle[] = [];
  try {
    const opened = await openLocked(options, lock.value, files);
    if (!opened.ok) await letGo(files, lock.value);
    return opened;
  } catch (error) {
    await letGo(files, lock.value);
    return openingRefusal(error);
  }
}

async function openLocked(options: OpenOptions, lock: WriteLock, files: FileHandle[]): Promise<Result<OpenedJournal>> {
  const { folder, storeId, key, nameOf, now } = options;
  const path = journalPath(folder);
  const file = await open(path, 'r+');
  files.push(file);
  const { scan, checkpoint: found } = await surveyLocked(folder, storeId, options.survey ?? null);
  if (scan.rest.kind === 'bad') return alteredRefusal(scan.rest.bad);
  const tail = await settleTail(folder, file, scan, now());
  const headFile = await open(headPath(folder), 'a').then(async created => {
    await created.close();
    return open(headPath(folder), 'r+');
  });
  files.push(headFile);

  const state: JournalState = {
    folder,
    path,
    storeId,
    key,
    disk: options.disk ?? realDisk,
    file,
    headFile,
    nameOf,
    now,
    lines: tail.lines,
    seqOf: new Map(tail.lines.map((line, index) => [line.id, index + 1])),
    bytes: tail.bytes,
    checkpoint: null,
    broken: null,
  };
  const checkpoint = await openCheckpoint(state, found);
  if (!checkpoint.ok) return checkpoint;
  const free = await freeBytes(folder);
  const low: OpeningNotice[] =
    free !== null && free < LOW_BYTES
      ? [{ kind: 'low-space', words: `数据所在磁盘只剩 ${megabytes(free)} MB，请尽快清理，以免无法继续保存。` }]
      : [];
  return ok({
    journal: createJournal(state, lock),
    notices: [...tail.notices, ...checkpoint.value, ...low],
    shortened: tail.shortened,
  });
}

async function letGo(files: readonly FileHandle[], lock: WriteLock): Promise<void> {
  for (const file of files) await file.close().catch(() => undefined);
  await lock.release();
}

function createJournal(state: JournalState, lock: WriteLock): Journal {
  const inTurn = takeTurns();
  // A checkpoint folds what was there when it began; appends go on meanwhile.
  const checkpointInTurn = takeTurns();
  const cache: AuditCache = new Map();
  let closed = false;
  /** Reading does not take turns; a lock that comes in between is the answer, not a closed file's error. */
  const reading = async <T>(work: () => Promise<Result<T>>): Promise<Result<T>> => {
    if (closed) return refuse('session-locked');
    try {
      return await work();
    } catch (error) {
      if (closed) return refuse('session-locked');
      throw error;
    }
  };
  return {
    head: () => headOf(state),
    checkpointHead: () => state.checkpoint?.at ?? null,
    append: changeSet =>
      inTurn(async () => {
        if (closed) return refuse('session-locked');
        const hold = await lock.held();
        if (hold === 'gone') return refuse('journal-drive-gone');
        if (hold === 'taken') return refuse('store-taken-over');
        return appendEntry(state, changeSet);
      }),
    read: after => reading(() => readEntries(state, after)),
    checkpointPage: page => reading(() => readRows(state, page)),
    inverse: seq => reading(() => inverseOf(state, seq)),
    audit: (before, limit, text) => reading(() => auditLines(state, cache, before, limit, text)),
    check: () => inTurn(() => reading(() => checkChain(state))),
    checkpointIfDue: () =>
      checkpointInTurn(async () => {
        if (!closed && checkpointDue(state)) await makeCheckpoint(state);
      }),
    snapshot: () => ({ path: state.path, bytes: state.bytes, head: headOf(state) }),
    close: () =>
      checkpointInTurn(() =>
        inTurn(async () => {
          closed = true;
          await letGo([state.file, state.headFile], lock);
        }),
      ),
  };
}
