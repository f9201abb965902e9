import type { Result } from '#shared/basics/result';
import type { JournalHead, Unlocked } from '#shared/ipc/contract';
import type { OpenStore } from './open-store';
import { position, project, wipe } from './project';

/** A longer tail than this is quicker read from the checkpoint. */
const LONG_TAIL = 2_000;

export interface Recovery {
  /** `fresh`: nothing was to do. `caught-up`: a tail was replayed. `rebuilt`: the store was made anew from the journal. */
  readonly kind: 'fresh' | 'caught-up' | 'rebuilt';
  /** Journal entries brought back. */
  readonly entries: number;
}

/** Called while it works: how many of how many entries are in the store. */
export type RecoveryProgress = (done: number, total: number) => void;

/** A journal that cannot be read stops the unlock; the refusal says why. */
export class JournalUnreadable extends Error {
  constructor(readonly refusal: (Result<never> & { ok: false })['refusal']) {
    super(refusal.code);
  }
}

/**
 * Brings the store in step with the journal, which is the truth (house.md 2): replays the tail when the store stands on
 * the same chain, and otherwise (lost, half-built, ahead, another journal) wipes and rebuilds it.
 */
export async function recover(
  store: OpenStore,
  { head, checkpoint }: Pick<Unlocked, 'head' | 'checkpoint'>,
  progress: RecoveryProgress = () => undefined,
): Promise<Recovery> {
  const here = await position(store);
  if (here && here.seq === head.seq && here.hash === head.hash) return { kind: 'fresh', entries: 0 };
  const behind = here && here.seq < head.seq && (await onSameChain(store, here));
  const shortcut = behind && checkpoint && checkpoint.seq - here.seq > LONG_TAIL;
  if (behind && !shortcut) {
    await replay(store, here, head, progress);
    return { kind: 'caught-up', entries: head.seq - here.seq };
  }
  await rebuild(store, head, checkpoint, progress);
  return { kind: 'rebuilt', entries: head.seq };
}

/** Everything anew from the newest checkpoint and what follows it. */
export async function rebuild(
  store: OpenStore,
  head: JournalHead,
  checkpoint: JournalHead | null,
  progress: RecoveryProgress = () => undefined,
): Promise<void> {
  await wipe(store);
  const from = checkpoint && checkpoint.seq <= head.seq ? await loadCheckpoint(store, head, progress) : null;
  await replay(store, from ?? { seq: 0, hash: '' }, head, progress);
  store.feed.publish('everything');
}

/** Replays what the journal has beyond the store, up to `head` or further. */
export async function catchUp(store: OpenStore, head: JournalHead): Promise<void> {
  const here = await position(store);
  if (here && here.seq >= head.seq) return;
  if (here) await replay(store, here, head, () => undefined);
  else await rebuild(store, head, null);
}

async function replay(store: OpenStore, from: JournalHead, head: JournalHead, progress: RecoveryProgress) {
  let at = from.seq;
  progress(at, head.seq);
  while (at < head.seq) {
    const { entries } = await need(store.journal['journal.read']({ after: at }));
    const last = entries[entries.length - 1];
    if (!last) throw new Error(`the journal ends at ${at}, before ${head.seq}`);
    const changes = entries.flatMap(entry => entry.changeSet.changes);
    await project(store, changes, { seq: last.seq, hash: last.hash });
    at = last.seq;
    progress(Math.min(at, head.seq), head.seq);
  }
  if (head.seq === 0 && from.seq === 0) await project(store, [], head);
}

/** The position is written only after the last page, so that an interrupted load starts over. */
async function loadCheckpoint(store: OpenStore, head: JournalHead, progress: RecoveryProgress) {
  for (let page = 0; ; page++) {
    const part = await need(store.journal['journal.checkpoint']({ page }));
    if (!part) return null;
    await project(store, part.rows, part.more ? null : part.at);
    if (!part.more) {
      progress(part.at.seq, head.seq);
      return part.at;
    }
    progress(Math.round((part.at.seq * (page + 1)) / (page + 2)), head.seq);
  }
}

/** The journal's own entry at our position must carry our hash; else the store grew from another journal. */
async function onSameChain(store: OpenStore, here: JournalHead): Promise<boolean> {
  if (here.seq === 0) return true;
  const { entries } = await need(store.journal['journal.read']({ after: here.seq - 1 }));
  return entries[0]?.seq === here.seq && entries[0].hash === here.hash;
}

async function need<T>(answer: Promise<Result<T>>): Promise<T> {
  const result = await answer;
  if (!result.ok) throw new JournalUnreadable(result.refusal);
  return result.value;
}
