import { JOURNAL_VERSION, type EntryHead } from './entry';

export interface Link {
  readonly seq: number;
  readonly hash: string;
}

/** Why a line does not continue the chain. `newer`: it is intact, but a later version of the program wrote it. */
export type ChainFault = 'shape' | 'hash' | 'sequence' | 'link' | 'newer';

/** What the hash of "no entry yet" is made of; binds a journal to its store. */
export function genesisText(storeId: string): string {
  return `gongzhi journal 1\n${storeId}`;
}

/**
 * `bodyHash` is the SHA-256 of the line's bytes before its own hash, `claimed` the hash that it carries.
 * The order matters: only an intact line may claim to be of a newer version.
 */
export function checkLink(
  before: Link,
  head: EntryHead | null,
  bodyHash: string,
  claimed: string | null,
): ChainFault | null {
  if (claimed === null) return 'shape';
  if (claimed !== bodyHash) return 'hash';
  if (head === null) return 'shape';
  if (head.v > JOURNAL_VERSION) return 'newer';
  if (head.seq !== before.seq + 1) return 'sequence';
  return head.prev === before.hash ? null : 'link';
}
