import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft } from '../../journal/draft';
import { communityName, type PeopleFacts } from './person-facts';
import type { Reference } from './references';

/** Removes somebody whom no record names (`references.ts`); who is named in one only ends his posts. */
export function removePerson(facts: PeopleFacts, id: string, references: readonly Reference[]): Result<ChangeDraft> {
  const person = facts.people.find(row => row.id === id)?.body;
  if (!person) return refuse('person-unknown');
  const [first] = references;
  if (first) return refuse('person-in-use', { what: first.what, count: first.count }, { at: person.name });
  return ok({
    command: 'people.remove',
    words: `${communityName(facts)}：删除四方人员的登记`,
    changes: [{ table: 'people', id, body: null }],
  });
}
