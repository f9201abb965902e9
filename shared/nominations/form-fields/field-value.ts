import { dayFromParts, parseDay } from '../../basics/dates';
import { formatYuan, parseYuan } from '../../basics/money';
import type { FormField } from './form-field';

export type FieldReading =
  | { readonly is: 'value'; readonly value: string }
  /** `why` is one Chinese clause: what the field wants. */
  | { readonly is: 'fault'; readonly why: string };

const value = (text: string): FieldReading => ({ is: 'value', value: text });
const fault = (why: string): FieldReading => ({ is: 'fault', why });

/**
 * What stands in a field as officers type it or a form brings it, brought to the one way in which it is kept (`fieldKinds`).
 * Empty stays empty. A value that is kept is read back as itself.
 */
export function readField(field: FormField, typed: string): FieldReading {
  const text = typed
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t\u3000]+$/gm, '')
    .trim();
  if (text === '') return value('');
  const read = readKind(field, text);
  if (read.is === 'value' && Array.from(read.value).length > field.limit) return fault(`不超过 ${field.limit} 个字`);
  return read;
}

function readKind(field: FormField, text: string): FieldReading {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  switch (field.kind) {
    case 'long':
      return value(text);
    case 'text':
      return value(text.replace(/\s*\n\s*/g, ' '));
    case 'number':
      return readNumber(plain);
    case 'day':
      return readDate(plain, true);
    case 'month':
      return readDate(plain, false);
    case 'money': {
      const fen = parseYuan(plain);
      return fen === null || fen < 0 ? fault('填金额，例如 1234.50 或 500万元') : value(formatYuan(fen));
    }
    case 'area':
      return readArea(plain);
    case 'share':
      return readHundredths(plain.replace(/[%％]$/, ''), 10_000, '填 0 到 100 的百分比，例如 98.5');
    case 'points':
      return readHundredths(plain.replace(/分$/, ''), 99_999, '填得分，例如 92.5');
    case 'id':
      return value(plain.replace(/-/g, '').toUpperCase());
    case 'phone':
      return /\d{5,}/.test(plain.replace(/[-()转]/g, '')) ? value(plain) : fault('填电话号码');
    case 'choice':
      return readChoice(field, plain);
  }
}

function readNumber(plain: string): FieldReading {
  const match = /^(\d{1,9}|\d{1,3}(?:,\d{3}){1,2})(?:\.0+)?[\u4e00-\u9fff]{0,2}$/.exec(plain);
  return match?.[1] ? value(String(Number(match[1].replace(/,/g, '')))) : fault('填整数，例如 12');
}

/** "2026-3-5", "2026.03", "2026年3月5日", "20260305". A day's field needs the day; a month's leaves it out. */
function readDate(plain: string, whole: boolean): FieldReading {
  const why = whole ? '填日期，例如 2026-03-05' : '填年月，例如 2026-03';
  const parts =
    /^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2}))?[日月号]?$/.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})?$/.exec(plain);
  if (!parts) return fault(why);
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3] ?? (whole ? NaN : 1))];
  if (Number.isNaN(day)) return fault(why);
  const read = parseDay(dayFromParts(year, month, day));
  if (read === null) return fault(why);
  return value(whole ? read : read.slice(0, 7));
}

function readArea(plain: string): FieldReading {
  const match = /^([\d,]+(?:\.\d+)?)(万)?(?:㎡|m2|m²|平方米|平米|平)?$/i.exec(plain);
  if (!match?.[1] || !/^(\d+|\d{1,3}(,\d{3})+)(\.|$)/.test(match[1])) return fault('填面积，例如 61234.56');
  const number = match[1].replace(/,/g, '');
  return readHundredths(match[2] ? shifted(number) : number, 1e10, '填面积（㎡，最多两位小数），例如 61234.56');
}

/** 万: the point goes four places to the right, without rounding. */
function shifted(number: string): string {
  const [whole = '0', decimals = ''] = number.split('.');
  const moved = decimals.padEnd(4, '0');
  return `${whole}${moved.slice(0, 4)}.${moved.slice(4)}`.replace(/\.$/, '');
}

function readHundredths(plain: string, most: number, why: string): FieldReading {
  const match = /^(\d{1,9})(?:\.(\d*))?$/.exec(plain);
  const decimals = (match?.[2] ?? '').replace(/0+$/, '');
  if (!match || decimals.length > 2) return fault(why);
  const hundredths = Number(match[1]) * 100 + Number(decimals.padEnd(2, '0'));
  if (hundredths > most) return fault(why);
  return value(`${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`);
}

/** One of the options; on a form with boxes the ticked one alone: "☑男 □女". */
function readChoice(field: FormField, plain: string): FieldReading {
  const ticked = [...plain.matchAll(/[☑☒✓✔√■]([^☑☒✓✔√■□☐○]+)/gu)].map(match => match[1] ?? '');
  const said = ticked.length === 1 ? (ticked[0] ?? '') : plain;
  const same = field.options.find(option => option.normalize('NFKC') === said);
  return same ? value(same) : fault(`在“${field.options.join('、')}”中选一项`);
}
