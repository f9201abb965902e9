import type { Day } from '../../basics/dates';
import { typedDay, typedTime } from '../../basics/typed-day';

const DAY =
  /(?:\d{4}\s*年\s*)?\d{1,2}\s*月\s*\d{1,2}\s*[日号]?|\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}(?!\d)|\b\d{8}\b/;
const CLOCK = /(?:上午|早上|下午|晚上|中午)?\s*\d{1,2}\s*(?:[:：]\s*\d{2}|[点时]\s*(?:\d{1,2}\s*分|半|整)?)/g;

export interface NotedTime {
  readonly date: string;
  readonly startsAt: string;
  readonly endsAt: string;
  /** What stands in the text besides. */
  readonly left: string;
}

/** "2026年11月20日（周五）下午2点至4点", "11-20 14:00—16:00"; empty text for what is not said. */
export function readNotedTime(text: string, near: Day): NotedTime {
  const day = DAY.exec(text);
  const date = day ? typedDay(day[0], near) : null;
  const rest = day && date ? text.slice(0, day.index) + text.slice(day.index + day[0].length) : text;
  const half = /上午|早上|下午|晚上|中午/.exec(rest)?.[0] ?? '';
  const times: string[] = [];
  const left = rest
    .replace(CLOCK, piece => {
      const plain = piece.trim();
      const time = typedTime(/^\d/.test(plain) && half !== '' && !/[:：]/.test(plain) ? half + plain : plain);
      if (time === null || times.length === 2) return piece;
      times.push(time);
      return '';
    })
    .replace(/[（(]?(?:周|星期|礼拜)[一二三四五六日天][)）]?/, '')
    .replace(/^[\s至到~～—–-]+|[\s至到~～—–-]+$/g, '')
    .replace(/^(?:上午|下午|早上|晚上)?[\s至到~～—–-]*$/, '');
  return { date: date ?? '', startsAt: times[0] ?? '', endsAt: times[1] ?? '', left };
}
