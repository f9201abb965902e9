import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { Person } from '../person';
import { checkPhone } from './check-phone';
import { checkPost, type PostInput } from './check-post';
import { communityName, type PeopleFacts } from './person-facts';

const NAME_LIMIT = 50;

export interface PersonInput {
  /** Null registers somebody new. */
  readonly id: string | null;
  readonly name: string;
  readonly phone: string;
  readonly politicalStatus: string;
  readonly remark: string;
  /** The first post of somebody new; null when an entry is changed. */
  readonly post: PostInput | null;
}

/** Registers somebody with a first post, or corrects name, phone, political status and remark. */
export function savePerson(facts: PeopleFacts, input: PersonInput, context: CommandContext): Result<ChangeDraft> {
  const present = facts.people.find(({ id }) => id === input.id)?.body;
  if (input.id !== null && !present) return refuse('person-unknown');
  const name = input.name.replace(/\s+/g, ' ').trim();
  if (name === '') return refuse('person-name-missing');
  if (name.length > NAME_LIMIT) return refuse('person-name-long', { limit: NAME_LIMIT }, { at: name.slice(0, 10) });
  const phone = checkPhone(input.phone, name);
  if (!phone.ok) return phone;
  const twin = facts.people.find(({ id, body }) => id !== input.id && body.name === name && body.phone === phone.value);
  if (twin) return refuse('person-known', {}, { at: name });
  const before = present?.posts ?? [];
  const checked = input.post === null ? null : checkPost(facts, { name, posts: before }, input.post);
  if (checked && !checked.ok) return checked;
  if (!present && !checked) return refuse('person-post-missing', {}, { at: name });
  const person: Person = {
    communityId: facts.communityId,
    name,
    phone: phone.value,
    politicalStatus: input.politicalStatus.trim(),
    posts: checked ? [...before, { ...checked.value, id: context.newId() }] : before,
    remark: input.remark.trim(),
    ...(present?.formerIds ? { formerIds: present.formerIds } : {}),
  };
  return ok({
    command: 'people.save',
    words: `${communityName(facts)}：${present ? '修改' : '登记'}四方人员`,
    changes: [{ table: 'people', id: input.id ?? context.newId(), body: person }],
  });
}
