import { ineffectiveItems } from '../../../coordination/meeting-findings';
import { addDays, parseDay } from '../../../basics/dates';
import type { Block, DocumentModel } from '../../document-model';
import { heading, paragraph } from '../blocks';
import { dayWords, orBlank } from '../form-words';
import type { MeetingPaperFacts } from './meeting-facts';
import { itemNumber, kindName, resolutionWords, voteWords } from './meeting-lines';

/** 会议决定公示 (QD-38, SD-32, GR-39), hung for at least three days (QD-92). Names and votes of single persons are not in it. */
export function decisionPosting(facts: MeetingPaperFacts): DocumentModel {
  const { meeting, placeName, practice } = facts;
  const items = postedItems(facts);
  const committee = meeting.kind === 'committee';
  const posted = parseDay(meeting.postedOn);
  const span = posted
    ? `公示时间：${dayWords(posted)}至${dayWords(addDays(posted, 3))}，不少于三日。`
    : '公示时间：自张贴之日起不少于三日。';
  return {
    title: `${placeName}${kindName(facts)}决定公示`,
    form: 'M-05',
    practice,
    orientation: 'portrait',
    blocks: [
      { type: 'title', lines: [`${placeName}${kindName(facts)}`, '决定公示'] },
      paragraph('全体业主：', { indent: false }),
      paragraph(
        `${dayWords(meeting.date)}，${committee ? `${placeName}业主委员会召开会议` : `召开${placeName}${kindName(facts)}`}，${quorumWords(facts)}现将会议决定公示如下：`,
      ),
      ...items.flatMap((item, at): Block[] => {
        const votes = voteWords(item);
        const decided = committee ? item.resolutions : item.resolutions.filter(({ publish }) => publish);
        return [
          heading(1, `${itemNumber(at)}、${item.title}`),
          ...(votes === '' ? [] : [paragraph(`表决结果：${votes}。`)]),
          ...decided.map(resolution => paragraph(`${resolutionWords(resolution)}。`)),
        ];
      }),
      paragraph(
        `${span}对以上决定有意见的，请在公示期内向${committee ? `${placeName}业主委员会` : orBlank(facts.residentsCommittee)}反映。`,
      ),
      {
        type: 'signature',
        names: [committee ? `${placeName}业主委员会` : orBlank(facts.residentsCommittee)],
        date: dayWords(meeting.postedOn),
        seal: true,
      },
    ],
  };
}

function postedItems({ meeting }: MeetingPaperFacts) {
  const without = ineffectiveItems(meeting.confirmed?.findings ?? []);
  return meeting.items.filter(item =>
    meeting.kind === 'committee'
      ? item.outcome === 'agreed' && !without.has(item.id)
      : item.resolutions.some(({ publish }) => publish),
  );
}

function quorumWords({ meeting }: MeetingPaperFacts): string {
  if (meeting.kind !== 'committee' || meeting.committeeSize === null) return '';
  const present = meeting.attendance.filter(({ side, state }) => side === 'committee' && state === 'present').length;
  return `全体委员${meeting.committeeSize.members}名，到会${present}名。`;
}
