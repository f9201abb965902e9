import { refuse } from '../basics/result';
import type { Sniffed } from './sniff';

/** Why a file that is none of ours is not taken. */
export function sniffRefusal(kind: Exclude<Sniffed['kind'], 'attachable'>, name: string): ReturnType<typeof refuse> {
  switch (kind) {
    case 'old-office':
      return refuse('attachment-old-office', { name });
    case 'heic':
      return refuse('attachment-heic', { name });
    case 'damaged':
      return refuse('attachment-damaged', { name });
    case 'other-picture':
    case 'unknown':
      return refuse('attachment-type', { name });
  }
}
