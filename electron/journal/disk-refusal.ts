import { refuse } from '#shared/basics/result';
import { diskFailure } from '../files/disk-errors';

/** Words for a failing disk under the store; null when the error is not one that a disk gives. */
export function diskRefusal(error: unknown): ReturnType<typeof refuse> | null {
  switch (diskFailure(error)) {
    case 'full':
      return refuse('journal-disk-full', { free: '0' });
    case 'read-only':
      return refuse('journal-read-only');
    case 'gone':
      return refuse('journal-drive-gone');
    case 'failed':
    case 'busy':
      return refuse('journal-disk-failed');
    case null:
      return null;
  }
}
