import type { TableName } from './change-set';

/**
 * What a domain command wants to change, before it has an id, a moment and revisions: those are the store's business.
 * A command in `shared/<domain>/` is pure: (facts, input, context) => Result<ChangeDraft>.
 */
export interface ChangeDraft {
  /** The command's identifier, such as `register.import`. */
  readonly command: string;
  /** One Chinese sentence for the audit log, without personal data. */
  readonly words: string;
  readonly changes: readonly DraftChange[];
  /** The sequence number of the entry that this one takes back. */
  readonly undoes?: number;
  /** What the program does by itself, with no officer's act behind it; absent: the officer at work. */
  readonly by?: 'system';
}

/** `body: null` removes the row. */
export interface DraftChange {
  readonly table: TableName;
  readonly id: string;
  readonly body: object | null;
}

/** The moment, the officer and fresh ids: everything impure that a command may use. */
export interface CommandContext {
  /** ISO 8601 with offset. */
  readonly now: string;
  readonly officerId: string;
  readonly newId: () => string;
}
