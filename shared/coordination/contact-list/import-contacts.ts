import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft } from '../../journal/draft';
import { communityName, type PeopleFacts } from '../people/person-facts';
import type { ContactPlan } from './plan-contacts';

/** Takes a planned list as one change, which can be taken back as one. */
export function importContacts(facts: PeopleFacts, { changed, verdicts }: ContactPlan): Result<ChangeDraft> {
  if (changed.length === 0) return refuse('contact-nothing-new', { read: verdicts.length });
  return ok({
    command: 'people.import',
    words: `${communityName(facts)}：从通讯录登记 ${changed.length} 人`,
    changes: changed.map(({ id, body }) => ({ table: 'people' as const, id, body })),
  });
}
