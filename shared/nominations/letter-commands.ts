import { ok, type Result } from '../basics/result';
import type { BureauSettings } from '../communities/bureau';
import type { ChangeDraft } from '../journal/draft';
import type { Campaign } from './campaign';
import { letterId, type NominationLetter } from './letter';

/** A letter as it begins: to the city's bureau, the leading group at the table (AW-11). */
export function blankLetter(
  letter: string,
  { year, group }: Pick<Campaign, 'year' | 'group'>,
  { city }: Pick<BureauSettings, 'city'>,
): NominationLetter {
  const head = group.head === '' ? [] : [{ name: group.head, post: group.headPost }];
  return {
    year,
    letter,
    to: `${city}住房和城乡建设局`,
    meeting: {
      session: '',
      on: '',
      place: '',
      chair: group.head,
      present: [...head, ...group.deputies, ...group.members].slice(0, 60),
      absent: [],
      observers: [],
      words: '',
    },
  };
}

/** Keeps the words as typed; saved while typing, so that nothing is lost when the program ends. */
export function saveLetter(letter: NominationLetter): Result<ChangeDraft> {
  return ok({
    command: 'nomination.letter',
    words: `填写推荐函和会议纪要：${letter.letter}`,
    changes: [{ table: 'nominationLetters', id: letterId(letter), body: letter }],
  });
}
