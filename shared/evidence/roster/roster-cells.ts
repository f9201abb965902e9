import { dayFromParts, daysInMonth, parseDay, type Day } from '../../basics/dates';
import { parseYuan, type Fen } from '../../basics/money';
import { narrowText, unwrapCell } from '../../register/rows/narrow-text';
import { cellText, type RawCell } from '../../register/source/raw-sheet';
import type { RosterFault } from './roster-codes';
import type { RosterField } from './roster-fields';
import type { RosterInput } from './roster-rows';

/** What stands for "nothing" in a cell. */
const NOTHING = /^(?:[-—–/\\]+|无|没有|暂无|n\/?a)$/i;

/** Reads the cells of one row and collects what is wrong with them. */
export class RosterCells {
  readonly faults: RosterFault[] = [];

  constructor(
    private readonly input: RosterInput,
    private readonly fields: readonly RosterField[],
    /** Headings by field, because they may name a unit: 注册资本（万元）. */
    private readonly titles: Readonly<Record<string, string>>,
  ) {}

  add(code: RosterFault['code'], words: string): void {
    this.faults.push({ code, words });
  }

  /** The raw cell; an error value or a formula without result counts as blank, and is named. */
  raw(id: string): RawCell {
    const cell = this.input.cells[id] ?? null;
    if (typeof cell !== 'object' || cell === null) return cell;
    if (cell.kind !== 'error' && cell.kind !== 'formula-without-value') return cell;
    const what = cell.kind === 'error' ? `错误值 ${cell.text.slice(0, 12)}` : '没有计算结果的公式';
    if (!this.faults.some(({ words }) => words.startsWith(`${this.title(id)}单元格`)))
      this.add('cell-error', `${this.title(id)}单元格是${what}`);
    return null;
  }

  /** One line, full-width digits narrowed, at most `longest` characters. */
  text(id: string, longest: number): string {
    const text = unwrapCell(cellText(this.raw(id)))
      .replace(/\s+/g, ' ')
      .trim();
    if ([...text].length <= longest) return text;
    this.add('text-too-long', `${this.title(id)}超过 ${longest} 个字`);
    return [...text].slice(0, longest).join('');
  }

  /** The same, but a dash or 无 is nothing. */
  optional(id: string, longest: number): string {
    const text = this.text(id, longest);
    return NOTHING.test(text) ? '' : text;
  }

  /** Null when the cell is blank; `past`: not after `today`. */
  day(id: string, today: Day, past: boolean): Day | null {
    const cell = this.raw(id);
    const text = narrowText(unwrapCell(cellText(cell))).replace(/\s/g, '');
    if (text === '' || NOTHING.test(text) || /^(?:长期|永久|至今|在职)(?:有效)?$/.test(text)) return null;
    const parts =
      /^(\d{4})[-年./](\d{1,2})(?:[-月./](\d{1,2})[日号]?|月?)$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
    const [year, month, date] = parts ? [Number(parts[1]), Number(parts[2]), Number(parts[3] ?? 1)] : [0, 0, 0];
    // A spreadsheet that lost the date's format keeps 2015.1 as a number, which may be October.
    const lost = typeof cell === 'number' && parts !== null && parts[3] === undefined;
    if (
      !parts ||
      lost ||
      month < 1 ||
      month > 12 ||
      date < 1 ||
      date > daysInMonth(year, month) ||
      year < 1950 ||
      year > 2099
    ) {
      this.add('day-invalid', `${this.title(id)}“${text.slice(0, 20)}”不是可用的日期`);
      return null;
    }
    const day = dayFromParts(year, month, date);
    if (parseDay(day) === null || (past && day > today)) {
      this.add('day-invalid', `${this.title(id)} ${day} 晚于今天`);
      return null;
    }
    if (parts[3] === undefined) this.add('month-only', `${this.title(id)}只写了“${text}”`);
    return day;
  }

  /** A whole number; null when blank. */
  count(id: string): number | null {
    const text = this.figure(id)
      .replace(/(?:户|套|台|部|个|人|年)$/, '')
      .replace(/,(?=\d{3}(?:\D|$))/g, '');
    if (text === '') return null;
    if (/^\d{1,9}(?:\.0+)?$/.test(text)) return Math.trunc(Number(text));
    this.add('number-invalid', `${this.title(id)}“${text.slice(0, 20)}”不是整数`);
    return null;
  }

  /** A share in 0.01 %, from "95.5%", "95.5" or 0.955; null when blank. */
  share(id: string): number | null {
    const text = this.figure(id);
    if (text === '') return null;
    const match = /^(\d{1,3}(?:\.\d+)?)(%?)$/.exec(text);
    const value = match ? Number(match[1]) : NaN;
    const percent = match && match[2] === '' && value <= 1 ? value * 100 : value;
    const share = Math.round(percent * 100);
    if (Number.isFinite(share) && share >= 0 && share <= 10_000) return share;
    this.add('number-invalid', `${this.title(id)}“${text.slice(0, 20)}”不是 0 到 100% 的比例`);
    return null;
  }

  /** An area in 0.01 ㎡; the cell or the heading may say 万㎡. */
  area(id: string): number | null {
    const text = this.figure(id).replace(/(?:㎡|m2|m²|平方米|平米)$/i, '');
    if (text === '') return null;
    const match = /^(\d{1,10}(?:\.\d+)?)(万?)$/.exec(text.replace(/,(?=\d{3}(?:\D|$))/g, ''));
    const factor = match?.[2] === '万' || this.inTenThousands(id) ? 1_000_000 : 100;
    if (match) return Math.round(Number(match[1]) * factor);
    this.add('number-invalid', `${this.title(id)}“${text.slice(0, 20)}”不是面积`);
    return null;
  }

  /** Money in fen; the cell or the heading may say 万元. */
  money(id: string): Fen | null {
    const text = this.figure(id);
    if (text === '') return null;
    const bare = /^[\d,.]+$/.test(text);
    const fen = parseYuan(bare && this.inTenThousands(id) ? `${text}万` : text.replace(/(?:人民币)?(?:元)?$/, ''));
    if (fen !== null && fen >= 0) return fen;
    this.add('number-invalid', `${this.title(id)}“${text.slice(0, 20)}”不是金额`);
    return null;
  }

  private figure(id: string): string {
    const text = narrowText(unwrapCell(cellText(this.raw(id)))).replace(/\s/g, '');
    return NOTHING.test(text) ? '' : text;
  }

  private inTenThousands(id: string): boolean {
    return /万/.test(this.titles[id] ?? '');
  }

  title(id: string): string {
    return this.fields.find(field => field.id === id)?.title ?? id;
  }
}
