import { committeeRulesOn, leastOf } from './committee-quorum';
import type { RosterMember } from './committee-roster';
import type { FindingFacts } from './meeting-findings';
import type { Attendee, CoordinationMeeting, MeetingFinding } from './meeting';
import { presentOf } from './who-is-there';

/** Quorum and majority of a committee meeting (QD-38, SD-32, GR-38), of all members, nobody by proxy. */
export function committeeFindings(meeting: CoordinationMeeting, facts: FindingFacts): MeetingFinding[] {
  const { governing, others } = committeeRulesOn(facts.jurisdiction, meeting.date);
  const size = committeeSizeOf(meeting, facts.roster);
  if (size === 0) {
    const words = '没有查到本届业主委员会的名单，请填写委员总数和理由，才能判断到会人数';
    return [{ rule: governing.rule, level: 'law', met: false, words, itemId: '' }];
  }
  const { members, strangers } = membersPresent(meeting, facts.roster);
  const have = members.length;
  const need = leastOf(governing.present, size);
  const quorum: MeetingFinding = {
    rule: governing.rule,
    level: 'law',
    met: have >= need,
    words: `委员 ${size} 名，到会 ${have} 名，${governing.present.words}须 ${need} 名`,
    itemId: '',
  };
  const stricter = others
    .filter(rule => leastOf(rule.present, size) > need)
    .map((rule): MeetingFinding => {
      const more = leastOf(rule.present, size);
      const words = `到会 ${have} 名，${rule.present.words}须 ${more} 名；上一级规定更严，宜一并达到`;
      return { rule: rule.rule, level: 'practice', met: have >= more, words, itemId: '' };
    });
  return [quorum, ...stricter, ...proxies(strangers), ...majorities(meeting, governing, size)];
}

/** 委员总数: as the officer fixed it, else as many as the roster has. */
export function committeeSizeOf(
  meeting: Pick<CoordinationMeeting, 'committeeSize'>,
  roster: readonly RosterMember[],
): number {
  return meeting.committeeSize?.members ?? roster.length;
}

/** Present for the committee: its members, and those that its roster does not know. Without a roster everybody is taken. */
function membersPresent(meeting: CoordinationMeeting, roster: readonly RosterMember[]) {
  const present = presentOf(meeting).filter(attendee => attendee.side === 'committee');
  if (roster.length === 0 || meeting.committeeSize !== null) return { members: present, strangers: [] };
  const isMember = (attendee: Attendee) =>
    roster.some(member => member.memberKey === attendee.personId || member.name === attendee.name.trim());
  return { members: present.filter(isMember), strangers: present.filter(attendee => !isMember(attendee)) };
}

function proxies(strangers: readonly Attendee[]): MeetingFinding[] {
  return strangers.map(({ name }) => ({
    rule: 'GR-38',
    level: 'practice',
    met: false,
    words: `${name}不在本届委员名单上，委员不能委托他人出席，这 1 人不计入到会人数`,
    itemId: '',
  }));
}

function majorities(
  meeting: CoordinationMeeting,
  { rule, agree }: ReturnType<typeof committeeRulesOn>['governing'],
  size: number,
): MeetingFinding[] {
  const need = leastOf(agree, size);
  return meeting.items.flatMap((item, at): MeetingFinding[] => {
    if (item.outcome !== 'agreed') return [];
    const yes = item.vote?.yes ?? 0;
    const have = item.vote === null ? '没有记录票数' : `同意 ${yes} 名`;
    const words = `第 ${at + 1} 项${have}，全体委员 ${size} 名，${agree.words}须 ${need} 名同意`;
    return [{ rule, level: 'law', met: item.vote !== null && yes >= need, words, itemId: item.id }];
  });
}
