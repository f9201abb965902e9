import { parseDay, type Day } from '../../basics/dates';
import type { Refusal } from '../../basics/result';
import { isSamePerson } from '../same-person';
import { sides } from '../sides';
import type { AgendaItem, CoordinationMeeting, Mediation } from '../meeting';
import { presentOf, votersOf } from '../who-is-there';

/** Where on the entry screen a problem is put right. */
export type ProblemPlace = 'head' | 'attendance' | 'mediation' | `item:${string}`;

export interface MeetingProblem {
  readonly place: ProblemPlace;
  readonly refusal: Refusal;
}

/** Everything for which a draft cannot be confirmed yet, in the order of the screen. */
export function meetingProblems(meeting: CoordinationMeeting, today: Day): MeetingProblem[] {
  return [
    ...headProblems(meeting, today),
    ...attendanceProblems(meeting),
    ...meeting.items.flatMap((item, at) => itemProblems(meeting, item, at + 1)),
    ...(meeting.kind === 'mediation' ? mediationProblems(meeting.mediation, meeting.date) : noItems(meeting)),
  ];
}

function problem(place: ProblemPlace, code: Refusal['code'], params?: Refusal['params'], at?: string): MeetingProblem {
  return { place, refusal: { code, ...(params ? { params } : {}), ...(at === undefined ? {} : { at }) } };
}

const EARLIEST_YEAR = 2000;

function headProblems(meeting: CoordinationMeeting, today: Day): MeetingProblem[] {
  const { date, startsAt, endsAt } = meeting;
  const found: MeetingProblem[] = [];
  if (meeting.communityId === '') found.push(problem('head', 'meeting-place-missing'));
  if (parseDay(date) === null) found.push(problem('head', 'meeting-date-missing'));
  else if (Number(date.slice(0, 4)) < EARLIEST_YEAR || Number(date.slice(0, 4)) > Number(today.slice(0, 4)) + 1) {
    found.push(problem('head', 'meeting-date-far', { date }));
  } else if (date > today) found.push(problem('head', 'meeting-date-future', { date }));
  if (![startsAt, endsAt].every(isTime)) found.push(problem('head', 'meeting-time-missing'));
  else if (endsAt <= startsAt) found.push(problem('head', 'meeting-ends-before-start', { startsAt, endsAt }));
  if (meeting.noticeOn !== '' && meeting.noticeOn > date) {
    found.push(problem('head', 'meeting-notice-later', { notice: meeting.noticeOn, date }));
  }
  if (meeting.committeeSize !== null && meeting.committeeSize.reason.trim() === '') {
    found.push(problem('head', 'meeting-size-reason', { members: meeting.committeeSize.members }));
  }
  return found;
}

/** `HH:mm` of a day. */
export function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

function attendanceProblems(meeting: CoordinationMeeting): MeetingProblem[] {
  const found: MeetingProblem[] = [];
  if (meeting.kind !== 'mediation' && presentOf(meeting).length === 0) {
    found.push(problem('attendance', 'meeting-nobody-present'));
  }
  const unnamed = meeting.attendance.filter(attendee => attendee.name.trim() === '').length;
  if (unnamed > 0) found.push(problem('attendance', 'meeting-attendee-unnamed', { count: unnamed }));
  meeting.attendance.forEach((attendee, at) => {
    const first = meeting.attendance.slice(0, at).find(other => isSamePerson(other, attendee));
    const name = attendee.name.trim();
    if (!first) return;
    if (first.side !== attendee.side) {
      const both = { name, first: sides[first.side], second: sides[attendee.side] };
      found.push(problem('attendance', 'meeting-attendee-two-sides', both));
    } else if (attendee.personId !== '' && first.personId === attendee.personId) {
      found.push(problem('attendance', 'meeting-attendee-twice', { name }));
    }
  });
  return found;
}

function noItems(meeting: CoordinationMeeting): MeetingProblem[] {
  return meeting.items.length === 0 ? [problem('head', 'meeting-no-items')] : [];
}

function itemProblems(meeting: CoordinationMeeting, item: AgendaItem, number: number): MeetingProblem[] {
  const place: ProblemPlace = `item:${item.id}`;
  const at = `第 ${number} 项`;
  const found: MeetingProblem[] = [];
  if (item.title.trim() === '') found.push(problem(place, 'meeting-item-untitled', {}, at));
  for (const resolution of item.resolutions) {
    const short = resolution.text.trim().slice(0, 20);
    if (short === '') found.push(problem(place, 'meeting-resolution-empty', {}, at));
    else if (resolution.side === null) found.push(problem(place, 'meeting-resolution-unowned', { text: short }, at));
    if (resolution.due === '') continue;
    if (parseDay(resolution.due) === null) {
      found.push(problem(place, 'meeting-due-invalid', { text: short, due: resolution.due }, at));
    } else if (resolution.due < meeting.date) {
      found.push(problem(place, 'meeting-due-before-meeting', { text: short, due: resolution.due }, at));
    } else if (Number(resolution.due.slice(0, 4)) > Number(meeting.date.slice(0, 4)) + 5) {
      found.push(problem(place, 'meeting-due-far', { text: short, due: resolution.due }, at));
    }
  }
  if (item.vote) {
    const cast = item.vote.yes + item.vote.no + item.vote.abstain;
    const voters = votersOf(meeting).length;
    if (cast > voters) found.push(problem(place, 'meeting-votes-exceed', { cast, voters }, at));
  }
  return found;
}

function mediationProblems(mediation: Mediation | null, date: string): MeetingProblem[] {
  if (!mediation) return [problem('mediation', 'mediation-parties-missing')];
  const found: MeetingProblem[] = [];
  const named = (role: Mediation['parties'][number]['role']) =>
    mediation.parties.some(party => party.role === role && party.name.trim() !== '');
  if (!named('applicant') || !named('respondent')) found.push(problem('mediation', 'mediation-parties-missing'));
  const names = mediation.parties.filter(({ name }) => name.trim() !== '').map(({ role, name }) => ({ role, name }));
  const both = names.find(one => names.some(two => two.name.trim() === one.name.trim() && two.role !== one.role));
  if (both) found.push(problem('mediation', 'mediation-party-both-sides', { name: both.name.trim() }));
  if (mediation.dispute.trim() === '') found.push(problem('mediation', 'mediation-dispute-missing'));
  if (mediation.result === 'refused') return found;
  if (!mediation.mediators.some(name => name.trim() !== '')) {
    found.push(problem('mediation', 'mediation-mediator-missing'));
  }
  if (mediation.result === 'agreed' && mediation.content.trim() === '') {
    found.push(problem('mediation', 'mediation-content-missing'));
  }
  if (mediation.effectiveOn !== '' && mediation.effectiveOn < date) {
    found.push(problem('mediation', 'mediation-effective-early', { effective: mediation.effectiveOn, date }));
  }
  return found;
}
