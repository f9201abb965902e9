import { outcomeWords } from '../../../coordination/topic-after-meeting';
import { meetingForms } from '../../../coordination/meeting-words';
import { sides } from '../../../coordination/sides';
import { showMoment } from '../../../basics/moment';
import type { Block, DocumentModel } from '../../document-model';
import { cell, heading, label, labelled, paragraph } from '../blocks';
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
  whenWords,
} from './meeting-lines';

/** 会议记录 (C4): everything that was said and decided, signed by those who answer for it. */
export function meetingRecord(facts: MeetingPaperFacts): DocumentModel {
  const { meeting, placeName, practice } = facts;
  const effect = effectSentence(meeting);
  return {
    title: `${meeting.title || `${placeName}${kindName(facts)}`}记录`,
    form: 'M-02',
    practice,
    orientation: 'portrait',
    page: 'form',
    blocks: [
      { type: 'title', lines: [`${placeName}${kindName(facts)}`, '会议记录'] },
      headTable(facts),
      ...(effect === '' ? [] : [labelled('到会情况：', effect)]),
      ...meeting.items.flatMap((item, at) => itemBlocks(meeting, item, at)),
      ...(meeting.mediation ? [labelled('调解情况：', orBlank(meeting.mediation.dispute))] : []),
      ...(meeting.next === '' ? [] : [labelled('下次会议：', meeting.next)]),
      ...amendments(facts),
      { type: 'space', lines: 1 },
      {
        type: 'sign-lines',
        labels: ['主持人（签名）', '记录人（签名）', '社区党组织（盖章）', '居（村）民委员会（盖章）'],
      },
    ],
  };
}

function headTable({ meeting, placeName, communityName }: MeetingPaperFacts): Block {
  const row = (one: string, first: string, two: string, second: string) => [
    label(one),
    cell(first),
    label(two),
    cell(second),
  ];
  const wide = (name: string, value: string) => [
    label(name),
    cell(value === '' ? '无' : value, 'left', { colSpan: 3 }),
  ];
  return {
    type: 'table',
    table: {
      widthsMm: [24, 54, 24, 54],
      head: [],
      rows: [
        row(
          '次　　序',
          ordinalWords(meeting),
          '社区、小区',
          `${communityName}${placeName === communityName ? '' : ` ${placeName}`}`,
        ),
        row('时　　间', whenWords(meeting), '地　　点', orBlank(meeting.place)),
        row(
          '召 集 方',
          `${meeting.convenerSide ? sides[meeting.convenerSide] : ''} ${meeting.convener}`.trim() || orBlank(''),
          '形　　式',
          meetingForms[meeting.form],
        ),
        row('主 持 人', orBlank(meeting.chair), '记 录 人', orBlank(meeting.recorder)),
        wide('出　　席', peopleWords(meeting.attendance, 'present')),
        wide('请　　假', peopleWords(meeting.attendance, 'absent')),
        wide('列　　席', peopleWords(meeting.attendance, 'observer')),
      ],
    },
  };
}

function itemBlocks(
  meeting: MeetingPaperFacts['meeting'],
  item: MeetingPaperFacts['meeting']['items'][number],
  at: number,
): Block[] {
  const votes = voteWords(item);
  const effect = itemEffect(meeting, item);
  return [
    heading(1, `${itemNumber(at)}、${item.title}`),
    ...(item.proposer === '' ? [] : [labelled('提出人：', item.proposer)]),
    ...(item.background === '' ? [] : [labelled('情况：', item.background)]),
    ...item.opinions.map(({ side, speaker, text }) =>
      paragraph(`${side === 'other' && speaker === '' ? '' : `${sides[side]}${speaker}：`}${text}`),
    ),
    labelled(
      '结果：',
      `${outcomeWords[item.outcome]}${votes === '' ? '' : `（${votes}）`}。${effect === '' ? '' : `${effect}。`}`,
    ),
    ...item.resolutions.map((resolution, order) =>
      labelled(item.resolutions.length > 1 ? `决定${order + 1}：` : '决定：', `${resolutionWords(resolution)}。`),
    ),
  ];
}

/** The record stays as it was; what was put right afterwards stands below it with its day and reason. */
function amendments({ meeting }: MeetingPaperFacts): Block[] {
  if (meeting.amendments.length === 0) return [];
  return [
    heading(1, '补正'),
    ...meeting.amendments.map(({ at, words, reason }) =>
      paragraph(`${dayWords(showMoment(at))}：${words}（理由：${reason}）`),
    ),
  ];
}
