import { attachmentsIn } from '#shared/attachments/attachments-in';
import { ok, refuse, type Result } from '#shared/basics/result';
import type { CallOutput } from '#shared/ipc/contract';
import type { TableName } from '#shared/journal/change-set';
import type { Operation } from '../ipc/operations';
import type { OpenStore } from '../session/session';
import { keyOf } from './attachments';
import { blobPath } from './blob-paths';
import { readBlobFile } from './read-blob';

interface Named {
  readonly sha256: string;
  readonly name: string;
  readonly table: TableName;
}

/** Named faults that are listed; the numbers beside them are exact. */
const LISTED = 200;

/** Reads every content that a row names and says which are missing or altered, and where they are named. */
export async function checkContents(
  store: OpenStore,
  operation: Operation,
): Promise<Result<CallOutput<'attachments.check'>>> {
  const named = await namedByRows(store);
  if (!named.ok) return named;
  const bySha = new Map<string, Named[]>();
  for (const one of named.value) bySha.set(one.sha256, [...(bySha.get(one.sha256) ?? []), one]);
  const faults: CallOutput<'attachments.check'>['faults'][number][] = [];
  let bytes = 0;
  let done = 0;
  for (const [sha256, places] of bySha) {
    if (operation.cancelled()) return refuse('attachments-check-cancelled', { done });
    const read = await readBlobFile(blobPath(store.folder, sha256), keyOf(store), sha256).catch(
      () => 'altered' as const,
    );
    if (read instanceof Buffer) bytes += read.length;
    else {
      const fault = read === null ? 'missing' : 'altered';
      faults.push(...places.map(({ name, table }) => ({ name, table, fault }) as const));
    }
    done += 1;
    operation.progress(done, bySha.size, `正在核对附件，第 ${done} 个`);
  }
  return ok({ contents: bySha.size, bytes, faulty: faults.length, faults: faults.slice(0, LISTED) });
}

/** From the journal, which is the truth: the rows as they stand now. */
async function namedByRows({ journal }: OpenStore): Promise<Result<Named[]>> {
  const rows = new Map<string, Named[]>();
  for (let after = 0; after < journal.head().seq;) {
    const entries = await journal.read(after);
    if (!entries.ok) return entries;
    const last = entries.value[entries.value.length - 1];
    if (!last) break;
    for (const { changeSet } of entries.value) {
      for (const { table, id, body } of changeSet.changes) {
        const named = attachmentsIn(body).map(one => ({ ...one, table }));
        if (named.length > 0) rows.set(`${table}/${id}`, named);
        else rows.delete(`${table}/${id}`);
      }
    }
    after = last.seq;
  }
  return ok([...rows.values()].flat());
}
