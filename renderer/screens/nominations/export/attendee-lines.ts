import type { NominationLetter } from '#shared/nominations/letter';

type Attendee = NominationLetter['meeting']['present'][number];

/** 周明，局长 on a line each. */
export function attendeeLines(people: readonly Attendee[]): string {
  return people.map(({ name, post }) => (post === '' ? name : `${name}，${post}`)).join('\n');
}

/** Back from lines; a name alone has no post. Lines beyond sixty people are left out, as the letter holds no more. */
export function attendeesOf(text: string): Attendee[] {
  return text
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '')
    .slice(0, 60)
    .map(line => {
      const [name = '', ...post] = line.split(/[，,、\s]+/);
      return { name: name.slice(0, 50), post: post.join('').slice(0, 60) };
    });
}
