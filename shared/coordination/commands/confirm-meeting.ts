import { parseDay, type Day } from '../../basics/dates';
import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext, DraftChange } from '../../journal/draft';
import { committeeSizeOf } from '../committee-findings';
import { ineffectiveItems, isEffective, meetingFindings, type FindingFacts } from '../meeting-findings';
import { meetingKinds, type AgendaItem, type CoordinationMeeting } from '../meeting';
import type { MeetingRow } from '../meeting-row';
import type { Topic } from '../topic';
import { topicAfterMeeting } from '../topic-after-meeting';
import { meetingProblems } from './meeting-problems';

export interface ConfirmMeetingFacts extends FindingFacts {
  readonly row: MeetingRow;
  /** Meetings of the same community. */
  readonly others: readonly MeetingRow[];
  /** The topics that the items name. */
  readonly topics: readonly { readonly id: string; readonly body: Topic }[];
  readonly placeName: string;
}

export interface ConfirmMeetingInput {
  /** The officer has seen that another record may be of the same meeting, and keeps both. */
  readonly keepBoth: boolean;
}

/**
 * Makes the record of a draft: it gets its number of the year, its findings as they stand now, and its decisions become
 * duties of the topics. From here on it is changed by added lines only.
 */
export function confirmMeeting(
  facts: ConfirmMeetingFacts,
  input: ConfirmMeetingInput,
  context: CommandContext,
): Result<ChangeDraft> {
  const { row, others, placeName } = facts;
  if (row.body.status !== 'draft') return refuse('meeting-confirmed-already', {}, { at: row.body.title });
  const [problem] = meetingProblems(row.body, parseDay(context.now.slice(0, 10)) as Day);
  if (problem) return { ok: false, refusal: problem.refusal };
  const same = sameMeeting(row, others);
  if (same && !input.keepBoth) {
    const { title, startsAt, endsAt, date } = same.body;
    return refuse('meeting-recorded-twice', { title, date, startsAt, endsAt });
  }
  const findings = meetingFindings(row.body, facts);
  const effective = isEffective(findings);
  const ordinal = nextOrdinal(row, others);
  const kindTitle = meetingKinds[row.body.kind];
  const body: CoordinationMeeting = {
    ...row.body,
    status: 'confirmed',
    ordinal,
    title: row.body.title.trim() || `${placeName}${row.body.date.slice(0, 4)}年第${ordinal}次${kindTitle}`,
    committeeSize: row.body.kind === 'committee' ? frozenSize(row.body, facts) : row.body.committeeSize,
    attendance: row.body.attendance.map(attendee => ({ ...attendee, name: attendee.name.trim() })),
    confirmed: { at: context.now, by: context.officerId, effective, findings },
  };
  return ok({
    command: 'meeting.confirm',
    words: `确认${kindTitle}记录：${placeName}${body.date.slice(0, 4)}年第${ordinal}次`,
    changes: [{ table: 'meetings', id: row.id, body }, ...topicChanges(row.id, body, facts, context)],
  });
}

/** The same kind at the same place on the same day, at hours that overlap. */
export function sameMeeting(row: MeetingRow, others: readonly MeetingRow[]): MeetingRow | null {
  const { kind, communityId, projectId, date, startsAt, endsAt } = row.body;
  return (
    others.find(
      ({ id, body }) =>
        id !== row.id &&
        body.status === 'confirmed' &&
        body.kind === kind &&
        body.communityId === communityId &&
        body.projectId === projectId &&
        body.date === date &&
        body.startsAt < endsAt &&
        startsAt < body.endsAt,
    ) ?? null
  );
}

/** The how-many-eth of its kind at its place in its year. */
export function nextOrdinal({ id, body }: MeetingRow, others: readonly MeetingRow[]): number {
  const year = body.date.slice(0, 4);
  return others.reduce(
    (next, other) =>
      other.id !== id &&
      other.body.status === 'confirmed' &&
      other.body.kind === body.kind &&
      other.body.communityId === body.communityId &&
      other.body.projectId === body.projectId &&
      other.body.date.startsWith(year)
        ? Math.max(next, other.body.ordinal + 1)
        : next,
    1,
  );
}

/** How many members there were is part of the record: the roster may change afterwards. */
function frozenSize(meeting: CoordinationMeeting, { roster }: FindingFacts): CoordinationMeeting['committeeSize'] {
  if (meeting.committeeSize !== null) return meeting.committeeSize;
  const members = committeeSizeOf(meeting, roster);
  return members > 0 ? { members, reason: '按当届委员名单' } : null;
}

/** What does not count as a decision obliges nobody: such an item is told in the topic's story without its resolutions. */
function topicChanges(
  id: string,
  meeting: CoordinationMeeting,
  { topics }: ConfirmMeetingFacts,
  context: CommandContext,
): DraftChange[] {
  const ineffective = ineffectiveItems(meeting.confirmed?.findings ?? []);
  const counts = meeting.confirmed?.effective || meeting.kind !== 'committee';
  const told = (item: AgendaItem): AgendaItem =>
    meeting.kind === 'committee' && (!counts || ineffective.has(item.id))
      ? { ...item, outcome: 'not-agreed', resolutions: [] }
      : item;
  const after = new Map<string, Topic>();
  for (const item of meeting.items) {
    const topic = after.get(item.topicId) ?? topics.find(row => row.id === item.topicId)?.body;
    if (!topic) continue;
    after.set(
      item.topicId,
      topicAfterMeeting(topic, { id, title: meeting.title, date: meeting.date }, told(item), context),
    );
  }
  return [...after].map(([topicId, body]) => ({ table: 'topics', id: topicId, body }));
}
