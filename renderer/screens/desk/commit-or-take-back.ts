import { ok, type Result } from '#shared/basics/result';
import type { ChangeDraft, DraftChange } from '#shared/journal/draft';
import type { LongWork } from '../../app/long-work';

/** A draft with how far it stands on the way, from 1. */
export interface DraftStep {
  readonly step: number;
  readonly draft: ChangeDraft;
}

const ROWS_TAKEN_BACK_AT_ONCE = 5_000;

/**
 * Commits new rows draft by draft as they are made. When it is cancelled, or a draft is refused, all of them are removed
 * again, the last first, so that the store is as it was before.
 */
export async function commitOrTakeBack(
  steps: Iterable<DraftStep>,
  total: number,
  work: Pick<LongWork, 'report' | 'cancelled'>,
  write: (draft: ChangeDraft) => Promise<Result<unknown>>,
): Promise<Result<'done' | 'taken-back'>> {
  const written: DraftChange[] = [];
  for (const { step, draft } of steps) {
    if (work.cancelled()) return takeBack(written, work, write);
    work.report(step - 1, total, draft.words);
    const done = await write(draft);
    if (!done.ok) {
      await takeBack(written, work, write);
      return done;
    }
    written.push(...draft.changes.map(({ table, id }) => ({ table, id, body: null })));
    // The next draft is made here, in the page: what is on the screen and 取消 come first.
    await new Promise(resolve => setTimeout(resolve));
  }
  return ok('done');
}

async function takeBack(
  written: readonly DraftChange[],
  work: Pick<LongWork, 'report'>,
  write: (draft: ChangeDraft) => Promise<Result<unknown>>,
): Promise<Result<'taken-back'>> {
  const words = '撤去已装入的数据';
  const left = [...written].reverse();
  for (let from = 0; from < left.length; from += ROWS_TAKEN_BACK_AT_ONCE) {
    work.report(from, left.length, words);
    const changes = left.slice(from, from + ROWS_TAKEN_BACK_AT_ONCE);
    const done = await write({ command: 'practice.take-back', words, changes });
    if (!done.ok) return done;
  }
  return ok('taken-back');
}
