import { blankAttendee } from '../blank-meeting';
import type { Attendee } from '../meeting';
import { bareName } from '../same-person';
import type { KnownPerson } from './apply-notes';
import type { SignedPerson } from './sign-in-sheet';

/** A sheet held against the draft: who is on its list, who is known beside it, and whom nobody knows. */
export interface SignInMatch {
  readonly listed: readonly { readonly signed: SignedPerson; readonly attendee: Attendee }[];
  readonly known: readonly { readonly signed: SignedPerson; readonly person: KnownPerson }[];
  readonly unknown: readonly SignedPerson[];
}

export function matchSignIn(
  people: readonly SignedPerson[],
  attendance: readonly Attendee[],
  known: readonly KnownPerson[],
): SignInMatch {
  const listed: { signed: SignedPerson; attendee: Attendee }[] = [];
  const others: { signed: SignedPerson; person: KnownPerson }[] = [];
  const unknown: SignedPerson[] = [];
  for (const signed of people) {
    const same = (one: Pick<Attendee, 'name' | 'side'>) =>
      bareName(one.name) === bareName(signed.name) && (signed.side === null || signed.side === one.side);
    const attendee = attendance.find(same);
    const person = known.find(same);
    if (attendee) listed.push({ signed, attendee });
    else if (person) others.push({ signed, person });
    else unknown.push(signed);
  }
  return { listed, known: others, unknown };
}

/** The list after the sheet: who signed is present; of the unknown those that the officer takes, the rest is left. */
export function applySignIn(
  attendance: readonly Attendee[],
  match: SignInMatch,
  taken: ReadonlySet<number>,
  newId: () => string,
): Attendee[] {
  const signed = new Set(match.listed.map(({ attendee }) => attendee.id));
  const there = attendance.map(attendee =>
    signed.has(attendee.id)
      ? {
          ...attendee,
          signed: true,
          reason: '',
          state: attendee.state === 'observer' ? attendee.state : ('present' as const),
        }
      : attendee,
  );
  const known = match.known.map(({ person, signed: row }): Attendee => ({
    ...blankAttendee(newId()),
    ...person,
    unit: person.unit || row.unit,
    post: person.post || row.post,
    signed: true,
  }));
  const fresh = match.unknown
    .filter(({ row }) => taken.has(row))
    .map(({ name, side, unit, post }): Attendee => ({
      ...blankAttendee(newId()),
      name,
      side: side ?? 'owners',
      unit,
      post,
      signed: true,
    }));
  return [...there, ...known, ...fresh];
}
