import { addDays, parseDay, type Day } from '../basics/dates';
import type { Result } from '../basics/result';
import type { Jurisdiction } from '../communities/bureau';
import type { PlaceFacts } from '../communities/place-facts';
import { committeeRoster } from '../coordination/committee-roster';
import { postDecisions } from '../coordination/commands/after-confirmation';
import { confirmMeeting } from '../coordination/commands/confirm-meeting';
import { startMeeting } from '../coordination/commands/start-meeting';
import type { CoordinationMeeting } from '../coordination/meeting';
import { hasToPost } from '../coordination/meeting-due';
import { applyNotes } from '../coordination/notes/apply-notes';
import { readNotes } from '../coordination/notes/read-notes';
import type { ChangeDraft, CommandContext } from '../journal/draft';
import type { MemoryStore } from './memory-store';
import { practiceProjectId } from './practice-district';
import { practicePerson } from './practice-people';
import { sampleMeetingNotes, type SampleMeeting } from './sample-meeting-notes';

/** Meetings of two communities over some months, one agreement whose confirmation runs out, one draft; made by the commands. */
export function sampleMeetings(
  store: MemoryStore,
  context: CommandContext,
  jurisdiction: Jurisdiction,
  today: Day,
): ChangeDraft {
  const before = store.drafts.length;
  for (const sample of sampleMeetingNotes) hold(store, sample, context, jurisdiction, today);
  mediate(store, context, jurisdiction, today);
  begin(store, context, today);
  const ids = new Set(store.drafts.slice(before).flatMap(({ changes }) => changes.map(({ id }) => id)));
  return {
    command: 'practice.meetings',
    words: '装入演练会议',
    changes: store
      .all('meetings')
      .filter(({ id }) => ids.has(id))
      .map(({ id, body }) => ({ table: 'meetings', id, body })),
  };
}

function hold(
  store: MemoryStore,
  sample: SampleMeeting,
  context: CommandContext,
  jurisdiction: Jurisdiction,
  today: Day,
): void {
  const date = addDays(today, -sample.daysAgo);
  const id = start(store, sample.kind, placeOf(store, sample), date, context);
  const noted = applyNotes(bodyOf(store, id), readNotes(sample.notes, today), [], context.newId);
  const people = [practicePerson(930_001, 1).name, practicePerson(930_002, 1).name] as const;
  const body: CoordinationMeeting = {
    ...noted,
    date,
    startsAt: '14:00',
    endsAt: '16:10',
    noticeOn: sample.kind === 'committee' ? addDays(date, -8) : '',
    convenerSide: sample.kind === 'joint' ? 'street' : noted.convenerSide,
    chair: noted.chair || (noted.attendance.find(({ state }) => state === 'present')?.name ?? people[0]),
    recorder: people[1],
    attendance: cameOf(noted, sample.members),
    committeeSize: sizeOf(store, sample, date),
    items: noted.items.map(item => ({
      ...item,
      resolutions: item.resolutions.map((one, at) => ({ ...one, due: one.due || addDays(date, 30 + 15 * at) })),
    })),
  };
  confirm(store, id, body, context, jurisdiction);
  const row = { id, body: bodyOf(store, id) };
  if (sample.postedAfter !== null && hasToPost(row.body)) {
    store.apply(madeOf(postDecisions(row, { postedOn: addDays(date, sample.postedAfter) }, context)));
  }
}

/** Of the committee so many came; where the ledger knows too few of them, others are put down by name. */
function cameOf(meeting: CoordinationMeeting, members: number | undefined): CoordinationMeeting['attendance'] {
  if (members === undefined) return meeting.attendance;
  const committee = meeting.attendance.filter(({ side }) => side === 'committee');
  return meeting.attendance.map(attendee => {
    const at = committee.indexOf(attendee);
    return at >= members ? { ...attendee, state: 'absent', reason: '外出' } : attendee;
  });
}

/** A committee that was elected before this program is known by hand. */
function sizeOf(store: MemoryStore, sample: SampleMeeting, date: Day): CoordinationMeeting['committeeSize'] {
  if (sample.kind !== 'committee') return null;
  const roster = committeeRoster(practiceProjectId(sample.project), factsOf(store), date);
  return roster.length >= 5 ? null : { members: 5, reason: '按上届备案证明，共 5 名委员' };
}

function mediate(store: MemoryStore, context: CommandContext, jurisdiction: Jurisdiction, today: Day): void {
  const date = addDays(today, -24);
  const id = start(store, 'mediation', placeOf(store, { project: 0 }), date, context);
  const blank = bodyOf(store, id);
  const [upstairs, downstairs, mediator] = [1, 2, 3].map(order => practicePerson(940_000 + order, 1));
  if (!upstairs || !downstairs || !mediator || !blank.mediation) throw new Error('practice district: mediation');
  const party = ({ name, idNumber, phone }: typeof upstairs, role: 'applicant' | 'respondent', address: string) => ({
    name,
    idNumber,
    phone,
    role,
    address,
  });
  const body: CoordinationMeeting = {
    ...blank,
    startsAt: '09:00',
    endsAt: '11:20',
    place: '春晓社区人民调解室',
    chair: mediator.name,
    recorder: practicePerson(930_002, 1).name,
    mediation: {
      ...blank.mediation,
      parties: [party(downstairs, 'applicant', '春和苑 2-1-301'), party(upstairs, 'respondent', '春和苑 2-1-401')],
      mediators: [mediator.name],
      dispute: '401 户卫生间防水层损坏，自今年 9 月起渗水至 301 户，造成顶棚和墙面受损，双方就维修和赔偿未能协商一致。',
      facts: '经现场查看，渗水来自 401 户卫生间地漏周边，由 401 户承担维修和赔偿责任。',
      content: '1．401 户负责重做卫生间防水，并做 48 小时闭水试验。\n2．401 户赔偿 301 户顶棚、墙面修复费 2600 元。',
      manner: '防水由 401 户自行委托施工，赔偿款一次性转账支付',
      limit: addDays(date, 30),
      effectiveOn: date,
      signed: { parties: true, mediator: true, seal: true },
    },
  };
  confirm(store, id, body, context, jurisdiction);
}

/** A draft that somebody has begun: who usually comes, two items, nothing decided. */
function begin(store: MemoryStore, context: CommandContext, today: Day): void {
  const id = start(store, 'forum', placeOf(store, { project: 0 }), today, context);
  const notes = readNotes('地点：春和苑物业服务中心\n一、冬季扫雪除冰安排\n二、电动车充电桩收费', today);
  const body = applyNotes(bodyOf(store, id), notes, [], context.newId);
  store.apply({
    command: 'meeting.draft',
    words: '保存业主恳谈会草稿',
    changes: [{ table: 'meetings', id, body: { ...body, startsAt: '14:30' } }],
  });
}

function start(
  store: MemoryStore,
  kind: CoordinationMeeting['kind'],
  place: { readonly communityId: string; readonly projectId: string },
  date: Day,
  context: CommandContext,
): string {
  const facts = factsOf(store);
  const roster = place.projectId === '' ? [] : committeeRoster(place.projectId, facts, date);
  const draft = madeOf(
    startMeeting(
      { ...facts, roster, meetings: store.all('meetings'), topics: [] },
      { kind, ...place, date, topicIds: [] },
      context,
    ),
  );
  store.apply(draft);
  return draft.changes[0]?.id ?? '';
}

function confirm(
  store: MemoryStore,
  id: string,
  body: CoordinationMeeting,
  context: CommandContext,
  jurisdiction: Jurisdiction,
): void {
  const facts = factsOf(store);
  const roster = committeeRoster(body.projectId, facts, parseDay(body.date) ?? '');
  const answer = confirmMeeting(
    {
      row: { id, body },
      others: store.all('meetings'),
      topics: [],
      roster,
      jurisdiction,
      placeName: store.get('projects', body.projectId)?.body.name ?? '',
    },
    { keepBoth: false },
    context,
  );
  store.apply(madeOf(answer));
}

function factsOf(store: MemoryStore) {
  const places: PlaceFacts = {
    streets: store.all('streets'),
    communities: store.all('communities'),
    companies: store.all('companies'),
    projects: store.all('projects'),
  };
  return { places, people: store.all('people'), elections: store.all('elections') };
}

function placeOf(store: MemoryStore, { project }: Pick<SampleMeeting, 'project'>) {
  const projectId = practiceProjectId(project);
  return { projectId, communityId: store.get('projects', projectId)?.body.communityId ?? '' };
}

function bodyOf(store: MemoryStore, id: string): CoordinationMeeting {
  const row = store.get('meetings', id);
  if (!row) throw new Error(`practice district: no meeting ${id}`);
  return row.body;
}

/** The sample data are ours: a refusal here is a mistake of the program. */
function madeOf(draft: Result<ChangeDraft>): ChangeDraft {
  if (!draft.ok) throw new Error(`practice district: ${JSON.stringify(draft.refusal)}`);
  return draft.value;
}
