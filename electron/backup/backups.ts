import { ok, refuse, type Refusal, type Result } from '#shared/basics/result';
import type { BackupFile, BackupStatus } from '#shared/ipc/contract';
import { refusalWords } from '#shared/text/refusals';
import { folderThere } from '../files/data-folder';
import { folderRefusal } from '../files/try-folder';
import type { Operation } from '../ipc/operations';
import { takeTurns } from '../journal/take-turns';
import type { OpenStore } from '../session/session';
import { readBackupSettings, writeBackupSettings, type BackupSettings } from './backup-settings';
import { createBackup } from './create';
import { folderNoteThere, writeFolderNote } from './folder-note';

const silent: Operation = { progress: () => undefined, cancelled: () => false };

/** Backups of the open store: one at a time, and what became of the last one is kept. */
export interface Backups {
  status(store: OpenStore): Promise<BackupStatus>;
  configure(
    store: OpenStore,
    input: Pick<BackupSettings, 'folder' | 'everyHours' | 'keep'>,
  ): Promise<Result<BackupStatus>>;
  /** `folder` null: the configured one, which must be recognised. */
  run(store: OpenStore, folder: string | null, operation?: Operation): Promise<Result<BackupFile>>;
  runIfDue(store: OpenStore): Promise<void>;
}

export function createBackups(now: () => Date, tell: (status: BackupStatus) => void): Backups {
  const inTurn = takeTurns();

  const status = async (store: OpenStore): Promise<BackupStatus> => {
    const settings = await readBackupSettings(store.folder);
    const folderOk = settings.folder !== null && (await folderNoteThere(settings.folder));
    const entriesSince = store.journal.head().seq - Math.min(settings.last?.seq ?? 0, store.journal.head().seq);
    return { ...settings, folderThere: folderOk, entriesSince };
  };

  const runNow = async (store: OpenStore, folder: string | null, operation: Operation) => {
    const settings = await readBackupSettings(store.folder);
    const result = await backUp(store, folder, settings, operation);
    await writeBackupSettings(store.folder, {
      ...(await readBackupSettings(store.folder)),
      ...(result.ok ? { last: result.value, lastFailure: null } : { lastFailure: failureOf(result.refusal) }),
    });
    tell(await status(store));
    return result;
  };
  const failureOf = (refusal: Refusal) => ({ at: now().toISOString(), words: refusalWords(refusal).words });

  const backUp = async (store: OpenStore, folder: string | null, settings: BackupSettings, operation: Operation) => {
    const target = folder ?? settings.folder;
    if (target === null) return refuse('backup-no-folder');
    if (folder === null && !(await folderNoteThere(target))) return refuse('backup-folder-missing', { path: target });
    return createBackup(store, target, settings.keep, now(), operation);
  };

  return {
    status,
    configure: (store, input) =>
      inTurn(async () => {
        if (input.folder !== null) {
          if (!(await folderThere(input.folder))) return refuse('backup-folder-missing', { path: input.folder });
          try {
            await writeFolderNote(input.folder);
          } catch (error) {
            return folderRefusal(error, input.folder);
          }
        }
        const settings = await readBackupSettings(store.folder);
        await writeBackupSettings(store.folder, { ...settings, ...input, lastFailure: null });
        return ok(await status(store));
      }),
    run: (store, folder, operation = silent) => inTurn(() => runNow(store, folder, operation)),
    runIfDue: store =>
      inTurn(async () => {
        const settings = await readBackupSettings(store.folder);
        if (isDue(settings, store.journal.head().seq, now())) await runNow(store, null, silent);
      }),
  };
}

/** Due when there is something new and the hours have passed. A last time in the future (clock set back) counts as passed. */
export function isDue({ folder, everyHours, last }: BackupSettings, seq: number, now: Date): boolean {
  if (folder === null || everyHours === null || seq === (last?.seq ?? 0)) return false;
  const passed = last ? now.getTime() - Date.parse(last.at) : Infinity;
  return passed < 0 || passed >= everyHours * 3_600_000;
}
