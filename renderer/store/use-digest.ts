import { useSyncExternalStore } from 'react';
import type { TableName } from '#shared/journal/change-set';
import { digestIn, type DigestOf } from './digest';
import { currentStore } from './open-store';

/** Every kept digest of a table, current; undefined while it is being read for the first time after unlock. */
export function useDigest<T extends TableName, D>(definition: DigestOf<T, D>): readonly D[] | undefined {
  const digest = digestIn(currentStore(), definition);
  return useSyncExternalStore(digest.subscribe, digest.snapshot);
}
