import type { DrawFile } from './draw-file';
import { hashText, type HashText } from './hash-text';

/** An id with the key that decides its place. */
export interface Ranked {
  readonly id: string;
  /** 64 hex digits. */
  readonly key: string;
}

/** The objects that are not excluded, in the order in which they are taken. */
export function rankObjects(file: DrawFile, seed: string, hash: HashText = hashText): Ranked[] {
  const out = new Set(file.excluded.map(({ id }) => id));
  return rank(
    file.objects.ids.filter(id => !out.has(id)),
    id => hash(`${seed}|${id}`),
  );
}

/** Who may check an object, in the order in which they are taken; those excluded or in conflict are left out. */
export function rankInspectors(file: DrawFile, seed: string, object: string, hash: HashText = hashText): Ranked[] {
  const out = new Set(file.excluded.map(({ id }) => id));
  for (const conflict of file.conflicts) if (conflict.object === object) out.add(conflict.inspector);
  return rank(
    file.inspectors.ids.filter(id => !out.has(id)),
    id => hash(`${seed}|${object}|${id}`),
  );
}

/** Keys are hex of one length, so the order of the texts is the order of the numbers. Ids are unique, so keys are. */
function rank(ids: readonly string[], keyOf: (id: string) => string): Ranked[] {
  return ids.map(id => ({ id, key: keyOf(id) })).sort((a, b) => (a.key < b.key ? -1 : 1));
}
