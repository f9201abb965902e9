import { ok, type Result } from '#shared/basics/result';
import type { JournalHead } from '#shared/ipc/contract';
import { alteredOrThrow, alteredRefusal } from './altered';
import { readEntriesBetween } from './read-entry';
import { scanJournal } from './scan';
import { headOf, type JournalState } from './state';

/** Reads the file from its first byte: every hash, every link, every seal. Appends wait meanwhile. */
export async function checkChain(state: JournalState): Promise<Result<{ entries: number; head: JournalHead }>> {
  const scan = await scanJournal(state.path, state.storeId);
  if (scan.rest.kind === 'bad') return alteredRefusal(scan.rest.bad);
  const head = headOf(state);
  if (scan.lines.length < state.lines.length || headOf({ ...state, lines: scan.lines }).hash !== head.hash) {
    const line = Math.min(scan.lines.length, state.lines.length - 1) + 1;
    return alteredRefusal({ fault: 'link', line, offset: scan.bytes, end: scan.fileBytes });
  }
  try {
    // Opening an entry is the check; there is nothing to do with it.
    if (head.seq > 0) for await (const _ of readEntriesBetween(state, 1, head.seq));
  } catch (error) {
    return alteredOrThrow(error);
  }
  return ok({ entries: head.seq, head });
}
