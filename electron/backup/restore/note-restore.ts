import { openJournal } from '../../journal/open-journal';
import { deriveSecret } from '../../keys/derive';
import { nameOfOfficer } from '../../keys/keyring';
import { auditNote } from '../../session/audit-note';
import type { OpenedBackup } from './open';

/** The audit log of the restored store says that and from when it was restored. */
export async function noteRestore(
  backup: OpenedBackup,
  store: string,
  officerId: string | null,
  now: () => Date,
): Promise<void> {
  const { keyring, dataKey, manifest } = backup;
  const opened = await openJournal({
    folder: store,
    storeId: keyring.storeId,
    key: deriveSecret(dataKey, keyring.storeId, 'journal'),
    nameOf: id => nameOfOfficer(keyring, id),
    now,
  });
  if (!opened.ok) return;
  const words = `从 ${manifest.at.slice(0, 10)} 的备份恢复到第 ${manifest.head.seq} 条记录。`;
  try {
    await opened.value.journal.append(auditNote(now(), officerId ?? 'system', 'store.restore', words));
  } finally {
    await opened.value.journal.close();
  }
}
