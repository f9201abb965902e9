import type { PlaceFacts } from '../../communities/place-facts';
import { cellText, type RawSheet } from '../../register/source/raw-sheet';
import { textFault } from '../draw/read-draw-fields';
import type { PoolEntry, PoolKind } from '../inspection-pool';
import { numbersAfter } from './next-number';

export interface RejectedPoolRow {
  /** 1-based row of the sheet. */
  readonly row: number;
  readonly words: string;
}

/** What was read from pasted cells or a sheet; taken + rejected = read. */
export interface PoolRowsReading {
  readonly entries: readonly PoolEntry[];
  readonly rejected: readonly RejectedPoolRow[];
}

interface Columns {
  readonly id: number;
  readonly name: number;
  readonly about: number;
  readonly permit: number;
}

const headings: Readonly<Record<keyof Columns, RegExp>> = {
  id: /^(编号|序号代码|名录编号|事项编号)$/,
  name: /^(姓名|名称|检查人员|检查对象|对象名称|小区|企业|项目名称|企业名称|抽查事项|事项|检查事项)$/,
  about: /^(单位|部门|科室|所在单位|依据|检查依据|风险|风险说明|备注)$/,
  permit: /^(执法证号|执法证件号|执法证件号码|证件号|证号)$/,
};

/** Without a row of headings the columns stand as they are usually written down. */
const usualColumns: Readonly<Record<PoolKind, Columns>> = {
  inspectors: { id: -1, name: 0, about: 1, permit: 2 },
  objects: { id: -1, name: 0, about: 1, permit: -1 },
  items: { id: -1, name: 0, about: 1, permit: -1 },
};

const prefixes: Readonly<Record<PoolKind, string>> = { inspectors: 'I', objects: 'P', items: 'S' };

/**
 * Rows for a directory or list, pasted or from a file, tolerantly read. Who stood in an earlier version keeps the number.
 * Objects must be projects or companies that are registered, because a check goes into their files.
 */
export function readPoolRows(
  kind: PoolKind,
  sheet: Pick<RawSheet, 'rows'>,
  before: readonly (readonly PoolEntry[])[],
  places: PlaceFacts,
): PoolRowsReading {
  const rows = sheet.rows.map(({ row, cells }) => ({ row, cells: cells.map(cell => cellText(cell).trim()) }));
  const filled = rows.filter(({ cells }) => cells.some(cell => cell !== ''));
  const head = filled[0] ? columnsOf(filled[0].cells) : null;
  const columns = head ?? usualColumns[kind];
  const next = numbersAfter(prefixes[kind], [
    ...before.flatMap(entries => entries.map(({ id }) => id)),
    ...filled.map(({ cells }) => cells[columns.id] ?? ''),
  ]);
  const entries: PoolEntry[] = [];
  const rejected: RejectedPoolRow[] = [];
  for (const { row, cells } of head ? filled.slice(1) : filled) {
    const cell = (at: number, most: number) => [...(cells[at] ?? '')].slice(0, most).join('');
    const name = cell(columns.name, 101);
    const entry = { id: cell(columns.id, 41), name, about: cell(columns.about, 200), permit: cell(columns.permit, 40) };
    const ref = kind === 'objects' ? placeCalled(name, places) : { refKind: '' as const, refId: '' };
    const reject = (words: string) => rejected.push({ row, words });
    if (name === '') reject('没有名称');
    else if (name.length > 100) reject('名称超过 100 个字');
    else if (ref === null) reject(`没有叫“${name}”的小区或企业，请先在“小区与业主”里登记，或改成登记的名称`);
    else if (entry.id !== '' && textFault(entry.id) !== null) reject(`编号${textFault(entry.id) ?? ''}`);
    else if (entries.some(one => sameThing(kind, one, { ...entry, ...ref }))) reject(`“${name}”前面已有，不重复列入`);
    else {
      const made = { ...entry, ...ref };
      const old = before.flat().find(one => sameThing(kind, one, made));
      entries.push({ ...made, id: entry.id || (old?.id ?? next()) });
    }
  }
  return { entries, rejected };
}

function columnsOf(cells: readonly string[]): Columns | null {
  const at = (name: keyof Columns) => cells.findIndex(cell => headings[name].test(cell.replace(/\s/g, '')));
  const columns = { id: at('id'), name: at('name'), about: at('about'), permit: at('permit') };
  return columns.name >= 0 ? columns : null;
}

function placeCalled(name: string, { projects, companies }: PlaceFacts): Pick<PoolEntry, 'refKind' | 'refId'> | null {
  const project = projects.find(({ body }) => body.name === name);
  if (project) return { refKind: 'project', refId: project.id };
  const company = companies.find(({ body }) => body.name === name);
  return company ? { refKind: 'company', refId: company.id } : null;
}

function sameThing(kind: PoolKind, a: Omit<PoolEntry, 'id'>, b: Omit<PoolEntry, 'id'>): boolean {
  if (kind === 'objects') return a.refKind === b.refKind && a.refId === b.refId;
  return a.name === b.name && (kind === 'items' || a.permit === b.permit || a.permit === '' || b.permit === '');
}
