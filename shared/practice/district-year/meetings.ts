import { addDays, daysBetween, type Day } from '../../basics/dates';
import type { Jurisdiction } from '../../communities/bureau';
import type { Community, Project } from '../../communities/places';
import { blankMeeting } from '../../coordination/blank-meeting';
import { committeeRoster, type RosterFacts, type RosterMember } from '../../coordination/committee-roster';
import { amendMeeting, postDecisions, recordConfirmation } from '../../coordination/commands/after-confirmation';
import { confirmMeeting } from '../../coordination/commands/confirm-meeting';
import type { Attendee, CoordinationMeeting } from '../../coordination/meeting';
import { hasToPost } from '../../coordination/meeting-due';
import type { MeetingRow } from '../../coordination/meeting-row';
import { meetingRules } from '../../coordination/meeting-rules';
import type { Person } from '../../coordination/person';
import type { Topic } from '../../coordination/topic';
import { usualAttendance } from '../../coordination/usual-attendance';
import { accepted, firstBody, type YearDesk } from './desk';
import type { Dice } from './dice';
import { agendaItems } from './agenda';
import { mediationOf } from './mediation';
import type { MeetingPlan } from './meeting-plan';
import { absentReasons, meetingPlaces } from './meeting-words';
import { personName } from './person-name';
import type { YearPlaces, YearRow } from './places';
import { begunRow, type LivingTopic } from './topic-begins';
import type { BearerOf } from './topic-goes-on';

export interface MeetingsInput {
  readonly community: YearRow<Community>;
  readonly projects: readonly YearRow<Project>[];
  readonly places: YearPlaces;
  readonly people: readonly YearRow<Person>[];
  readonly elections: RosterFacts['elections'];
  readonly jurisdiction: Jurisdiction;
  readonly bearer: BearerOf;
}

/** Of those of the last week so many are still being written. */
const UNFINISHED = 0.5;
const TOPICS_AT_MOST = 5;
const WAITED_AT_MOST = 30;

/**
 * Holds the meetings in order. The topics that wait at their place come on the agenda, and what is resolved there becomes
 * their duties; `topics` are changed.
 */
export function holdMeetings(
  plans: readonly MeetingPlan[],
  topics: readonly LivingTopic[],
  input: MeetingsInput,
  desk: YearDesk,
  dice: Dice,
): MeetingRow[] {
  const held: MeetingRow[] = [];
  for (const plan of plans) {
    const waiting = plan.kind === 'mediation' ? [] : topics.filter(topic => waits(topic, plan));
    const dealtWith = waiting.slice(0, dice.between(1, TOPICS_AT_MOST));
    const roster = plan.projectId === '' ? [] : committeeRoster(plan.projectId, input, plan.date);
    const row = { id: desk.newId(), body: draftOf(plan, dealtWith, roster, input, desk, dice) };
    const recent = daysBetween(plan.date, desk.today) < 8;
    held.push(recent && dice.chance(UNFINISHED) ? row : recorded(row, dealtWith, held, roster, input, desk, dice));
  }
  return held;
}

function waits({ topic, waitsSince, stuckAt, told }: LivingTopic, { projectId, date, kind }: MeetingPlan): boolean {
  if (waitsSince === null || told !== null || stuckAt === 'consulted' || topic.stage !== 'consulted') return false;
  if (projectId !== '' && topic.projectId !== projectId) return false;
  if (kind === 'council' && topic.urgency !== 'normal') return false;
  const last = topic.events[topic.events.length - 1]?.on ?? '';
  return last <= date && daysBetween(waitsSince, date) <= WAITED_AT_MOST;
}

function draftOf(
  { kind, projectId, date, startsAt, endsAt }: MeetingPlan,
  topics: readonly LivingTopic[],
  roster: readonly RosterMember[],
  input: MeetingsInput,
  desk: YearDesk,
  dice: Dice,
): CoordinationMeeting {
  const place = { communityId: input.community.id, projectId };
  const attendance = attendanceOf(kind, place, roster, date, input, desk, dice);
  const blank = blankMeeting(kind, place, date);
  const present = attendance.filter(({ state }) => state === 'present');
  const convenerSide = meetingRules[kind].conveners.sides[0] ?? null;
  const convener = present.find(({ side }) => side === convenerSide)?.name ?? '';
  const secretary = present.find(({ side }) => side === 'residents-committee')?.name ?? personName(dice);
  return {
    ...blank,
    startsAt,
    endsAt,
    place: dice.pick(meetingPlaces),
    noticeOn: addDays(date, -dice.between(3, 10)),
    convenerSide,
    convener,
    chair: convener,
    recorder: secretary,
    attendance,
    items: kind === 'mediation' ? [] : agendaItems({ kind, date, attendance }, topics, input.bearer, desk, dice),
    mediation: kind === 'mediation' ? mediationOf(date, secretary, dice) : null,
    next: dice.chance(0.4) ? '下次会议通报本次决定的落实情况。' : '',
  };
}

/** Those who usually come, some of them absent, and owners where owners are heard. */
function attendanceOf(
  kind: MeetingPlan['kind'],
  place: { readonly communityId: string; readonly projectId: string },
  roster: readonly RosterMember[],
  date: Day,
  { places, people }: MeetingsInput,
  desk: YearDesk,
  dice: Dice,
): Attendee[] {
  const usual = usualAttendance(kind, place, { places, people, roster }, date, desk.newId);
  const names = new Set<string>();
  const sides = new Map<string, number>();
  const list = usual.flatMap((attendee): Attendee[] => {
    if (names.has(attendee.name)) return [];
    names.add(attendee.name);
    // Of a large community not every company and every house comes to each meeting.
    const count = (sides.get(attendee.side) ?? 0) + 1;
    sides.set(attendee.side, count);
    if (attendee.side !== 'committee' && count > 4) return [];
    const absent = dice.chance(0.1);
    return [
      {
        ...attendee,
        state: absent ? 'absent' : 'present',
        reason: absent ? dice.pick(absentReasons) : '',
        signed: !absent && dice.chance(0.95),
      },
    ];
  });
  const owners = kind === 'forum' ? dice.between(7, 14) : kind === 'joint' ? 2 : 0;
  for (let at = 0; at < owners; at += 1) {
    const name = personName(dice);
    if (names.has(name)) continue;
    names.add(name);
    const unit = `${dice.between(1, 12)}号楼`;
    list.push({
      id: desk.newId(),
      personId: '',
      name,
      side: 'owners',
      unit,
      post: '业主',
      state: 'present',
      reason: '',
      signed: true,
    });
  }
  if (!list.some(({ state }) => state === 'present') && list[0]) list[0] = { ...list[0], state: 'present', reason: '' };
  return list;
}

function recorded(
  row: MeetingRow,
  topics: readonly LivingTopic[],
  held: readonly MeetingRow[],
  roster: readonly RosterMember[],
  { community, projects, jurisdiction }: MeetingsInput,
  desk: YearDesk,
  dice: Dice,
): MeetingRow {
  const { date, projectId } = row.body;
  const placeName = projects.find(({ id }) => id === projectId)?.body.name ?? community.body.name;
  const facts = { jurisdiction, roster, row, others: held, topics: topics.map(begunRow), placeName };
  const context = desk.on(date as Day, '20:30');
  const [made, ...changed] = accepted(confirmMeeting(facts, { keepBoth: false }, context)).changes;
  for (const { id, body } of changed) {
    const living = topics.find(topic => topic.id === id);
    if (!living) continue;
    living.topic = body as Topic;
    const item = row.body.items.find(({ topicId }) => topicId === id);
    living.told = { on: date as Day, agreed: item?.outcome === 'agreed' };
  }
  return { id: row.id, body: afterwards({ id: row.id, body: made?.body as CoordinationMeeting }, desk, dice) };
}

/** Decisions are posted, agreements confirmed, a slip of the pen put right. */
function afterwards(row: MeetingRow, desk: YearDesk, dice: Dice): CoordinationMeeting {
  let { body } = row;
  const now = () => ({ id: row.id, body });
  const later = (days: number) => addDays(body.date as Day, days);
  const posted = later(dice.between(0, 4));
  if (hasToPost(body) && posted <= desk.today && dice.chance(0.97)) {
    body = firstBody(postDecisions(now(), { postedOn: posted }, desk.on(posted)));
  }
  const asked = later(dice.between(5, 28));
  const mayAsk = body.mediation?.result === 'agreed' && body.mediation.effectiveOn !== '' && asked <= desk.today;
  if (mayAsk && dice.chance(0.2)) body = firstBody(recordConfirmation(now(), { askedOn: asked }, desk.on(asked)));
  const corrected = later(dice.between(1, 6));
  if (corrected <= desk.today && dice.chance(0.03)) {
    const line = { words: '参会人员单位名称有误，更正为全称。', reason: '核对签到表时发现' };
    body = firstBody(amendMeeting(now(), line, desk.on(corrected)));
  }
  return body;
}
