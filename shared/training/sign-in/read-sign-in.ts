import { ok, refuse, type Refusal, type Result } from '../../basics/result';
import { narrowText, unwrapCell } from '../../register/rows/narrow-text';
import { cellText, type RawRow, type RawSource } from '../../register/source/raw-sheet';
import { signInFieldOf, type SignInField } from './sign-in-fields';

/** One line of the sheet as it was understood. Nothing is left out: what cannot be taken stands in `faults`. */
export interface SignInRow {
  /** 1-based row of the sheet or line of what was pasted. */
  readonly row: number;
  readonly name: string;
  readonly project: string;
  readonly post: string;
  readonly unit: string;
  readonly phone: string;
  readonly signedIn: boolean;
  readonly score: number | null;
  readonly remark: string;
  /** One sentence each: what was not taken, and what the sheet says there. */
  readonly faults: readonly string[];
}

export interface SignInReading {
  readonly fileName: string;
  readonly columns: Readonly<Partial<Record<SignInField, number>>>;
  readonly rows: readonly SignInRow[];
}

/** Words for what the reader of owner registers says of a sign-in sheet. */
const otherWords: Readonly<Record<string, Parameters<typeof refuse>[0]>> = {
  'register-empty': 'training-sheet-empty',
  'register-pdf': 'training-sheet-not-spreadsheet',
  'register-not-spreadsheet': 'training-sheet-not-spreadsheet',
  'register-file-too-large': 'training-sheet-too-large',
  'register-too-large': 'training-sheet-too-large',
  'register-too-many-rows': 'training-sheet-too-large',
};

export function sheetRefusal(refusal: Refusal): Refusal {
  const code = otherWords[refusal.code];
  return code ? { code } : refusal;
}

/** A sheet for more people than this is something else. */
const MOST_ROWS = 5000;

/** The people of a sign-in sheet: the sheet with the most of them, found by its headings or, without any, by what it holds. */
export function readSignIn(source: RawSource): Result<SignInReading> {
  const sheets = source.sheets.filter(sheet => sheet.rows.some(hasText));
  if (sheets.length === 0) return refuse('training-sheet-empty');
  const found = sheets.flatMap(({ rows }) => {
    if (rows.length > MOST_ROWS) return [];
    const heading = headingOf(rows);
    const columns = heading?.columns ?? guessColumns(rows);
    return columns
      ? [{ headed: heading !== null, columns, rows: readRows(rows.slice(heading ? heading.index + 1 : 0), columns) }]
      : [];
  });
  if (found.length === 0) {
    return refuse(
      sheets.every(({ rows }) => rows.length > MOST_ROWS) ? 'training-sheet-too-large' : 'training-sheet-no-name',
    );
  }
  const named = found.some(({ headed }) => headed) ? found.filter(({ headed }) => headed) : found;
  const { columns, rows } = named.reduce((a, b) => (b.rows.length > a.rows.length ? b : a));
  return rows.length === 0 ? refuse('training-sheet-no-rows') : ok({ fileName: source.fileName, columns, rows });
}

function hasText({ cells }: RawRow): boolean {
  return cells.some(cell => cellText(cell).trim() !== '');
}

function headingOf(rows: readonly RawRow[]): { index: number; columns: SignInReading['columns'] } | null {
  for (const [index, { cells }] of rows.slice(0, 30).entries()) {
    const columns: Partial<Record<SignInField, number>> = {};
    cells.forEach((cell, column) => {
      const field = typeof cell === 'string' ? signInFieldOf(cell) : undefined;
      if (field && columns[field] === undefined) columns[field] = column;
    });
    if (columns.name !== undefined) return { index, columns };
  }
  return null;
}

const isName = (text: string) => /^[\u3400-\u9fff·\u{20000}-\u{3ffff}]{2,6}$/u.test(text.replace(/\s/g, ''));
const isPhone = (text: string) => /^1\d{10}$/.test(text.replace(/[\s-]/g, ''));

/** Without headings: the first column of names, a column of phones, and a column of numbers up to 100 as scores. */
function guessColumns(rows: readonly RawRow[]): SignInReading['columns'] | null {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const filled = rows.filter(hasText);
  const columns: Partial<Record<SignInField, number>> = {};
  for (let column = 0; column < width; column += 1) {
    const texts = filled.map(({ cells }) => textOf(cells[column])).filter(text => text !== '');
    if (texts.length === 0) continue;
    const mostly = (test: (text: string) => boolean) => texts.filter(test).length * 2 > texts.length;
    if (columns.name === undefined && mostly(isName) && new Set(texts).size * 2 > texts.length) columns.name = column;
    else if (columns.phone === undefined && mostly(isPhone)) columns.phone = column;
    else if (columns.name !== undefined && columns.score === undefined && mostly(text => /^\d{1,3}$/.test(text))) {
      columns.score = column;
    } else if (
      columns.name !== undefined &&
      columns.project === undefined &&
      mostly(text => /[\u3400-\u9fff]{3}/.test(text))
    ) {
      columns.project = column;
    }
  }
  return columns.name === undefined ? null : columns;
}

const textOf = (cell: RawRow['cells'][number] | undefined) => narrowText(unwrapCell(cellText(cell))).trim();

function readRows(rows: readonly RawRow[], columns: SignInReading['columns']): SignInRow[] {
  return rows.flatMap(({ row, cells }) => {
    const at = (field: SignInField) => {
      const column = columns[field];
      return column === undefined ? '' : textOf(cells[column]);
    };
    const name = at('name').replace(/\s+/g, '');
    const first = cells.map(textOf).find(text => text !== '') ?? '';
    if (first === '' || signInFieldOf(name) === 'name') return [];
    if (/^(?:合计|小计|总计|共\s*\d+\s*人|注[:：]|填表人|制表人|记录人)/.test(first)) return [];
    const faults: string[] = [];
    if (name === '') {
      // A numbered line that nobody signed, or what is written under the table.
      if (at('phone') === '' && at('score') === '' && at('project') === '') return [];
    }
    const score = readScore(at('score'), faults);
    const signed = columns.signedIn === undefined ? true : readSigned(at('signedIn'), score !== null);
    const phone = at('phone').replace(/[\s-]/g, '');
    if (phone !== '' && !/^(?:1\d{10}|(?:0\d{2,3})?[2-9]\d{6,7})$/.test(phone)) {
      faults.push('电话既不是 11 位手机号，也不是 7、8 位固定电话，照原样保留');
    }
    return [
      {
        row,
        name: name.slice(0, 50),
        project: at('project') || at('community'),
        post: at('post').slice(0, 30),
        unit: at('unit').slice(0, 30),
        phone: phone.slice(0, 40),
        signedIn: signed,
        score: signed ? score : null,
        remark: at('remark').slice(0, 200),
        faults,
      },
    ];
  });
}

function readScore(text: string, faults: string[]): number | null {
  const plain = text.replace(/分$/, '').trim();
  if (plain === '' || /^(?:缺考|未考|-+|无|\/)$/.test(plain)) return null;
  const score = /^\d{1,3}(?:\.0+)?$/.test(plain) ? Number(plain) : Number.NaN;
  if (Number.isInteger(score) && score >= 0 && score <= 100) return score;
  faults.push(`成绩“${text.slice(0, 20)}”不是 0 到 100 的整数，成绩先空着，原文记入备注`);
  return null;
}

/** A signature column that is empty, or says so, is somebody who was not there; a score says that he was. */
function readSigned(text: string, scored: boolean): boolean {
  if (/^(?:未到|缺席|请假|否|无|×|x|未签|没到|缺|0)$/i.test(text)) return false;
  return text !== '' || scored;
}
