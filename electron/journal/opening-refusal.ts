import { refuse, type Refusal } from '#shared/basics/result';
import { diskFailure } from '../files/disk-errors';

/** Words for a disk that fails while a store is opened: nothing was being saved yet. What is no disk's failure is thrown on. */
export function openingRefusal(error: unknown): { readonly ok: false; readonly refusal: Refusal } {
  switch (diskFailure(error)) {
    case 'full':
      return refuse('store-disk-full');
    case 'read-only':
      return refuse('store-read-only');
    case 'gone':
      return refuse('store-drive-gone');
    case 'failed':
    case 'busy':
      return refuse('store-disk-failed');
    case null:
      throw error;
  }
}
