import { randomBytes } from 'node:crypto';
import { open, readFile, realpath, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { ok, refuse, type Refusal, type Result } from '#shared/basics/result';
import { errorCode } from '../files/disk-errors';
import { removeFile } from '../files/remove';
import { journalPath } from './layout';
import { listenExclusively } from './exclusive-name';
import { openingRefusal } from './opening-refusal';
import { processAlive, processStarted } from './process-alive';
import { sha256Hex } from './sha256';

/**
 * One writer a store. Two locks, because each covers what the other cannot: a name that the operating system gives to
 * one process only (gone with it, whatever happens), and a lock file that a second computer on a shared drive sees.
 */
export interface WriteLock {
  /** Whether the lock file still is ours; asked before every append. `gone`: the drive cannot be reached. */
  held(): Promise<'ours' | 'taken' | 'gone'>;
  release(): Promise<void>;
}

interface LockFile {
  readonly pid: number;
  readonly host: string;
  /** When the process began, as the system tells it; a number that was given again is recognised by it. */
  readonly started: string | null;
  readonly token: string;
}

const BEAT_MS = 20_000;
/** A lock of another computer that has not been renewed for this long belongs to a machine that is off. */
const OTHER_HOST_STALE_MS = 10 * 60_000;

export async function acquireWriteLock(folder: string): Promise<Result<WriteLock>> {
  const path = join(folder, 'write.lock');
  const name = await listenExclusively(sha256Hex(await realpath(folder)).slice(0, 32));
  if (!name) return refuse('store-in-use-here');
  const mine: LockFile = {
    pid: process.pid,
    host: hostname(),
    started: await processStarted(process.pid),
    token: randomBytes(16).toString('hex'),
  };
  try {
    const refusal = await claim(path, mine);
    if (refusal) {
      await name.release();
      return { ok: false, refusal };
    }
  } catch (error) {
    await name.release();
    return openingRefusal(error);
  }
  const beat = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => undefined), BEAT_MS);
  beat.unref();
  const held = async () => {
    const lock = await readLock(path);
    if (lock) return lock.token === mine.token ? 'ours' : 'taken';
    return (await stat(journalPath(folder)).catch(() => null)) ? 'taken' : 'gone';
  };
  return ok({
    held,
    async release() {
      clearInterval(beat);
      if ((await held()) === 'ours') await removeFile(path).catch(() => undefined);
      await name.release();
    },
  });
}

/** Null when the lock is ours now. A lock that its owner left behind is taken over. */
async function claim(path: string, mine: LockFile): Promise<Refusal | null> {
  for (let tries = 0; tries < 3; tries += 1) {
    try {
      const file = await open(path, 'wx', 0o600);
      try {
        await file.writeFile(JSON.stringify(mine));
        await file.sync();
      } finally {
        await file.close();
      }
      return null;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
    const owner = await liveOwner(path, mine.host);
    if (owner) return owner;
    await removeFile(path);
  }
  return { code: 'store-in-use-here' };
}

async function liveOwner(path: string, host: string): Promise<Refusal | null> {
  const lock = await readLock(path);
  // Unreadable: its writer died between creating and filling it, or is about to fill it. The exclusive name decides.
  if (!lock) return null;
  if (lock.host !== host) {
    const beat = (await stat(path).catch(() => null))?.mtimeMs ?? 0;
    return Math.abs(Date.now() - beat) < OTHER_HOST_STALE_MS
      ? { code: 'store-in-use-elsewhere', params: { host: lock.host } }
      : null;
  }
  if (lock.pid === process.pid) return null;
  const alive = processAlive(lock.pid) && (lock.started === null || lock.started === (await processStarted(lock.pid)));
  return alive ? { code: 'store-in-use-here' } : null;
}

async function readLock(path: string): Promise<LockFile | null> {
  try {
    const { pid, host, started, token } = JSON.parse(await readFile(path, 'utf8')) as Partial<LockFile>;
    if (typeof pid !== 'number' || typeof host !== 'string' || typeof token !== 'string') return null;
    return { pid, host, token, started: started ?? null };
  } catch {
    return null;
  }
}
