import { access } from 'node:fs/promises';
import { ok, refuse, type Result } from '#shared/basics/result';
import type { OfficerSummary, OpeningNotice, Unlocked } from '#shared/ipc/contract';
import { openJournal } from '../journal/open-journal';
import { journalPath } from '../journal/layout';
import type { Survey } from '../journal/survey';
import { deriveSecret } from '../keys/derive';
import { nameOfOfficer, type Keyring } from '../keys/keyring';
import { incarnationOf } from './incarnation';
import type { OpenStore } from './session';

/** The keyring changes while the store is open (officers, settings); everyone reads the present one through this. */
export interface KeyringHolder {
  keyring: Keyring;
}

export async function openStore(
  folder: string,
  holder: KeyringHolder,
  dataKey: Buffer,
  officer: OfficerSummary,
  extraNotices: readonly OpeningNotice[],
  now: () => Date,
  survey?: Promise<Survey>,
): Promise<Result<{ store: OpenStore; unlocked: Unlocked }>> {
  const { storeId } = holder.keyring;
  try {
    await access(journalPath(folder));
  } catch {
    return refuse('store-journal-missing');
  }
  const opened = await openJournal({
    folder,
    storeId,
    key: deriveSecret(dataKey, storeId, 'journal'),
    nameOf: id => nameOfOfficer(holder.keyring, id),
    now,
    ...(survey ? { survey } : {}),
  });
  if (!opened.ok) return opened;
  const { journal, notices, shortened } = opened.value;
  const incarnation = await incarnationOf(folder, shortened);
  const store: OpenStore = {
    folder,
    practice: holder.keyring.settings.practice,
    storeId,
    officer,
    get settings() {
      return holder.keyring.settings;
    },
    journal,
    secretFor: purpose => deriveSecret(dataKey, storeId, purpose),
  };
  const unlocked: Unlocked = {
    officer,
    rowKey: store.secretFor('rows').toString('base64'),
    head: journal.head(),
    checkpoint: journal.checkpointHead(),
    storeId: `${storeId}-${incarnation}`,
    notices: [...extraNotices, ...notices],
  };
  return ok({ store, unlocked });
}
