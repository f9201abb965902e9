import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { Person, Post } from '../person';
import { overlap, samePost } from './check-post';
import { communityName, type PeopleFacts } from './person-facts';

/**
 * Two entries of one person become one: posts and phones together, the name of the one that stays. Records that name the
 * other entry stay as they are; its id goes on as a former id of the one that stays.
 */
export function mergePeople(
  facts: PeopleFacts,
  { keepId, otherId }: { readonly keepId: string; readonly otherId: string },
  _context: CommandContext,
): Result<ChangeDraft> {
  if (keepId === otherId) return refuse('person-merge-same');
  const keep = facts.people.find(({ id }) => id === keepId)?.body;
  const other = facts.people.find(({ id }) => id === otherId)?.body;
  if (!keep || !other) return refuse('person-unknown');
  const phones = [...new Set([...keep.phone.split('、'), ...other.phone.split('、')])].filter(phone => phone !== '');
  const phone = phones.join('、');
  if (phone.length > 40) return refuse('person-phones-many', {}, { at: keep.name });
  const remarks = [...new Set([keep.remark, other.remark])].filter(remark => remark !== '');
  const merged: Person = {
    ...keep,
    phone,
    politicalStatus: keep.politicalStatus || other.politicalStatus,
    posts: other.posts.reduce(mergedPosts, keep.posts),
    remark: remarks.join('；').slice(0, 500),
    formerIds: [...(keep.formerIds ?? []), otherId, ...(other.formerIds ?? [])],
  };
  return ok({
    command: 'people.merge',
    words: `${communityName(facts)}：合并同一人的两条登记`,
    changes: [
      { table: 'people', id: keepId, body: merged },
      { table: 'people', id: otherId, body: null },
    ],
  });
}

/** A post that both entries have is one, from its earliest known day to its latest. */
function mergedPosts(posts: readonly Post[], added: Post): Post[] {
  const twin = posts.find(post => samePost(post, added) && overlap(post, added));
  if (!twin) return [...posts, added];
  const known = [twin.from, added.from].filter(day => day !== '').sort();
  const both: Post = {
    ...twin,
    from: known[0] ?? '',
    until: twin.until === '' || added.until === '' ? '' : twin.until > added.until ? twin.until : added.until,
    answersFor: [...new Set([...twin.answersFor, ...added.answersFor])],
  };
  return posts.map(post => (post === twin ? both : post));
}
