import { daysBetween, parseDay } from '../basics/dates';
import type { Jurisdiction } from '../communities/bureau';
import { committeeFindings } from './committee-findings';
import type { RosterMember } from './committee-roster';
import { mediationFindings } from './mediation-findings';
import type { CoordinationMeeting, MeetingFinding } from './meeting';
import { meetingRules, ruleIn } from './meeting-rules';
import { sides, type Side } from './sides';
import { presentOf, votersOf } from './who-is-there';

/** What the rules are held against besides the meeting itself. */
export interface FindingFacts {
  readonly jurisdiction: Jurisdiction;
  /** The committee's members on the day of the meeting; empty when none is known. */
  readonly roster: readonly RosterMember[];
}

/** Every rule of the catalogue for this meeting, met or not, a sentence each with have and need. */
export function meetingFindings(meeting: CoordinationMeeting, facts: FindingFacts): MeetingFinding[] {
  return [
    ...(meeting.kind === 'committee' ? committeeFindings(meeting, facts) : []),
    ...(meeting.kind === 'mediation' ? mediationFindings(meeting) : []),
    ...convenerFinding(meeting, facts.jurisdiction),
    ...expectedFindings(meeting, facts.jurisdiction),
    ...personsFinding(meeting),
    ...noticeFinding(meeting),
    ...handsFindings(meeting),
  ];
}

/** Whether the word 有效 may stand: no rule of law for the meeting as a whole is left unmet. */
export function isEffective(findings: readonly MeetingFinding[]): boolean {
  return findings.every(finding => finding.met || finding.level !== 'law' || finding.itemId !== '');
}

/** Items whose decision does not count, because a rule of law for it is not met. */
export function ineffectiveItems(findings: readonly MeetingFinding[]): ReadonlySet<string> {
  const unmet = findings.filter(finding => finding.itemId !== '' && finding.level === 'law' && !finding.met);
  return new Set(unmet.map(finding => finding.itemId));
}

const named = (list: readonly Side[]) => list.map(side => sides[side]).join('或');

function convenerFinding(meeting: CoordinationMeeting, jurisdiction: Jurisdiction): MeetingFinding[] {
  const { conveners } = meetingRules[meeting.kind];
  const met = meeting.convenerSide !== null && conveners.sides.includes(meeting.convenerSide);
  const have = meeting.convenerSide === null ? '还没有填写召集方' : `召集方是${sides[meeting.convenerSide]}`;
  const need = `应当由${named(conveners.sides)}召集`;
  return [
    {
      rule: ruleIn(conveners.rule, jurisdiction),
      level: conveners.level,
      met,
      words: met ? have : `${have}，${need}`,
      itemId: '',
    },
  ];
}

function expectedFindings(meeting: CoordinationMeeting, jurisdiction: Jurisdiction): MeetingFinding[] {
  const there = new Set(presentOf(meeting).map(attendee => attendee.side));
  const guests = new Set(meeting.attendance.filter(one => one.state === 'observer').map(attendee => attendee.side));
  return meetingRules[meeting.kind].expected.map(({ anyOf, rule, level }) => {
    const met = anyOf.some(side => there.has(side) || guests.has(side));
    const words = met ? `${named(anyOf)}有人到会` : `${named(anyOf)}没有人到会，应当至少有 1 人`;
    return { rule: ruleIn(rule, jurisdiction), level, met, words, itemId: '' };
  });
}

function personsFinding(meeting: CoordinationMeeting): MeetingFinding[] {
  const { persons } = meetingRules[meeting.kind];
  if (!persons) return [];
  const have = presentOf(meeting).filter(attendee => persons.sides.includes(attendee.side)).length;
  const who = persons.sides.map(side => sides[side]).join('、');
  const met = have >= persons.least;
  const missing = met ? '' : `，还差 ${persons.least - have} 人`;
  const words = `${who}共到会 ${have} 人，一般不少于 ${persons.least} 人${missing}`;
  return [{ rule: persons.rule, level: persons.level, met, words, itemId: '' }];
}

function noticeFinding(meeting: CoordinationMeeting): MeetingFinding[] {
  const { notice } = meetingRules[meeting.kind];
  if (!notice) return [];
  const [held, posted] = [parseDay(meeting.date), parseDay(meeting.noticeOn)];
  if (!held || !posted) {
    const words = `没有填写议题公示日，应当在会议 ${notice.days} 日前公示`;
    return [{ rule: notice.rule, level: notice.level, met: false, words, itemId: '' }];
  }
  const days = daysBetween(posted, held);
  const met = days >= notice.days;
  const words = `议题在会议前 ${Math.max(0, days)} 日公示，应当不少于 ${notice.days} 日`;
  return [{ rule: notice.rule, level: notice.level, met, words, itemId: '' }];
}

/** A show of hands that the record calls agreed: more than half of those present who may vote. */
function handsFindings(meeting: CoordinationMeeting): MeetingFinding[] {
  const { showOfHands } = meetingRules[meeting.kind];
  if (!showOfHands) return [];
  const present = votersOf(meeting).length;
  const need = Math.floor(present / 2) + 1;
  return meeting.items.flatMap((item, at): MeetingFinding[] => {
    if (item.vote === null || item.outcome !== 'agreed') return [];
    const met = item.vote.yes >= need;
    const words = `第 ${at + 1} 项同意 ${item.vote.yes} 人，到会有表决权的 ${present} 人，过半数须 ${need} 人`;
    return [{ ...showOfHands, met, words, itemId: item.id }];
  });
}
