import { blankItem } from '../blank-meeting';
import type { AgendaItem, Attendee, CoordinationMeeting } from '../meeting';
import { bareName } from '../same-person';
import type { NotedPerson } from './noted-people';
import type { NotedItem, ReadNotes } from './read-notes';

/** Somebody who may come to the meeting, so that a name in notes gets its side and post. */
export type KnownPerson = Pick<Attendee, 'personId' | 'name' | 'side' | 'unit' | 'post'>;

/** The title of the item that holds what was not understood. */
export const LEFT_ITEM = '笔记中待整理的内容';

/**
 * The draft with what the notes say. What they do not speak of stays; people of the draft whom the notes' list leaves out
 * are put down as absent; lines that were not understood become an item of their own, so that nothing is lost.
 */
export function applyNotes(
  meeting: CoordinationMeeting,
  notes: ReadNotes,
  known: readonly KnownPerson[],
  newId: () => string,
): CoordinationMeeting {
  const said = (value: string, before: string) => (value === '' ? before : value);
  const left = leftWords(notes);
  const items = notes.items.reduce((all, item) => withItem(all, item, newId), meeting.items);
  return {
    ...meeting,
    title: said(notes.title, meeting.title),
    date: said(notes.date, meeting.date),
    startsAt: said(notes.startsAt, meeting.startsAt),
    endsAt: said(notes.endsAt, meeting.endsAt),
    place: said(notes.place, meeting.place),
    chair: said(notes.chair, meeting.chair),
    recorder: said(notes.recorder, meeting.recorder),
    convener: said(notes.convener, meeting.convener),
    noticeOn: said(notes.noticeOn, meeting.noticeOn),
    next: said(notes.next, meeting.next),
    attendance: withPeople(meeting.attendance, notes.people, known, newId),
    items:
      left === '' ? items : [...items, { ...blankItem(newId()), title: LEFT_ITEM, background: left, outcome: 'noted' }],
  };
}

/** The lines, and the parts of lines, that were not understood. */
export function leftWords(notes: ReadNotes): string {
  return notes.lines
    .filter(line => line.unclear !== '')
    .map(line => (line.as === '' ? line.text : `${line.as}：${line.unclear}`))
    .join('\n');
}

/** How many of the draft's people the notes' list of those present leaves out. */
export function leftOut(attendance: readonly Attendee[], people: readonly NotedPerson[]): Attendee[] {
  if (!people.some(({ state }) => state === 'present')) return [];
  const named = new Set(people.map(({ name }) => bareName(name)));
  return attendance.filter(({ name, state }) => state === 'present' && !named.has(bareName(name)));
}

function withPeople(
  attendance: readonly Attendee[],
  people: readonly NotedPerson[],
  known: readonly KnownPerson[],
  newId: () => string,
): Attendee[] {
  const out = new Set(leftOut(attendance, people).map(({ id }) => id));
  const list = attendance.map((attendee): Attendee =>
    out.has(attendee.id) ? { ...attendee, state: 'absent' } : attendee,
  );
  for (const person of people) {
    const same = (name: string) => bareName(name) === bareName(person.name);
    const at = list.findIndex(({ name, side }) => same(name) && (person.side === null || person.side === side));
    const there = list[at];
    if (there) {
      list[at] = { ...there, state: person.state, reason: person.reason, post: person.post || there.post };
      continue;
    }
    const ours = known.find(({ name, side }) => same(name) && (person.side === null || person.side === side));
    list.push({
      id: newId(),
      personId: ours?.personId ?? '',
      name: person.name,
      side: person.side ?? ours?.side ?? 'other',
      unit: ours?.unit ?? '',
      post: person.post || (ours?.post ?? ''),
      state: person.state,
      reason: person.reason,
      signed: false,
    });
  }
  return list;
}

/** An item of the agenda with the same title is filled in; another one is added. */
function withItem(items: readonly AgendaItem[], noted: NotedItem, newId: () => string): AgendaItem[] {
  const resolutions = noted.resolutions.map(resolution => ({ ...resolution, id: newId() }));
  const at = items.findIndex(({ title }) => bareName(title) === bareName(noted.title));
  const there = items[at];
  if (!there) return [...items, { ...blankItem(newId()), ...noted, opinions: [...noted.opinions], resolutions }];
  const merged: AgendaItem = {
    ...there,
    proposer: noted.proposer || there.proposer,
    background: [there.background, noted.background].filter(text => text !== '').join('\n'),
    opinions: [...there.opinions, ...noted.opinions],
    vote: noted.vote ?? there.vote,
    outcome: noted.outcome,
    resolutions: [...there.resolutions, ...resolutions],
  };
  return items.map((item, index) => (index === at ? merged : item));
}
