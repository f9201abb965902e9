import type { Block, CellModel } from '../../../documents/document-model';
import { cell, centred, headRow, label } from '../../../documents/forms/blocks';
import type { PoolEntry } from '../../inspection-pool';
import { listsOf, named, type DrawPaperFacts } from './draw-facts';

/** Two columns: what, and what it is; for hashes of 64 digits too. */
export function factTable(rows: readonly (readonly [string, string])[]): Block {
  return {
    type: 'table',
    table: {
      widthsMm: [32, 124],
      head: [],
      rows: rows.map(([name, value]) => [label(name), cell(value)]),
      fontPt: 10.5,
    },
  };
}

/** Number and name of everybody in a pool, in the order in which it is hashed, two to a row. */
export function poolTable(entries: readonly PoolEntry[]): Block {
  const half = Math.ceil(entries.length / 2);
  const cells = (entry: PoolEntry | undefined): CellModel[] => [centred(entry?.id ?? ''), cell(entry?.name ?? '')];
  return {
    type: 'table',
    table: {
      widthsMm: [22, 56, 22, 56],
      head: [headRow('编号', '名称', '编号', '名称')],
      rows: Array.from({ length: half }, (_, at) => [...cells(entries[at]), ...cells(entries[at + half])]),
      fontPt: 10.5,
    },
  };
}

/** Who is left out and why; a sentence where nobody is. */
export function outTables({ draw, objects, inspectors }: DrawPaperFacts): Block[] {
  const { excluded, conflicts } = listsOf(draw);
  const rows = [
    ...excluded.map(({ id, why }) => ['排除', named(id, objects, inspectors), why]),
    ...conflicts.map(({ object, inspector, why }) => [
      '回避',
      `${named(object, objects)}：${named(inspector, inspectors)}不参加检查`,
      why,
    ]),
  ];
  if (rows.length === 0) return [{ type: 'paragraph', runs: [{ text: '没有排除和回避。' }] }];
  return [
    {
      type: 'table',
      table: {
        widthsMm: [16, 76, 64],
        head: [headRow('类别', '对象或人员', '原因')],
        rows: rows.map(([kind = '', who = '', why = '']) => [centred(kind), cell(who), cell(why)]),
        fontPt: 10.5,
      },
    },
  ];
}
