import { daysBetween, type Day } from '#shared/basics/dates';
import { standingDues } from '#shared/coordination/meeting-due';
import type { Jurisdiction } from '#shared/communities/bureau';
import type { PlaceFacts } from '#shared/communities/place-facts';
import type { MeetingKind } from '#shared/coordination/meeting';
import { meetingKinds } from '#shared/coordination/meeting';
import { missingMeetings, type MissingMeetings } from '#shared/coordination/meeting-frequency';
import { meetingRules } from '#shared/coordination/meeting-rules';
import { ruleWords } from '#shared/text/rule-words';
import type { MeetingDigest } from './meeting-digest';
import { placeName } from './place-name';

export interface MeetingFilter {
  readonly kind: MeetingKind | '';
  /** `community:<id>` (with its projects), `project:<id>`, or empty. */
  readonly place: string;
  /** `2026-Q4`, or empty. */
  readonly quarter: string;
  readonly state: '' | 'draft' | 'confirmed' | 'due' | 'ineffective';
}

export const stateTitles: Record<Exclude<MeetingFilter['state'], ''>, string> = {
  draft: '草稿',
  confirmed: '已确认',
  due: '有期限事项',
  ineffective: '不作为有效会议',
};

export interface MeetingLine {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly kind: string;
  readonly when: string;
  readonly draft: boolean;
  readonly effective: boolean;
  readonly people: string;
  readonly due: { readonly words: string; readonly tone: 'late' | 'soon' | 'calm' } | null;
}

export function quarterKey(day: string): string {
  return /^\d{4}-\d{2}/.test(day) ? `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}` : '';
}

export function quarterTitle(quarter: string): string {
  const [year = '', number = ''] = quarter.split('-Q');
  return `${year} 年第${'一二三四'[Number(number) - 1] ?? ''}季度`;
}

/** The quarters that have a meeting, the latest first. */
export function quartersOf(meetings: readonly MeetingDigest[]): string[] {
  const all = new Set(meetings.map(({ date }) => quarterKey(date)).filter(quarter => quarter !== ''));
  return [...all].sort().reverse();
}

/** Drafts first, then by day and hour, the latest at the top. */
export function meetingLines(
  meetings: readonly MeetingDigest[],
  facts: PlaceFacts,
  filter: MeetingFilter,
  jurisdiction: Jurisdiction,
  today: Day,
): MeetingLine[] {
  return meetings
    .filter(meeting => wanted(meeting, filter, jurisdiction, today))
    .sort((a, b) => order(a).localeCompare(order(b)) * -1)
    .map(meeting => ({
      id: meeting.id,
      title: meeting.title || `${placeName(facts, meeting)}${meetingKinds[meeting.kind]}`,
      place: placeName(facts, meeting),
      kind: meetingRules[meeting.kind].short,
      when: `${meeting.date}${meeting.startsAt === '' ? '' : ` ${meeting.startsAt}`}`,
      draft: meeting.status === 'draft',
      effective: meeting.status === 'draft' || meeting.effective,
      people: meeting.kind === 'mediation' ? '' : `${meeting.present} 人 ${meeting.items} 项`,
      due: dueWords(standingDues(meeting.dues[jurisdiction], today), today),
    }));
}

const order = ({ status, date, startsAt, id }: MeetingDigest) =>
  `${status === 'draft' ? '1' : '0'}${date}${startsAt}${id}`;

function wanted(
  meeting: MeetingDigest,
  { kind, place, quarter, state }: MeetingFilter,
  jurisdiction: Jurisdiction,
  today: Day,
) {
  if (kind !== '' && meeting.kind !== kind) return false;
  if (place !== '' && place !== `community:${meeting.communityId}` && place !== `project:${meeting.projectId}`) {
    return false;
  }
  if (quarter !== '' && quarterKey(meeting.date) !== quarter) return false;
  switch (state) {
    case '':
      return true;
    case 'draft':
    case 'confirmed':
      return meeting.status === state;
    case 'due':
      return standingDues(meeting.dues[jurisdiction], today).length > 0;
    case 'ineffective':
      return meeting.status === 'confirmed' && !meeting.effective;
  }
}

/** Days ahead within which something is called soon. */
const SOON_DAYS = 7;

function dueWords(dues: MeetingDigest['dues'][Jurisdiction], today: Day): MeetingLine['due'] {
  const first = [...dues].sort((a, b) => a.due.localeCompare(b.due))[0];
  if (!first) return null;
  const left = daysBetween(today, first.due);
  const when = left < 0 ? `已过 ${-left} 天` : left === 0 ? '今天到期' : `还有 ${left} 天`;
  return { words: `${first.words}：${when}`, tone: left < 0 ? 'late' : left <= SOON_DAYS ? 'soon' : 'calm' };
}

export interface DueLine {
  readonly key: string;
  readonly words: string;
  readonly left: string;
  readonly tone: 'late' | 'soon' | 'calm';
  readonly rule: string;
  /** The meeting to open. */
  readonly meetingId: string;
}

/** Everything that is due about meetings: what to post, what a court may still confirm, which project owes a forum. */
export function dueLines(meetings: readonly MeetingDigest[], jurisdiction: Jurisdiction, today: Day): DueLine[] {
  const dated = meetings.flatMap(meeting =>
    standingDues(meeting.dues[jurisdiction], today).map(due => {
      const left = daysBetween(today, due.due);
      return {
        key: `${meeting.id}-${due.what}`,
        at: due.due as string,
        words: `${due.words}：${meeting.title}`,
        left: left < 0 ? `已过 ${-left} 天` : left === 0 ? '今天' : `还有 ${left} 天`,
        tone: left < 0 ? ('late' as const) : left <= SOON_DAYS ? ('soon' as const) : ('calm' as const),
        rule: ruleWords(due.rule),
        meetingId: meeting.id,
      };
    }),
  );
  return dated.sort((a, b) => a.at.localeCompare(b.at));
}

/** Projects without a forum in this half-year and communities short of councils, as one line a kind. */
export function missingLines(
  meetings: readonly MeetingDigest[],
  facts: PlaceFacts,
  today: Day,
): { readonly kind: MeetingKind; readonly words: string; readonly places: readonly MissingMeetings[] }[] {
  const served = facts.projects.filter(({ body }) => body.companyId !== '');
  const places = [
    ...facts.communities.map(({ id }) => ({ communityId: id, projectId: '' })),
    ...served.map(({ id, body }) => ({ communityId: body.communityId, projectId: id })),
  ];
  const missing = missingMeetings(places, meetings, today);
  return (['forum', 'council'] as const).flatMap(kind => {
    const of = missing.filter(each => each.kind === kind);
    const first = of[0];
    if (!first) return [];
    const period = first.per === 'year' ? '今年' : '本半年';
    const unit = kind === 'forum' ? '个小区' : '个社区';
    const need =
      first.need === 1 ? `还没有开${meetingRules[kind].short}` : `${meetingRules[kind].short}不足 ${first.need} 次`;
    return [{ kind, words: `${period} ${of.length} ${unit}${need}`, places: of }];
  });
}
