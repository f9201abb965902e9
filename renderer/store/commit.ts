import { ok, refuse, type Result } from '#shared/basics/result';
import { momentText } from '#shared/basics/moment';
import type { JournalHead } from '#shared/ipc/contract';
import type { ChangeSet, RowChange } from '#shared/journal/change-set';
import type { ChangeDraft, DraftChange } from '#shared/journal/draft';
import { tables } from '#shared/journal/tables';
import { currentStore, type OpenStore } from './open-store';
import { sealedTable } from './open-database';
import { position, project } from './project';
import { catchUp } from './rebuild';

const TRIES = 3;

/** The only writer (house.md 2): checks, has the journal append, applies. Commits run one after another. */
export function commit(draft: ChangeDraft): Promise<Result<JournalHead>> {
  return commitTo(currentStore(), draft);
}

/** Takes entry `seq` back as a change of its own. Refused when a later entry touched one of its rows. */
export function undo(seq: number): Promise<Result<JournalHead>> {
  return undoIn(currentStore(), seq);
}

const queues = new WeakMap<OpenStore, Promise<unknown>>();

/** Stores whose last append was never answered: the entry may be in the journal without being here. */
const unsure = new WeakSet<OpenStore>();

export function commitTo(store: OpenStore, draft: ChangeDraft): Promise<Result<JournalHead>> {
  const run = (queues.get(store) ?? Promise.resolve()).then(() => write(store, draft));
  queues.set(
    store,
    run.catch(() => undefined),
  );
  return run;
}

export async function undoIn(store: OpenStore, seq: number): Promise<Result<JournalHead>> {
  const inverse = await store.journal['journal.inverse']({ seq });
  if (!inverse.ok) return inverse;
  const { changes, words } = inverse.value;
  return commitTo(store, { command: 'journal.undo', words, changes, undoes: seq });
}

async function write(store: OpenStore, draft: ChangeDraft): Promise<Result<JournalHead>> {
  const checked = checkBodies(draft.changes);
  if (!checked.ok) return checked;
  if (unsure.has(store)) {
    const settled = await settle(store);
    if (!settled.ok) return settled;
  }
  const changeSet: ChangeSet = {
    id: crypto.randomUUID(),
    at: momentText(new Date()),
    by: draft.by ?? store.officerId,
    command: draft.command,
    words: draft.words,
    changes: await withRevisions(store, checked.value),
    ...(draft.undoes === undefined ? {} : { undoes: draft.undoes }),
  };
  const appended = await append(store, changeSet);
  if (!appended.ok) return appended;
  return apply(store, changeSet, appended.value);
}

function checkBodies(changes: readonly DraftChange[]): Result<DraftChange[]> {
  const checked: DraftChange[] = [];
  for (const { table, id, body } of changes) {
    if (body === null) {
      checked.push({ table, id, body });
      continue;
    }
    const parsed = tables[table].schema.safeParse(body);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      return refuse('store-body-invalid', { table, field: issue ? issue.path.join('.') : '' });
    }
    checked.push({ table, id, body: parsed.data as object });
  }
  return ok(checked);
}

async function withRevisions(store: OpenStore, changes: readonly DraftChange[]): Promise<RowChange[]> {
  const present = new Map<string, number>();
  for (const table of new Set(changes.map(change => change.table))) {
    const ids = changes.filter(change => change.table === table).map(change => change.id);
    const rows = await sealedTable(store.db, table).bulkGet(ids);
    for (const row of rows) if (row) present.set(`${table}\n${row.id}`, row.rev);
  }
  return changes.map(change => {
    const key = `${change.table}\n${change.id}`;
    const rev = (present.get(key) ?? 0) + 1;
    present.set(key, rev);
    return { table: change.table, id: change.id, rev, body: change.body as RowChange['body'] };
  });
}

/** A call whose answer was lost is made again with the same id; the journal appends an id only once. */
async function append(store: OpenStore, changeSet: ChangeSet): Promise<Result<JournalHead>> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await store.journal['journal.append']({ changeSet });
    } catch (error) {
      if (attempt === TRIES) {
        unsure.add(store);
        note(store, error);
        return refuse('store-journal-silent');
      }
      await new Promise(resolve => setTimeout(resolve, 100 * attempt));
    }
  }
}

/** Revisions are counted from the store, so it must have everything that the journal has before the next write. */
async function settle(store: OpenStore): Promise<Result<null>> {
  try {
    const here = await position(store);
    const answer = await store.journal['journal.read']({ after: here?.seq ?? 0 });
    if (!answer.ok) return answer;
    await catchUp(store, answer.value.head);
    unsure.delete(store);
    return ok(null);
  } catch (error) {
    note(store, error);
    return refuse('store-journal-silent');
  }
}

function note(store: OpenStore, error: unknown): void {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  store.journal['log.report']({ message, stack }).catch(() => undefined);
}

/** The change is safe in the journal by now, so a store that cannot follow is not a refusal of the change itself. */
async function apply(store: OpenStore, changeSet: ChangeSet, head: JournalHead): Promise<Result<JournalHead>> {
  try {
    const before = await position(store);
    if (before?.seq === head.seq - 1) await project(store, changeSet.changes, head);
    else await catchUp(store, head);
    return ok(head);
  } catch (error) {
    unsure.add(store);
    note(store, error);
    return refuse('store-behind-journal');
  }
}
