import type { Refusal } from '#shared/basics/result';
import type { KeyStatus } from '#shared/ipc/contract';

/** What the parts of the key's card report to it. */
export interface KeyPart {
  readonly onStatus: (status: KeyStatus) => void;
  /** Null: the last act went well. */
  readonly onRefusal: (refusal: Refusal | null) => void;
}
