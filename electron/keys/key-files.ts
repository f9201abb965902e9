import { join } from 'node:path';

/** What keys need of an unlocked store; `OpenStore` is one. */
export interface KeyStoreAccess {
  /** Absolute path of the store's own folder. */
  readonly folder: string;
  /** 32 bytes derived from the data key; the same purpose always gives the same secret. */
  secretFor(purpose: string): Buffer;
}

export function keysFolder(store: Pick<KeyStoreAccess, 'folder'>): string {
  return join(store.folder, 'keys');
}

export const SIGNING_FILE = 'signing.p12';
export const TRUST_FILE = 'trust.json';
