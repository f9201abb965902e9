import { ok, refuse, type Refusal, type Result } from '../../basics/result';
import type { PlaceFacts } from '../../communities/place-facts';
import type { CommandContext } from '../../journal/draft';
import { committeeRoster } from '../committee-roster';
import { phonesAgree } from '../cross-appointments';
import type { Person } from '../person';
import { checkPhone } from '../people/check-phone';
import { overlap, samePost, type PostInput } from '../people/check-post';
import type { PeopleFacts, PersonRow } from '../people/person-facts';
import { addPost } from '../people/posts';
import { savePerson } from '../people/save-person';
import type { Side } from '../sides';
import type { ContactRow } from './read-contact-rows';
import { readSide } from './side-words';

/** What becomes of a row: somebody new, a further post, a phone that was missing, nothing new, or not taken. */
export type ContactOutcome = 'person' | 'post' | 'phone' | 'known' | 'elected' | 'rejected';

export interface ContactVerdict {
  readonly row: ContactRow;
  readonly outcome: ContactOutcome;
  /** As understood; null when the row was not understood. */
  readonly post: PostInput | null;
  /** Why it is not taken; null otherwise. */
  readonly refusal: Refusal | null;
}

export interface ContactPlan {
  /** One verdict a row: taken and not taken together are what was read. */
  readonly verdicts: readonly ContactVerdict[];
  /** Entries as they will be, each once. */
  readonly changed: readonly PersonRow[];
}

export interface ContactFacts extends PeopleFacts {
  readonly places: PeopleFacts['places'] & Pick<PlaceFacts, 'companies'>;
}

/** Reads a list row by row against what is registered and what the rows before it brought. Pure: nothing is written. */
export function planContacts(facts: ContactFacts, rows: readonly ContactRow[], context: CommandContext): ContactPlan {
  const changed = new Map<string, PersonRow>();
  let present = facts;
  const verdicts = rows.map(row => {
    const verdict = take(present, row, context);
    if (verdict.entry) {
      const { entry } = verdict;
      changed.set(entry.id, entry);
      present = { ...present, people: [...present.people.filter(({ id }) => id !== entry.id), entry] };
    }
    return verdict.said;
  });
  return { verdicts, changed: [...changed.values()] };
}

interface Taken {
  readonly said: ContactVerdict;
  readonly entry?: PersonRow;
}

function take(facts: ContactFacts, row: ContactRow, context: CommandContext): Taken {
  const read = readPost(facts, row);
  const rejected = (refusal: Refusal): Taken => ({
    said: { row, outcome: 'rejected', post: read.ok ? read.value : null, refusal },
  });
  if (!read.ok) return rejected(read.refusal);
  const said = (outcome: ContactOutcome): ContactVerdict => ({ row, outcome, post: read.value, refusal: null });
  if (isElected(facts, row.name, read.value)) return { said: said('elected') };
  const phone = checkPhone(row.phone, row.name);
  if (!phone.ok) return rejected(phone.refusal);
  const known = facts.people.find(({ body }) => body.name === row.name && phonesAgree(body.phone, phone.value));
  if (!known) {
    const input = { id: null, name: row.name, phone: row.phone, politicalStatus: '', remark: '', post: read.value };
    const saved = savePerson(facts, input, context);
    if (!saved.ok) return rejected(saved.refusal);
    const [change] = saved.value.changes;
    return change
      ? { said: said('person'), entry: { id: change.id, body: change.body as Person } }
      : { said: said('known') };
  }
  const fuller = known.body.phone === '' && phone.value !== '';
  const person: Person = fuller ? { ...known.body, phone: phone.value } : known.body;
  if (person.posts.some(post => samePost(post, read.value) && overlap(post, read.value))) {
    return fuller ? { said: said('phone'), entry: { id: known.id, body: person } } : { said: said('known') };
  }
  const people = facts.people.map(each => (each.id === known.id ? { id: known.id, body: person } : each));
  const added = addPost({ ...facts, people }, { personId: known.id, post: read.value }, context);
  if (!added.ok) return rejected(added.refusal);
  return { said: said('post'), entry: { id: known.id, body: added.value.changes[0]?.body as Person } };
}

function isElected(facts: ContactFacts, name: string, post: PostInput): boolean {
  if (post.side !== 'committee') return false;
  return committeeRoster(post.projectId, { elections: facts.elections, people: [] }, facts.today).some(
    member => member.name === name,
  );
}

/** The post that a row means: its side from the side, the body or the title; its project by name, or the only one there is. */
function readPost(facts: ContactFacts, row: ContactRow): Result<PostInput> {
  if (row.name === '') return refuse('person-name-missing');
  const side = readSide(row.side) ?? readSide(row.unit) ?? readSide(row.post);
  if (side === null) return refuse('contact-side-unknown', { text: row.side }, { at: row.name });
  const projectId = readProject(facts, row, side);
  if (!projectId.ok) return projectId;
  return ok({
    side,
    projectId: projectId.value,
    unit: row.unit,
    title: row.post,
    from: row.from,
    until: '',
    answersFor: [],
  });
}

function readProject({ communityId, places }: ContactFacts, row: ContactRow, side: Side): Result<string> {
  const here = places.projects.filter(({ body }) => body.communityId === communityId);
  if (row.project !== '') {
    const named = places.projects.filter(({ body }) => body.name === row.project);
    const project = named.find(({ body }) => body.communityId === communityId) ?? named[0];
    return project ? ok(project.id) : refuse('contact-project-unknown', { project: row.project }, { at: row.name });
  }
  const text = row.side + row.unit + row.post;
  const mentioned = here.find(({ body }) => text.includes(body.name));
  if (mentioned) return ok(mentioned.id);
  if (side === 'company') {
    const company = places.companies.find(({ body }) => body.name === row.unit);
    const served = here.filter(({ body }) => company !== undefined && body.companyId === company.id);
    if (served.length === 1) return ok(served[0]?.id ?? '');
  }
  return ok((side === 'committee' || side === 'company') && here.length === 1 ? (here[0]?.id ?? '') : '');
}
