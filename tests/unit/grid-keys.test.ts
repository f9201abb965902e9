import { describe, expect, it } from 'vitest';
import { isInRange, rangeOf, spreadOver } from '../../renderer/grid/cell-range';
import { formatCells, parseCells } from '../../renderer/grid/clipboard';
import { actInEditor, actOnCell, type KeyPress } from '../../renderer/grid/grid-keys';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrl: false,
  shift: false,
  composing: false,
  ...more,
});
const size = { rows: 100, columns: 8, page: 20 };
const at = { row: 50, column: 3 };
const to = (given: KeyPress, from = at) => {
  const act = actOnCell(given, from, size);
  return act?.do === 'move' ? [act.to.row, act.to.column, act.extend] : act?.do;
};

describe('keys on a cell', () => {
  it('move, within the grid', () => {
    expect(to(press('ArrowDown'))).toEqual([51, 3, false]);
    expect(to(press('ArrowUp', { shift: true }))).toEqual([49, 3, true]);
    expect(to(press('ArrowLeft', { ctrl: true }))).toEqual([50, 0, false]);
    expect(to(press('PageDown'), { row: 95, column: 3 })).toEqual([99, 3, false]);
    expect(to(press('End', { ctrl: true }))).toEqual([99, 7, false]);
  });

  it('leave letters to the text field, and everything to an input method that is at work', () => {
    expect(to(press('n'))).toBeUndefined();
    expect(to(press('Enter'))).toBe('edit');
    for (const key of ['n', 'Enter', 'ArrowDown', 'Process', 'Backspace']) {
      expect(actOnCell(press(key, { composing: true }), at, size)).toBeNull();
      expect(actInEditor(press(key, { composing: true }))).toBeNull();
    }
  });

  it('end an edit', () => {
    expect(actInEditor(press('Enter'))).toEqual({ do: 'commit', down: 1, across: 0 });
    expect(actInEditor(press('Tab', { shift: true }))).toEqual({ do: 'commit', down: 0, across: -1 });
    expect(actInEditor(press('Escape'))).toEqual({ do: 'cancel' });
    expect(actInEditor(press('ArrowLeft'))).toBeNull();
  });
});

describe('ranges and the clipboard', () => {
  it('a range holds both corners', () => {
    const range = rangeOf({ row: 5, column: 4 }, { row: 2, column: 6 });
    expect(range).toEqual({ top: 2, bottom: 5, left: 4, right: 6 });
    expect([isInRange(range, 2, 6), isInRange(range, 6, 6)]).toEqual([true, false]);
  });

  it('one value fills the range, a block keeps its shape', () => {
    const range = { top: 0, bottom: 1, left: 0, right: 2 };
    expect(spreadOver(range, [['已交付']])).toEqual([
      ['已交付', '已交付', '已交付'],
      ['已交付', '已交付', '已交付'],
    ]);
    expect(spreadOver(range, [['a', 'b']])).toEqual([['a', 'b']]);
  });

  it('cells come back as they were copied', () => {
    const cells = [
      ['张喆\n李堃', '89.50'],
      ['"引号"', '制\t表'],
    ];
    expect(parseCells(formatCells(cells))).toEqual(cells);
    expect(parseCells('1\t2\r\n3\t4\r\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });
});
