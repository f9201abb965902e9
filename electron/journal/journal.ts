import type { Result } from '#shared/basics/result';
import type { AuditLine, JournalEntry, JournalHead } from '#shared/ipc/contract';
import type { ChangeSet, RowChange } from '#shared/journal/change-set';

/** An open journal: the only one in the world that may write this store (write-lock.ts). */
export interface Journal {
  head(): JournalHead;
  checkpointHead(): JournalHead | null;
  /** Written and fsynced before it answers. The same change-set id again answers the entry that is there. */
  append(changeSet: ChangeSet): Promise<Result<JournalHead>>;
  /** Entries above `after`, oldest first, about 1 MB of lines a time. */
  read(after: number): Promise<Result<JournalEntry[]>>;
  checkpointPage(page: number): Promise<Result<{ at: JournalHead; rows: RowChange[]; more: boolean } | null>>;
  inverse(seq: number): Promise<Result<{ changes: RowChange[]; words: string }>>;
  audit(before: number | null, limit: number, text: string): Promise<Result<{ lines: AuditLine[]; more: boolean }>>;
  /** Reads the file again from its first byte: chain, seals and contents. */
  check(): Promise<Result<{ entries: number; head: JournalHead }>>;
  /** Folds a long tail into a new checkpoint, between two appends. */
  checkpointIfDue(): Promise<void>;
  /** The file and how much of it is whole, acknowledged lines; it only ever grows behind them. */
  snapshot(): { path: string; bytes: number; head: JournalHead };
  /** Waits for what is being written, then lets go of the file and the write lock. */
  close(): Promise<void>;
}
