import { chineseNumber } from '../../../basics/chinese-number';
import { ineffectiveItems } from '../../../coordination/meeting-findings';
import { meetingKinds, type AgendaItem, type Attendee, type CoordinationMeeting } from '../../../coordination/meeting';
import { effectWords, INEFFECTIVE_DECISION } from '../../../coordination/meeting-words';
import { sideIds, sides, type Side } from '../../../coordination/sides';
import { dayWords, orBlank } from '../form-words';
import type { MeetingPaperFacts } from './meeting-facts';

/** 2026年11月20日14:00—16:00. */
export function whenWords({ date, startsAt, endsAt }: CoordinationMeeting): string {
  return `${dayWords(date)}${startsAt === '' ? '' : `${startsAt}—${orBlank(endsAt)}`}`;
}

export function kindName({ meeting }: Pick<MeetingPaperFacts, 'meeting'>): string {
  return meetingKinds[meeting.kind];
}

/** 2026年第3次; a draft has no number yet. */
export function ordinalWords({ date, ordinal }: CoordinationMeeting): string {
  return ordinal > 0 ? `${date.slice(0, 4)}年第${ordinal}次` : `${date.slice(0, 4)}年第\u3000次`;
}

/** 社区党组织 王芳（书记）；物业服务企业 周涛, those in the state that is asked for; empty when nobody is. */
export function peopleWords(attendance: readonly Attendee[], state: Attendee['state']): string {
  return sideIds
    .flatMap(side => {
      const here = attendance.filter(attendee => attendee.side === side && attendee.state === state);
      return here.length === 0 ? [] : [`${sides[side]} ${here.map(personWords).join('、')}`];
    })
    .join('；');
}

function personWords({ name, post, reason }: Attendee): string {
  const note = reason || post;
  return `${name}${note === '' ? '' : `（${note}）`}`;
}

const owner = (side: Side | null) => (side === null ? '' : sides[side]);

/** "划出30个临时车位（责任方：物业服务企业，配合方：业主委员会，期限：2026年12月15日）". */
export function resolutionWords({ text, side, coSides, due }: AgendaItem['resolutions'][number]): string {
  const parts = [
    side === null ? '' : `责任方：${owner(side)}`,
    coSides.length === 0 ? '' : `配合方：${coSides.map(owner).join('、')}`,
    due === '' ? '' : `期限：${dayWords(due)}`,
  ].filter(part => part !== '');
  return `${text.replace(/[。；]$/, '')}${parts.length === 0 ? '' : `（${parts.join('，')}）`}`;
}

export function voteWords({ vote }: AgendaItem): string {
  return vote === null ? '' : `同意${vote.yes}票，反对${vote.no}票，弃权${vote.abstain}票`;
}

/** What the record says of the meeting's effect; empty for kinds and drafts of which the word is not used. */
export function effectSentence({ kind, confirmed }: CoordinationMeeting): string {
  if (!confirmed || (kind !== 'committee' && confirmed.effective)) return '';
  const words = effectWords(kind, confirmed.findings);
  const quorum = kind === 'committee' ? (confirmed.findings.find(({ itemId }) => itemId === '')?.words ?? '') : '';
  return `${quorum === '' ? '' : `${quorum}，`}${words}。`;
}

/** Said below an item whose decision does not count. */
export function itemEffect({ kind, confirmed }: CoordinationMeeting, item: AgendaItem): string {
  if (kind !== 'committee' || !confirmed) return '';
  const counts = confirmed.effective && !ineffectiveItems(confirmed.findings).has(item.id);
  return counts || item.outcome !== 'agreed' ? '' : INEFFECTIVE_DECISION;
}

export const itemNumber = (at: number) => chineseNumber(at + 1);
