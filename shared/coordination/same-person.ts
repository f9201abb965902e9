import type { Attendee } from './meeting';

type Named = Pick<Attendee, 'name' | 'personId'>;

/**
 * Whether two lines of a sheet are one person: as the ledger knows them where it knows both, else by name. (Two people
 * of one name on one side are left alone; one name on two sides is asked about.)
 */
export function isSamePerson(one: Named, two: Named): boolean {
  if (isLedgerId(one.personId) && isLedgerId(two.personId)) return one.personId === two.personId;
  if (one.personId !== '' && one.personId === two.personId) return true;
  return bareName(one.name) !== '' && bareName(one.name) === bareName(two.name);
}

/** An elected member has a key of his case; he may be the same person as one of the ledger (交叉任职). */
const isLedgerId = (id: string) => id !== '' && !id.startsWith('election:');

/** A name as two hands may write it: without spaces. */
export function bareName(name: string): string {
  return name.replace(/\s+/g, '');
}
