import { parseEntryHead, sealedPart } from '#shared/journal/entry';
import type { ChangeSet } from '#shared/journal/change-set';
import { upgradeChangeSet } from '#shared/journal/upgrades';
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

type Readable = Pick<JournalState, 'file' | 'lines' | 'storeId' | 'key'>;

/** Reads entry `seq` from the file. Throws `AlteredEntry` when hash or seal do not hold. */
export async function readEntry(state: Readable, seq: number): Promise<ChangeSet> {
  const line = state.lines[seq - 1];
  if (!line) throw new RangeError(`no entry ${seq}`);
  const buffer = Buffer.allocUnsafe(line.length);
  const { bytesRead } = await state.file.read(buffer, 0, line.length, line.offset);
  const text = buffer.toString('utf8', 0, bytesRead);
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
