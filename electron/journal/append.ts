import { ok, type Result } from '#shared/basics/result';
import type { JournalHead } from '#shared/ipc/contract';
import type { ChangeSet } from '#shared/journal/change-set';
import { entryBody, entryLine, JOURNAL_VERSION } from '#shared/journal/entry';
import { noteAcknowledged } from './acknowledged-head';
import { roomFor } from './disk-guard';
import { diskRefusal } from './disk-refusal';
import { entryBinding, seal } from './seal';
import { sha256Hex } from './sha256';
import { headOf, type JournalState } from './state';

/**
 * Writes one entry at the end, fsyncs, and only then answers. Callers take turns (open-journal.ts). When the disk
 * fails, the file is cut back to its last whole line and the refusal says what failed; nothing before is touched.
 */
export async function appendEntry(state: JournalState, changeSet: ChangeSet): Promise<Result<JournalHead>> {
  const known = state.seqOf.get(changeSet.id);
  const there = known === undefined ? undefined : state.lines[known - 1];
  if (known !== undefined && there) return ok({ seq: known, hash: there.hash });
  if (state.broken) return { ok: false, refusal: state.broken };

  const before = headOf(state);
  const seq = before.seq + 1;
  const sealed = await seal(state.key, entryBinding(state.storeId, seq, before.hash), changeSet);
  const head = { v: JOURNAL_VERSION, seq, id: changeSet.id, at: state.now().toISOString(), prev: before.hash };
  const body = entryBody(head, sealed);
  const hash = sha256Hex(body);
  const line = Buffer.from(`${entryLine(body, hash)}\n`, 'utf8');

  const room = await roomFor(line.length, state.folder, state.disk);
  if (!room.ok) return room;
  try {
    await state.disk.write(state.file, line, state.bytes);
    await state.disk.sync(state.file);
  } catch (error) {
    return takeBack(state, error);
  }
  state.lines.push({ offset: state.bytes, length: line.length - 1, hash, id: changeSet.id });
  state.seqOf.set(changeSet.id, seq);
  state.bytes += line.length;
  // A warning aid only: the entry is safe whether or not this succeeds.
  await noteAcknowledged(state.headFile, { seq, hash }).catch(() => undefined);
  return ok({ seq, hash });
}

async function takeBack(state: JournalState, error: unknown): Promise<Result<JournalHead>> {
  const refusal = diskRefusal(error);
  if (!refusal) state.broken = { code: 'journal-must-reopen' };
  try {
    await state.disk.truncate(state.file, state.bytes);
    await state.disk.sync(state.file);
  } catch {
    // What the file now ends with is only known after it has been read again.
    state.broken = { code: 'journal-must-reopen' };
  }
  if (!refusal) throw error;
  return refusal;
}
