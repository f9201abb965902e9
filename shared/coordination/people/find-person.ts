import type { PersonRow } from './person-facts';

/** The entry that an id stands for now: its own, or the one that it was merged into; null when it is gone. */
export function findPerson<Row extends Pick<PersonRow, 'id'> & { readonly body: Pick<PersonRow['body'], 'formerIds'> }>(
  people: readonly Row[],
  id: string,
): Row | null {
  return people.find(row => row.id === id) ?? people.find(({ body }) => body.formerIds?.includes(id)) ?? null;
}
