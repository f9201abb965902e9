import { ok, type Result } from '#shared/basics/result';
import type { JournalHead } from '#shared/ipc/contract';
import { alteredOrThrow, alteredRefusal } from './altered';
import { readEntry } from './read-entry';
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
    for (let seq = 1; seq <= head.seq; seq += 1) await readEntry(state, seq);
  } catch (error) {
    return alteredOrThrow(error);
  }
  return ok({ entries: head.seq, head });
}
