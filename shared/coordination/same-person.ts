import type { Attendee } from './meeting';

type Named = Pick<Attendee, 'name' | 'personId'>;

/**
 * Whether two lines of a sheet are one person: as the ledger knows them where it knows both, else by name. (Two people
 * of one name on one side are left alone; one name on two sides is asked about.)
 */
export function isSamePerson(one: Named, two: Named): boolean {
  if (one.personId !== '' && two.personId !== '') return one.personId === two.personId;
  return bareName(one.name) !== '' && bareName(one.name) === bareName(two.name);
}

/** A name as two hands may write it: without spaces. */
export function bareName(name: string): string {
  return name.replace(/\s+/g, '');
}
