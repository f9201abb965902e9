import type { PartyMember } from './party-member';
import type { Side } from './sides';

/** Somebody with posts on two sides at once: 双向进入、交叉任职 (FW-6, FW-7). */
export interface CrossAppointment {
  readonly name: string;
  readonly members: readonly PartyMember[];
  readonly sides: readonly Side[];
}

/**
 * Everybody who sits on two sides. The posts of one entry are one person's. An elected member, who has no entry, is the
 * person of the same name, unless both have phones and share none.
 */
export function crossAppointments(members: readonly PartyMember[]): CrossAppointment[] {
  const groups: PartyMember[][] = [];
  const withEntryFirst = [...members].sort((a, b) => Number(a.personId === '') - Number(b.personId === ''));
  for (const member of withEntryFirst) {
    const group = groups.find(([first]) => first !== undefined && isSamePerson(first, member));
    if (group) group.push(member);
    else groups.push([member]);
  }
  return groups
    .map(group => ({ name: group[0]?.name ?? '', members: group, sides: [...new Set(group.map(each => each.side))] }))
    .filter(({ sides }) => sides.length > 1);
}

function isSamePerson(one: PartyMember, other: PartyMember): boolean {
  if (one.personId !== '' && other.personId !== '') return one.personId === other.personId;
  return one.name === other.name && phonesAgree(one.phone, other.phone);
}

/** False only where both are known and have no number in common. */
export function phonesAgree(one: string, other: string): boolean {
  const numbers = (phone: string) => phone.split('、').filter(each => each !== '');
  const [here, there] = [numbers(one), numbers(other)];
  return here.length === 0 || there.length === 0 || here.some(number => there.includes(number));
}
