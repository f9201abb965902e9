import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import { blankItem, blankMeeting } from '../blank-meeting';
import { meetingKinds, type AgendaItem, type Attendee, type CoordinationMeeting, type MeetingKind } from '../meeting';
import type { MeetingRow } from '../meeting-row';
import { meetingRules } from '../meeting-rules';
import type { Topic } from '../topic';
import { usualAttendance, type AttendanceFacts } from '../usual-attendance';

export interface StartMeetingFacts extends AttendanceFacts {
  /** Meetings of the same place, of any kind. */
  readonly meetings: readonly MeetingRow[];
  /** The topics named in the input. */
  readonly topics: readonly { readonly id: string; readonly body: Topic }[];
}

export interface StartMeetingInput {
  readonly kind: MeetingKind;
  readonly communityId: string;
  /** Empty: the whole community. */
  readonly projectId: string;
  readonly date: string;
  readonly topicIds: readonly string[];
}

/**
 * A new draft: people, place and hours of the last meeting of the same kind and place; where there is none, those who
 * usually come. The topics named become its agenda.
 */
export function startMeeting(
  facts: StartMeetingFacts,
  input: StartMeetingInput,
  context: CommandContext,
): Result<ChangeDraft> {
  const { kind, communityId, projectId, date } = input;
  if (!facts.places.communities.some(({ id }) => id === communityId)) return refuse('meeting-place-missing');
  if (kind === 'committee' && projectId === '') return refuse('meeting-project-missing');
  const last = lastMeeting(facts.meetings, input);
  const blank = blankMeeting(kind, { communityId, projectId }, date);
  const body: CoordinationMeeting = {
    ...blank,
    ...(last
      ? carriedOver(last.body, context.newId)
      : {
          convenerSide: meetingRules[kind].conveners.sides[0] ?? null,
          attendance: usualAttendance(kind, input, facts, date, context.newId),
        }),
    items: input.topicIds.flatMap(topicId => {
      const topic = facts.topics.find(({ id }) => id === topicId);
      return topic ? [itemOfTopic(topic, context.newId())] : [];
    }),
  };
  return ok({
    command: 'meeting.start',
    words: `新建${meetingKinds[kind]}草稿`,
    changes: [{ table: 'meetings', id: context.newId(), body }],
  });
}

/** The latest confirmed meeting of the same kind and place. */
export function lastMeeting(
  meetings: readonly MeetingRow[],
  { kind, communityId, projectId }: Pick<StartMeetingInput, 'kind' | 'communityId' | 'projectId'>,
): MeetingRow | null {
  return meetings
    .filter(
      ({ body }) =>
        body.status === 'confirmed' &&
        body.kind === kind &&
        body.communityId === communityId &&
        body.projectId === projectId,
    )
    .reduce<MeetingRow | null>((last, row) => (last && last.body.date > row.body.date ? last : row), null);
}

/** Everybody of last time, present unless told otherwise; nothing of what was said or signed. */
function carriedOver(last: CoordinationMeeting, newId: () => string): Partial<CoordinationMeeting> {
  const attendance = last.attendance.map((attendee): Attendee => ({
    ...attendee,
    id: newId(),
    state: attendee.state === 'observer' ? 'observer' : 'present',
    reason: '',
    signed: false,
  }));
  const { startsAt, endsAt, place, form, convenerSide, convener, chair, recorder } = last;
  return {
    startsAt,
    endsAt,
    place,
    form,
    convenerSide,
    convener,
    chair,
    recorder,
    attendance: last.kind === 'mediation' ? [] : attendance,
  };
}

export function itemOfTopic({ id, body }: { readonly id: string; readonly body: Topic }, itemId: string): AgendaItem {
  return { ...blankItem(itemId), topicId: id, title: body.title, background: body.text };
}
