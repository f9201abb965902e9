import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { Person, Post } from '../person';
import { checkDay } from './check-day';
import { checkPost, type PostInput } from './check-post';
import { communityName, type PeopleFacts } from './person-facts';

/** Adds a post; another side than before makes a 交叉任职 (FW-6). */
export function addPost(
  facts: PeopleFacts,
  { personId, post }: { readonly personId: string; readonly post: PostInput },
  context: CommandContext,
): Result<ChangeDraft> {
  const person = facts.people.find(({ id }) => id === personId)?.body;
  if (!person) return refuse('person-unknown');
  const checked = checkPost(facts, person, post);
  if (!checked.ok) return checked;
  const posts = [...person.posts, { ...checked.value, id: context.newId() }];
  return ok(postsDraft(facts, personId, { ...person, posts }, 'people.add-post', '增加职务'));
}

interface PostChoice {
  readonly personId: string;
  readonly postId: string;
}

/** Ends a post on a day, which no longer counts. It stays in the person's history. */
export function endPost(
  facts: PeopleFacts,
  { on, ...choice }: PostChoice & { readonly on: string },
  _context: CommandContext,
): Result<ChangeDraft> {
  const found = heldPost(facts, choice);
  if (!found.ok) return found;
  const ended = endedOn(facts, found.value, on);
  if (!ended.ok) return ended;
  const person = withPost(found.value.person, ended.value);
  return ok(postsDraft(facts, choice.personId, person, 'people.end-post', '结束职务'));
}

/** From a day on the person holds another post in the place of this one: the old one ends, the new one begins. */
export function changePost(
  facts: PeopleFacts,
  { post, ...choice }: PostChoice & { readonly post: PostInput },
  context: CommandContext,
): Result<ChangeDraft> {
  const found = heldPost(facts, choice);
  if (!found.ok) return found;
  const ended = endedOn(facts, found.value, post.from);
  if (!ended.ok) return ended;
  const person = withPost(found.value.person, ended.value);
  const checked = checkPost(facts, person, post);
  if (!checked.ok) return checked;
  const posts = [...person.posts, { ...checked.value, id: context.newId() }];
  return ok(postsDraft(facts, choice.personId, { ...person, posts }, 'people.change-post', '变更职务'));
}

/** Puts right what was entered wrongly; no history is made of it. */
export function correctPost(
  facts: PeopleFacts,
  { post, personId, postId }: PostChoice & { readonly post: PostInput },
  _context: CommandContext,
): Result<ChangeDraft> {
  const person = facts.people.find(({ id }) => id === personId)?.body;
  if (!person?.posts.some(({ id }) => id === postId)) return refuse('post-unknown');
  const others = person.posts.filter(({ id }) => id !== postId);
  const checked = checkPost(facts, { name: person.name, posts: others }, post);
  if (!checked.ok) return checked;
  const corrected = withPost(person, { ...checked.value, id: postId });
  return ok(postsDraft(facts, personId, corrected, 'people.correct-post', '更正职务'));
}

interface HeldPost {
  readonly person: Person;
  readonly post: Post;
}

function heldPost(facts: PeopleFacts, { personId, postId }: PostChoice): Result<HeldPost> {
  const person = facts.people.find(({ id }) => id === personId)?.body;
  const post = person?.posts.find(({ id }) => id === postId);
  if (!person || !post) return refuse('post-unknown');
  if (post.until !== '' && post.until <= facts.today)
    return refuse('post-ended-already', { until: post.until }, { at: person.name });
  return ok({ person, post });
}

function endedOn(facts: PeopleFacts, { person, post }: HeldPost, on: string): Result<Post> {
  const day = checkDay(on, 'until', facts.today);
  if (!day.ok) return day;
  if (day.value === '') return refuse('post-day-missing', {}, { at: person.name });
  if (day.value <= post.from)
    return refuse('post-ends-before-start', { from: post.from, until: day.value }, { at: person.name });
  return ok({ ...post, until: day.value });
}

function withPost(person: Person, post: Post): Person {
  return { ...person, posts: person.posts.map(other => (other.id === post.id ? post : other)) };
}

function postsDraft(facts: PeopleFacts, id: string, body: Person, command: string, act: string): ChangeDraft {
  return { command, words: `${communityName(facts)}：四方人员${act}`, changes: [{ table: 'people', id, body }] };
}
