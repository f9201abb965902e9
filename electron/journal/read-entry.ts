import type { ChangeSet } from '#shared/journal/change-set';
import { parseEntryHead, sealedPart } from '#shared/journal/entry';
import { upgradeChangeSet } from '#shared/journal/upgrades';
import type { LineIndex } from './scan';
import { entryBinding, unseal } from './seal';
import { hashBefore, type JournalState } from './state';

/** An entry whose bytes are not those that were checked when the journal was opened. */
export class AlteredEntry extends Error {
  constructor(
    readonly seq: number,
    readonly offset: number,
    readonly end: number,
  ) {
    super(`journal entry ${seq} altered`);
  }
}

/** What reading needs of an open journal; a backup is read with less than a whole one. */
export type Readable = Pick<JournalState, 'file' | 'lines' | 'storeId' | 'key'>;

/** Bytes read at once: a trip to the disk costs more than opening a ballot's entry. */
const WINDOW = 512 * 1024;

/**
 * The entries from `first` to `last`, in that order; backwards when `first` is the greater. Throws `AlteredEntry` when
 * hash or seal of one do not hold.
 */
export async function* readEntriesBetween(
  state: Readable,
  first: number,
  last: number,
): AsyncGenerator<{ seq: number; line: LineIndex; entry: ChangeSet }> {
  const step = first <= last ? 1 : -1;
  let window = { from: 0, bytes: Buffer.alloc(0) };
  for (let seq = first; step > 0 ? seq <= last : seq >= last; seq += step) {
    const line = state.lines[seq - 1];
    if (!line) return;
    const end = line.offset + line.length;
    if (line.offset < window.from || end > window.from + window.bytes.length) {
      const size = Math.max(WINDOW, line.length);
      const from = step > 0 ? line.offset : Math.max(0, end - size);
      const bytes = Buffer.allocUnsafe(size);
      const { bytesRead } = await state.file.read(bytes, 0, size, from);
      window = { from, bytes: bytes.subarray(0, bytesRead) };
    }
    const text = window.bytes.toString('utf8', line.offset - window.from, end - window.from);
    yield { seq, line, entry: await openEntry(state, seq, line, text) };
  }
}

/** Entry `seq`. Throws `AlteredEntry` when hash or seal do not hold. */
export async function readEntry(state: Readable, seq: number): Promise<ChangeSet> {
  const line = state.lines[seq - 1];
  if (!line) throw new RangeError(`no entry ${seq}`);
  const buffer = Buffer.allocUnsafe(line.length);
  const { bytesRead } = await state.file.read(buffer, 0, line.length, line.offset);
  return openEntry(state, seq, line, buffer.toString('utf8', 0, bytesRead));
}

async function openEntry(state: Readable, seq: number, line: LineIndex, text: string): Promise<ChangeSet> {
  const altered = () => new AlteredEntry(seq, line.offset, line.offset + line.length);
  // The hash alone could be recomputed by whoever altered the line; the seal cannot be without the key.
  const head = parseEntryHead(text);
  if (!head || !text.endsWith(`,"hash":"${line.hash}"}`)) throw altered();
  let written: unknown;
  try {
    written = await unseal(state.key, entryBinding(state.storeId, seq, hashBefore(state, seq)), sealedPart(text));
  } catch {
    throw altered();
  }
  return upgradeChangeSet(head.v, written);
}
