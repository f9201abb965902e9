import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRoster } from '#shared/evidence/roster/read-roster';
import { rejectsRow } from '#shared/evidence/roster/roster-codes';
import { rosterFields } from '#shared/evidence/roster/roster-fields';
import { rosterKindIds, type RosterKind } from '#shared/evidence/roster/roster-kinds';
import { STAFF_PAGE } from '#shared/evidence/staff';
import { putStaff, staffOnPages } from '#shared/evidence/staff-pages';
import { tables } from '#shared/journal/tables';
import type { RawCell, RawSource } from '#shared/register/source/raw-sheet';
import { member, number, page, pagesAfter, rosterFacts, today } from '../fixtures/roster-facts';

const cell: fc.Arbitrary<RawCell> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...['王喆', '李堃', '张伟', '海之邻物业服务有限公司', '和顺苑物业管理有限公司', '海之邻', '春和苑', '望潮名邸'],
      ...[
        '合计',
        '姓名',
        '注：',
        '—',
        '无',
        '2026-03-05',
        '2015年6月',
        '2026/13/1',
        '95%',
        '12部',
        '500万元',
        '13805321234',
      ],
      ...[number(1), number(2), `${number(3).slice(0, 17)}0`, '3.70299E+17'],
    ),
  },
  fc.double({ min: -10, max: 1e18, noNaN: true }),
  fc.string({ maxLength: 60 }),
  fc.constant({ kind: 'error', text: '#N/A' } as const),
  fc.constant({ kind: 'formula-without-value', text: 'A1' } as const),
  fc.constant({ kind: 'date', text: '2019-04-01' } as const),
);

const sheet = (kind: RosterKind) => {
  const fields = rosterFields[kind];
  return fc
    .array(fc.array(cell, { minLength: fields.length, maxLength: fields.length }), { minLength: 1, maxLength: 30 })
    .map((rows): RawSource => ({
      fileName: '名册.xlsx',
      encoding: 'xlsx',
      sheets: [
        {
          name: '名册',
          hidden: false,
          rows: [
            { row: 1, cells: fields.map(({ title }) => title) },
            ...rows.map((cells, at) => ({ row: at + 2, cells })),
          ],
        },
      ],
    }));
};

const read = (source: RawSource, kind: RosterKind, facts = rosterFacts()) => {
  let next = 0;
  const choice = { companyId: '', today, newId: () => `new-${(next += 1)}` };
  return readRoster(source, { kind, wishes: {}, corrections: {} }, facts, choice);
};

describe.each(rosterKindIds)('any %s sheet', kind => {
  it('is read whole: accepted + rejected = rows read, each rejected one with a reason, all changes fit', () => {
    fc.assert(
      fc.property(sheet(kind), source => {
        const reading = read(source, kind);
        if (!reading.ok) return;
        const { rowsRead, accepted, rejected, changes } = reading.value;
        expect(accepted.length + rejected.length).toBe(rowsRead);
        const rows = [...accepted, ...rejected].map(({ row }) => row);
        expect(new Set(rows).size).toBe(rowsRead);
        expect(rejected.every(({ faults }) => faults.length > 0 && faults.every(rejectsRow))).toBe(true);
        for (const { table, body } of changes) tables[table].schema.parse(body);
      }),
      { numRuns: 150 },
    );
  });
});

it('the same staff file twice changes nothing the second time, and nobody is there twice', () => {
  fc.assert(
    fc.property(sheet('staff'), source => {
      const first = read(source, 'staff');
      if (!first.ok) return;
      const pages = pagesAfter([], first.value);
      const again = read(source, 'staff', rosterFacts({ pages }));
      if (!again.ok) throw new Error('read once, not twice');
      const before = staffOnPages(pages);
      const after = staffOnPages(pagesAfter(pages, again.value));
      expect(after.length).toBe(before.length);
      const numbers = after
        .filter(({ member: { certificateNumber } }) => certificateNumber !== '')
        .map(({ companyId, member: { certificateNumber } }) => `${companyId} ${certificateNumber}`);
      expect(new Set(numbers).size).toBe(numbers.length);
      expect(again.value.perhapsLeft).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

it('putting people on pages loses nobody, whatever moves where', () => {
  const put = fc.record({ companyId: fc.constantFrom('c1', 'c2'), id: fc.integer({ min: 0, max: 700 }) });
  fc.assert(
    fc.property(fc.array(put, { maxLength: 500 }), puts => {
      const pages = [
        page(
          'c1',
          Array.from({ length: STAFF_PAGE }, (_, at) => member(`m${at}`)),
        ),
      ];
      const moves = puts.map(({ companyId, id }) => ({ companyId, member: member(`m${id}`) }));
      const after = new Map<string, { id: string; body: (typeof pages)[number]['body'] }>();
      for (const row of pages) after.set(row.id, row);
      for (const { id, body } of putStaff(pages, moves)) {
        tables.staffPages.schema.parse(body);
        after.set(id, { id, body: body as (typeof pages)[number]['body'] });
      }
      const staff = staffOnPages([...after.values()]);
      const expected = new Map(staffOnPages(pages).map(one => [one.member.id, one.companyId]));
      for (const { companyId, member: one } of moves) expected.set(one.id, companyId);
      expect(new Map(staff.map(one => [one.member.id, one.companyId]))).toEqual(expected);
      expect(staff.length).toBe(expected.size);
    }),
    { numRuns: 40 },
  );
});
