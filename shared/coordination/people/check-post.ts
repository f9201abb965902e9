import { ok, refuse, type Result } from '../../basics/result';
import { committeeRoster } from '../committee-roster';
import { committeeInOffice, electedOn } from '../../elections/committee-in-office';
import type { Post } from '../person';
import { sides } from '../sides';
import { checkDay } from './check-day';
import { communityName, type PeopleFacts } from './person-facts';

/** A post as typed. */
export type PostInput = Omit<Post, 'id'>;

/** The person whose post it is, with the other posts. */
export interface PostHolder {
  readonly name: string;
  readonly posts: readonly Post[];
}

/** What a post must be: of a place of this community, in days that can be, not there already, not an elected seat. */
export function checkPost(facts: PeopleFacts, holder: PostHolder, input: PostInput): Result<PostInput> {
  const at = holder.name;
  const from = checkDay(input.from, 'from', facts.today);
  if (!from.ok) return from;
  const until = checkDay(input.until, 'until', facts.today);
  if (!until.ok) return until;
  if (from.value !== '' && until.value !== '' && until.value <= from.value)
    return refuse('post-ends-before-start', { from: from.value, until: until.value }, { at });
  const post: PostInput = {
    ...input,
    unit: input.unit.trim(),
    title: input.title.trim(),
    from: from.value,
    until: until.value,
    answersFor: [...new Set(input.answersFor)],
  };
  const place = checkPlace(facts, post, at);
  if (!place.ok) return place;
  const twice = holder.posts.some(other => samePost(other, post) && overlap(other, post));
  if (twice) return refuse('post-twice', { side: sides[post.side], title: post.title || '（职务空缺）' }, { at });
  return checkElected(facts, post, holder.name);
}

/** The same seat: side, place, body and title. */
export function samePost(one: PostInput, other: PostInput): boolean {
  return (
    one.side === other.side && one.projectId === other.projectId && one.unit === other.unit && one.title === other.title
  );
}

/** Whether there is a day on which both are held. */
export function overlap(one: PostInput, other: PostInput): boolean {
  return (one.until === '' || other.from < one.until) && (other.until === '' || one.from < other.until);
}

function checkPlace(facts: PeopleFacts, post: PostInput, at: string): Result<null> {
  if (post.projectId === '') {
    return post.side === 'committee' ? refuse('post-project-missing', {}, { at, rule: 'GR-7' }) : ok(null);
  }
  const project = facts.places.projects.find(({ id }) => id === post.projectId);
  if (project?.body.communityId === facts.communityId) return ok(null);
  return refuse(
    'post-project-elsewhere',
    { project: project?.body.name ?? '', community: communityName(facts) },
    { at },
  );
}

/**
 * Where a committee was elected in this program its members come from the case. Held beside it may only be the post of
 * somebody who came later (增补, QD-41), or one that ended.
 */
function checkElected(facts: PeopleFacts, post: PostInput, name: string): Result<PostInput> {
  const office = post.side === 'committee' ? committeeInOffice(post.projectId, facts.elections, facts.today) : null;
  const since = office ? electedOn(office.body) : null;
  if (!office || since === null || (post.until !== '' && post.until <= facts.today)) return ok(post);
  const elected = committeeRoster(post.projectId, { elections: facts.elections, people: [] }, facts.today);
  if (elected.some(member => member.name === name.trim()))
    return refuse('post-elected-already', { term: office.body.term }, { at: name });
  if (post.from < since) return refuse('post-before-election', { term: office.body.term, since }, { at: name });
  return ok(post);
}
