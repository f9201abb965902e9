import type { Day } from '../../basics/dates';
import { ok, refuse, type Result } from '../../basics/result';
import { typedDay } from '../../basics/typed-day';

/** A day cell: empty stays empty, anything else must be a day. */
export function dayCell(what: string, text: string, near: Day): Result<string> {
  if (/^[-—/无]*$/.test(text)) return ok('');
  const day = typedDay(text.replace(/ .*$/, ''), near);
  return day === null ? refuse('sheet-day-unknown', { what, text: text.slice(0, 30) }) : ok(day);
}

/** One of a list of words, by its title or by what offices write for it. */
export function wordCell<Id extends string>(
  what: string,
  text: string,
  titles: Readonly<Record<Id, string>>,
  others?: Readonly<Partial<Record<Id, RegExp>>>,
): Result<Id> {
  const plain = text.replace(/[\s()]/g, '');
  const ids = Object.keys(titles) as Id[];
  const found =
    ids.find(id => titles[id].replace(/[（）()\s]/g, '') === plain.replace(/[（）]/g, '')) ??
    ids.find(id => plain !== '' && others?.[id]?.test(plain));
  if (found) return ok(found);
  return refuse('sheet-word-unknown', { what, text: text.slice(0, 30), words: ids.map(id => titles[id]).join('、') });
}
