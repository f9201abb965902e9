import { describe, expect, it } from 'vitest';
import type { Area } from '#shared/basics/area';
import type { Result } from '#shared/basics/result';
import type { ChangeDraft } from '#shared/journal/draft';
import { MemoryStore } from '#shared/practice/memory-store';
import { decideReview } from '#shared/register/commands/decide-review';
import { editUnits } from '#shared/register/commands/edit-units';
import { importRegister } from '#shared/register/commands/import-register';
import { revealUnit } from '#shared/register/commands/reveal-unit';
import { diffRegisters } from '#shared/register/diff-registers';
import { unitsOf } from '#shared/register/register-pages';
import { UNITS_PER_PAGE, type Unit } from '#shared/register/unit';

const context = { now: '2024-05-08T09:00:00+08:00', officerId: 'o1', newId: () => 'new' };
const source = { fileName: '清册.xlsx', sha256: 'ab', encoding: 'xlsx' };

function unit(room: number, more: Partial<Unit> = {}): Unit {
  return {
    unit: `1-1-${room}`,
    building: '1',
    section: '1',
    room: String(room),
    area: 8950 as Area,
    use: '住宅',
    owners: [{ name: `业主${room}`, idType: '', idNumber: `P${room}` }],
    phones: [],
    delivery: 'delivered',
    certificate: '',
    remark: '',
    ...more,
  };
}

class Desk {
  readonly store = new MemoryStore();

  facts() {
    const [header] = this.store.all('registers');
    const pages = this.store.all('registerPages').map(row => row.body);
    return { projectId: 'p1', projectName: '春和苑', register: header?.body ?? null, pages };
  }

  take(draft: Result<ChangeDraft>): ChangeDraft {
    if (!draft.ok) throw new Error(draft.refusal.code);
    this.store.apply(draft.value);
    return draft.value;
  }

  import(units: readonly Unit[]) {
    const comparedWith = this.facts().register?.version ?? 0;
    return this.take(importRegister(this.facts(), { units, source, comparedWith }, context));
  }
}

const codeOf = (draft: Result<ChangeDraft>) => (draft.ok ? 'taken' : draft.refusal.code);
const many = Array.from({ length: UNITS_PER_PAGE * 2 + 1 }, (_, index) => unit(1000 + index));

describe('importing a register', () => {
  it('is one change: a header and pages of 250 units', () => {
    const desk = new Desk();
    const draft = desk.import(many);
    expect(draft.changes.map(change => change.table)).toEqual([
      'registerPages',
      'registerPages',
      'registerPages',
      'registers',
    ]);
    expect(unitsOf(desk.facts().pages)).toEqual(many);
    expect(desk.facts().register).toMatchObject({ version: 1, pages: 3, units: 501, heads: 501, area: 501 * 8950 });
  });

  it('writes only pages that differ, and removes pages left over', () => {
    const desk = new Desk();
    desk.import(many);
    const draft = desk.import(many.slice(0, UNITS_PER_PAGE));
    expect(draft.changes.map(change => [change.id, change.body === null])).toEqual([
      ['p1:1', true],
      ['p1:2', true],
      ['p1', false],
    ]);
    expect(desk.facts().register).toMatchObject({ version: 2, pages: 1 });
  });

  it('is refused when the register changed after the preview, or nothing was accepted', () => {
    const desk = new Desk();
    desk.import(many);
    expect(codeOf(importRegister(desk.facts(), { units: many, source, comparedWith: 0 }, context))).toBe(
      'register-changed-meanwhile',
    );
    expect(codeOf(importRegister(desk.facts(), { units: [], source, comparedWith: 1 }, context))).toBe(
      'register-nothing-accepted',
    );
  });

  it('says beforehand what would change', () => {
    const after = [
      unit(1001),
      unit(1002, { area: 9000 as Area }),
      unit(1003, { owners: [{ name: '王喆', idType: '', idNumber: 'P1003' }] }),
      unit(2000),
    ];
    const diff = diffRegisters([unit(1001), unit(1002), unit(1003), unit(1004)], after);
    expect(diff.same).toBe(1);
    expect(diff.added.map(found => found.unit)).toEqual(['1-1-2000']);
    expect(diff.removed.map(found => found.unit)).toEqual(['1-1-1004']);
    expect(diff.changed.map(({ after: found, aspects }) => [found.unit, aspects])).toEqual([
      ['1-1-1002', ['area']],
      ['1-1-1003', ['owners']],
    ]);
  });
});

describe('editing cells', () => {
  const desk = new Desk();
  desk.import([unit(1001), unit(1002), unit(1003)]);

  it('reads a typed cell like an imported one', () => {
    const draft = desk.take(
      editUnits(desk.facts(), [{ unit: '1-1-1001', field: 'area', text: '９０．５㎡' }], context),
    );
    expect(draft.words).toBe('春和苑：修改 1-1-1001 的建筑面积');
    expect(unitsOf(desk.facts().pages)[0]?.area).toBe(9050);
    expect(desk.facts().register?.version).toBe(2);
  });

  it('takes all pasted cells or none', () => {
    const edits = [
      { unit: '1-1-1002', field: 'delivery' as const, text: '未售' },
      { unit: '1-1-1003', field: 'area' as const, text: '89.505' },
    ];
    expect(codeOf(editUnits(desk.facts(), edits, context))).toBe('unit-invalid');
    desk.take(
      editUnits(
        desk.facts(),
        [edits[0] as (typeof edits)[0], { unit: '1-1-1003', field: 'delivery', text: '未交付' }],
        context,
      ),
    );
    expect(desk.facts().register).toMatchObject({ developerUnits: 2, heads: 2 });
  });

  it('never makes one unit twice', () => {
    expect(codeOf(editUnits(desk.facts(), [{ unit: '1-1-1002', field: 'room', text: '1001' }], context))).toBe(
      'unit-key-taken',
    );
    expect(codeOf(editUnits(desk.facts(), [{ unit: '9-9', field: 'room', text: '1' }], context))).toBe('unit-unknown');
  });

  it('refuses masked numbers that were copied from the grid', () => {
    const edit = { unit: '1-1-1001', field: 'idNumber' as const, text: '370**********21' };
    expect(codeOf(editUnits(desk.facts(), [edit], context))).toBe('unit-invalid');
  });

  it('leaves no personal data in the log', () => {
    const words = [
      desk.take(editUnits(desk.facts(), [{ unit: '1-1-1001', field: 'idNumber', text: 'E1234567' }], context)).words,
      revealUnit('春和苑', '1-1-1001', 'phone').words,
    ];
    expect(words.join()).not.toMatch(/E1234567|业主1001/);
    expect(revealUnit('春和苑', '1-1-1001', 'phone').changes).toEqual([]);
  });
});

describe('the officer decides', () => {
  const same = [{ name: '王芳', idType: '', idNumber: '' }];
  const input = {
    kind: 'same-name' as const,
    units: ['1-1-1001', '1-1-1002'],
    decision: 'one-head' as const,
    basis: '核对不动产登记证明',
  };

  it('joins units with a basis, and takes it back', () => {
    const desk = new Desk();
    desk.import([unit(1001, { owners: same }), unit(1002, { owners: same })]);
    expect(codeOf(decideReview(desk.facts(), { ...input, basis: ' ' }, context))).toBe('review-basis-missing');
    desk.take(decideReview(desk.facts(), input, context));
    expect(desk.facts().register?.heads).toBe(1);
    desk.take(decideReview(desk.facts(), { ...input, decision: null }, context));
    expect(desk.facts().register).toMatchObject({ heads: 2, decisions: [] });
  });

  it('keeps a decision over a new import of the same, and drops it when the question has changed', () => {
    const desk = new Desk();
    desk.import([unit(1001, { owners: same }), unit(1002, { owners: same })]);
    desk.take(decideReview(desk.facts(), input, context));
    desk.import([unit(1001, { owners: same }), unit(1002, { owners: same }), unit(1003)]);
    expect(desk.facts().register).toMatchObject({ heads: 2, version: 3 });
    desk.import([unit(1001, { owners: same }), unit(1002, { owners: same }), unit(1003, { owners: same })]);
    expect(desk.facts().register).toMatchObject({ heads: 3, decisions: [] });
    expect(codeOf(decideReview(desk.facts(), input, context))).toBe('review-units-gone');
  });
});
