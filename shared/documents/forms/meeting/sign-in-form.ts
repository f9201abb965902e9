import { sideIds, sides } from '../../../coordination/sides';
import type { DocumentModel } from '../../document-model';
import { cell, centred, headRow, paragraph } from '../blocks';
import { orBlank } from '../form-words';
import type { MeetingPaperFacts } from './meeting-facts';
import { kindName, ordinalWords, whenWords } from './meeting-lines';

/** Lines left for those who come without being on the list. */
const EMPTY_ROWS = 6;

/** 签到表 (C4), printed before the meeting and signed at the door. */
export function signInForm(facts: MeetingPaperFacts): DocumentModel {
  const { meeting, placeName, practice } = facts;
  const expected = sideIds.flatMap(side => meeting.attendance.filter(attendee => attendee.side === side));
  const rows = [
    ...expected.map(({ side, name, unit, post }) => [sides[side], name, [unit, post].filter(Boolean).join(' ')]),
    ...Array.from({ length: EMPTY_ROWS }, () => ['', '', '']),
  ];
  return {
    title: `${placeName}${kindName(facts)}签到表`,
    form: 'M-01',
    practice,
    orientation: 'portrait',
    page: 'form',
    blocks: [
      { type: 'title', lines: [`${placeName}${kindName(facts)}`, '签\u3000到\u3000表'] },
      paragraph(`${ordinalWords(meeting)}\u3000\u3000时间：${whenWords(meeting)}`, { indent: false }),
      paragraph(`地点：${orBlank(meeting.place)}\u3000\u3000主持人：${orBlank(meeting.chair)}`, { indent: false }),
      {
        type: 'table',
        table: {
          widthsMm: [12, 36, 26, 48, 34],
          head: [headRow('序号', '代表方', '姓名', '单位、职务', '签名')],
          rows: rows.map(([side = '', name = '', post = ''], at) => [
            centred(String(at + 1)),
            cell(side),
            centred(name),
            cell(post),
            cell(''),
          ]),
          rowHeightMm: 10,
        },
      },
    ],
  };
}
