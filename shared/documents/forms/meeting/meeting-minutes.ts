import type { AgendaItem } from '../../../coordination/meeting';
import { sides } from '../../../coordination/sides';
import type { Block, DocumentModel } from '../../document-model';
import { heading, labelled, paragraph } from '../blocks';
import { dayWords, orBlank } from '../form-words';
import type { MeetingPaperFacts } from './meeting-facts';
import {
  effectSentence,
  itemEffect,
  itemNumber,
  kindName,
  ordinalWords,
  peopleWords,
  resolutionWords,
  voteWords,
} from './meeting-lines';

const minuted: Record<AgendaItem['outcome'], string> = {
  agreed: '会议同意',
  'not-agreed': '会议未达成一致',
  deferred: '会议决定留待再议',
  noted: '会议听取了情况通报',
};

/** 纪要 (F4): red mark, the decisions, lists of 出席, 请假 and 列席; no seal. */
export function meetingMinutes(facts: MeetingPaperFacts): DocumentModel {
  const { meeting, placeName, practice } = facts;
  const lists = (
    [
      ['出席：', 'present'],
      ['请假：', 'absent'],
      ['列席：', 'observer'],
    ] as const
  ).flatMap(([name, state]): Block[] => {
    const words = peopleWords(meeting.attendance, state);
    return words === '' ? [] : [labelled(name, `${words}。`)];
  });
  return {
    title: `${meeting.title || `${placeName}${kindName(facts)}`}纪要`,
    form: 'M-03',
    practice,
    orientation: 'portrait',
    blocks: [
      {
        type: 'mark',
        text: `${placeName}${kindName(facts)}纪要`,
        number: ordinalWords(meeting),
        date: dayWords(meeting.date),
      },
      paragraph(opening(facts)),
      ...meeting.items.flatMap((item, at) => itemBlocks(meeting, item, at)),
      ...(meeting.next === '' ? [] : [paragraph(`下次会议：${meeting.next.replace(/。$/, '')}。`)]),
      { type: 'space', lines: 1 },
      ...lists,
    ],
  };
}

function opening(facts: MeetingPaperFacts): string {
  const { meeting, communityName, placeName } = facts;
  const who = meeting.convenerSide ? `${sides[meeting.convenerSide]}${meeting.convener}召集` : '';
  const chair = meeting.chair === '' ? '' : `${meeting.chair}主持`;
  const called = [who, chair].filter(part => part !== '').join('，');
  const at = meeting.place === '' ? '' : `在${meeting.place}`;
  const where = placeName === communityName ? communityName : `${communityName}${placeName}`;
  return `${dayWords(meeting.date)}，${called === '' ? '' : `${called}，`}${at}召开${where}${kindName(facts)}，研究${meeting.items.length}项议题。${effectSentence(meeting)}现将会议议定事项纪要如下：`;
}

function itemBlocks(
  meeting: MeetingPaperFacts['meeting'],
  item: MeetingPaperFacts['meeting']['items'][number],
  at: number,
): Block[] {
  const votes = voteWords(item);
  const effect = itemEffect(meeting, item);
  const result = `${minuted[item.outcome]}${votes === '' ? '' : `（${votes}）`}。`;
  const decided = item.resolutions.map(
    (resolution, order) => `${item.resolutions.length > 1 ? `${order + 1}．` : ''}${resolutionWords(resolution)}。`,
  );
  return [
    heading(1, `${itemNumber(at)}、${orBlank(item.title)}`),
    paragraph(`${result}${effect === '' ? '' : `${effect}。`}`),
    ...decided.map(words => paragraph(words)),
  ];
}
