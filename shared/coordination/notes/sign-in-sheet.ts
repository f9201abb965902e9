import type { Side } from '../sides';
import { leadingSide, sideMeant } from './side-words';

/** A row of a sign-in sheet that holds a name. */
export interface SignedPerson {
  /** 1-based row of the sheet or of the pasted cells. */
  readonly row: number;
  readonly name: string;
  /** Null where the sheet does not say it. */
  readonly side: Side | null;
  readonly unit: string;
  readonly post: string;
}

export interface SignInSheet {
  readonly people: readonly SignedPerson[];
  /** Rows without a name, in words; people + left = rows that are not blank, less title and heading rows. */
  readonly left: readonly { readonly row: number; readonly text: string }[];
  /** Headings of columns that are not kept, such as telephone numbers. */
  readonly notKept: readonly string[];
}

type Column = 'name' | 'side' | 'unit' | 'post';
const headings: readonly (readonly [RegExp, Column])[] = [
  [/^(?:姓名|名字|参会人(?:员)?|签到人|参加人员)$/, 'name'],
  [/^(?:代表方|方|身份|类别|所属方)$/, 'side'],
  [/^(?:单位|工作单位|所在单位|房号|单位\/房号|单位（房号）|单位或房号)$/, 'unit'],
  [/^(?:职务|岗位|职务\/身份)$/, 'post'],
];
const ignored = /^(?:序号|编号|签名|签字|签到|本人签名|备注)$/;
const NAME = /^[\p{Script=Han}·]{2,10}$/u;

/**
 * Cells pasted from a spreadsheet, or read from one, as people. Columns go by their heading 姓名, 单位, 职务, wherever the
 * heading row is; without one the first cell that looks like a name is taken, and a cell that names a side.
 */
export function readSignIn(rows: readonly (readonly string[])[]): SignInSheet {
  const cells = rows.map(row => row.map(cell => cell.replace(/[\s\u3000]+/g, ' ').trim()));
  const at = cells.findIndex(row => row.some(cell => headings[0]?.[0].test(bare(cell)) && row.length > 0));
  const columns = at >= 0 ? columnsOf(cells[at] ?? []) : null;
  const people: SignedPerson[] = [];
  const left: { row: number; text: string }[] = [];
  cells.forEach((row, index) => {
    if (index <= at || row.every(cell => cell === '')) return;
    const found = columns ? byColumns(row, columns) : byLooks(row);
    people.push(...found.map(person => ({ row: index + 1, ...person })));
    if (found.length === 0) left.push({ row: index + 1, text: row.filter(cell => cell !== '').join(' ') });
  });
  const heading = at >= 0 ? (cells[at] ?? []) : [];
  const notKept = heading.filter(
    (cell, index) => cell !== '' && columns?.[index] === null && !ignored.test(bare(cell)),
  );
  return { people, left, notKept };
}

/** Pasted text as cells: a tab, comma or two spaces between them. */
export function pastedCells(text: string): string[][] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .map(line => (line.includes('\t') ? line.split('\t') : line.trim().split(/[,，;；、]| {2,}|\u3000+/)));
}

const bare = (cell: string) => cell.replace(/\s/g, '');

function columnsOf(heading: readonly string[]): (Column | null)[] {
  return heading.map(cell => headings.find(([pattern]) => pattern.test(bare(cell)))?.[1] ?? null);
}

type Found = Omit<SignedPerson, 'row'>;

function byColumns(row: readonly string[], columns: readonly (Column | null)[]): Found[] {
  const of = (column: Column) => row[columns.indexOf(column)] ?? '';
  const name = bare(of('name'));
  if (!NAME.test(name) && !/^[A-Za-z][A-Za-z.'-]+$/.test(name)) return [];
  return [{ name, side: sideMeant(of('side')) ?? sideMeant(of('unit')), unit: of('unit'), post: of('post') }];
}

/** A row of names only is as many people; else the first name, with the cells that say where he is from. */
function byLooks(row: readonly string[]): Found[] {
  let side: Side | null = null;
  const names: string[] = [];
  const rest: string[] = [];
  for (const cell of row) {
    const lead = leadingSide(cell);
    if (side === null && lead && lead.rest === '') side = lead.side;
    else if (NAME.test(bare(cell)) && bare(cell).length <= 4 && !lead && !posts.test(cell)) names.push(bare(cell));
    else if (cell !== '' && !/^\d+$/.test(cell)) rest.push(cell);
  }
  const unit = rest.find(cell => sideMeant(cell) !== null) ?? rest.find(cell => /\d-\d/.test(cell)) ?? '';
  const post = rest.find(cell => cell !== unit && cell.length <= 8) ?? '';
  return names.map(name => ({ name, side: side ?? sideMeant(unit), unit, post }));
}

const posts = /经理|主任|书记|委员|会长|代表|民警|科长|队长|专员|管家|主管|秘书|干事|网格员|楼长$/;
