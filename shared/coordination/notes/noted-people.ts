import type { Attendee } from '../meeting';
import type { Side } from '../sides';
import { leadingSide } from './side-words';

/** Somebody named in notes; `side` is null where the notes do not say it. */
export interface NotedPerson {
  readonly name: string;
  readonly side: Side | null;
  readonly post: string;
  readonly state: Attendee['state'];
  readonly reason: string;
}

/** A line such as “社区党组织 王芳（书记）、物业：李明、赵刚；业委会 张三” as people; what is no name comes back in `left`. */
export function notedPeople(
  text: string,
  state: Attendee['state'],
): { readonly people: readonly NotedPerson[]; readonly left: readonly string[] } {
  const people: NotedPerson[] = [];
  const left: string[] = [];
  for (const group of splitOutside(text, /[；;。]/)) {
    let side: Side | null = null;
    for (const piece of splitOutside(group, /[、，,]/)) {
      const lead = leadingSide(piece);
      // 业主代表 is a side without a name; 居民 in front of a name is one too.
      if (lead) side = lead.side;
      const rest = lead ? lead.rest : piece.trim();
      const more = /等\s*\d*\s*[人名位]?$/.exec(rest)?.[0] ?? '';
      const person = personOf(rest.slice(0, rest.length - more.length));
      if (person && more !== '') left.push(more);
      if (person) people.push({ ...withState(person, state), side });
      else if (!lead || lead.rest !== '') left.push(piece.trim());
    }
  }
  return { people, left };
}

const BRACKET = /^(.*?)[（(](.*)[)）]$/;

/** A name is 2 to 4 Chinese characters, more with the dot of long names, or Latin letters; brackets hold the post. */
function personOf(text: string): { readonly name: string; readonly note: string } | null {
  const match = BRACKET.exec(text);
  const name = (match ? (match[1] as string) : text).trim().replace(/\s+/g, '');
  if (!/^(?:\p{Script=Han}{2,4}|\p{Script=Han}+(?:·\p{Script=Han}+)+|[A-Za-z][A-Za-z .'-]{1,30})$/u.test(name))
    return null;
  if (/^(?:共|等|其中|以及)/.test(name) || /人$/.test(name)) return null;
  return { name, note: match ? (match[2] as string).trim() : '' };
}

function withState(person: { readonly name: string; readonly note: string }, state: Attendee['state']) {
  const { name, note } = person;
  return { name, state, post: state === 'absent' ? '' : note, reason: state === 'absent' ? note : '' };
}

/** Split at signs that stand outside brackets; empty pieces are left out. */
function splitOutside(text: string, sign: RegExp): string[] {
  const pieces = [''];
  let depth = 0;
  for (const character of text) {
    if (/[（(]/.test(character)) depth += 1;
    else if (/[)）]/.test(character)) depth = Math.max(0, depth - 1);
    if (depth === 0 && sign.test(character)) pieces.push('');
    else pieces[pieces.length - 1] += character;
  }
  return pieces.map(piece => piece.trim()).filter(piece => piece !== '');
}
