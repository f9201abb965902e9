import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatArea, sumAreas, type Area } from '#shared/basics/area';
import { countHeads, ownersKey } from '#shared/register/heads/heads';
import { readRegister } from '#shared/register/read-register';
import { registerReport } from '#shared/register/register-report';
import { readRow } from '#shared/register/rows/read-row';
import { rowOfUnit } from '#shared/register/rows/row-of-unit';
import { parseCsv } from '#shared/register/source/parse-csv';
import type { RawCell } from '#shared/register/source/raw-sheet';
import type { Unit } from '#shared/register/unit';

const cell: fc.Arbitrary<RawCell> = fc.oneof(
  fc.constant(null),
  fc.constantFrom(
    '合计',
    '小计',
    '注：',
    '房号',
    '业主姓名',
    '1号楼',
    '2单元',
    '101',
    '89.50㎡',
    '王喆、李堃',
    '已交付',
    '未售',
  ),
  fc.double({ min: -10, max: 1e18, noNaN: true }),
  fc.string({ maxLength: 12 }),
  fc.constant({ kind: 'error', text: '#N/A' } as const),
  fc.constant({ kind: 'formula-without-value', text: 'A1' } as const),
);
const headings = ['楼栋', '单元', '房号', '建筑面积', '业主', '证件号码', '电话', '交付状态'];

const owner = fc.record({
  name: fc.constantFrom('王喆', '李堃', '赵頔', '青岛（海悦）置业有限公司'),
  idType: fc.constantFrom('', '居民身份证'),
  idNumber: fc.constantFrom('370202199001011234', '37020219900101123X', '91370200MA3C000000', ''),
});
const unit: fc.Arbitrary<Unit> = fc
  .record({
    place: fc.tuple(fc.constantFrom('1', 'S1', '2'), fc.constantFrom('', '1'), fc.integer({ min: 101, max: 140 })),
    area: fc.integer({ min: 1, max: 9_999_999 }).map(area => area as Area),
    owners: fc.array(owner, { minLength: 1, maxLength: 3 }),
    phones: fc.constantFrom<string[]>([], ['13805321234'], ['13805321234', '053288886666']),
    delivery: fc.constantFrom<Unit['delivery']>('delivered', 'undelivered', 'unsold'),
  })
  .map(({ place: [building, section, room], ...rest }): Unit => ({
    unit: [building, section, room].filter(part => part !== '').join('-'),
    building,
    section,
    room: String(room),
    use: '住宅',
    certificate: '',
    remark: '',
    ...rest,
  }));
const register = fc.uniqueArray(unit, { selector: ({ unit: key }) => key, maxLength: 40 });

describe('reading rows', () => {
  it('accepts or rejects every data row, whatever the sheet holds', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 30 }), body => {
        const rows = [headings, ...body].map((cells, index) => ({ row: index + 1, cells }));
        const reading = readRegister({ fileName: 'a', encoding: 'xlsx', sheets: [{ name: 's', hidden: false, rows }] });
        if (!reading.ok) {
          expect(reading.refusal.code).toMatch(/^register-/);
          return;
        }
        const report = registerReport(reading.value);
        expect(report.accepted + report.rejected.length).toBe(report.rowsRead);
        expect(report.rowsRead).toBeLessThanOrEqual(body.length);
        expect(new Set(reading.value.accepted.map(row => row.unit.unit)).size).toBe(report.units);
        expect(report.heads).toBeLessThanOrEqual(report.units);
      }),
      { numRuns: 500 },
    );
  });

  it('reads a unit back from its own row as the same unit', () => {
    fc.assert(
      fc.property(unit, given => {
        const back = readRow(rowOfUnit(given, 1)).unit;
        const complete = given.owners.every(({ name, idNumber }) => name !== '' && idNumber !== '');
        expect({ ...back, owners: [] }).toEqual({ ...given, owners: [] });
        expect(back.owners.map(({ name }) => name)).toEqual(given.owners.map(({ name }) => name));
        if (complete)
          expect(back.owners.map(({ idNumber }) => idNumber)).toEqual(given.owners.map(({ idNumber }) => idNumber));
      }),
    );
  });

  it('reads any cells back from a text file that quotes them', () => {
    const text = fc.string({ maxLength: 8 }).filter(value => value !== '');
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 3, maxLength: 5 }), { minLength: 1, maxLength: 8 }), rows => {
        const file = rows.map(row => row.map(value => `"${value.replace(/"/g, '""')}"`).join(',')).join('\r\n');
        expect(parseCsv(file).map(row => row.cells)).toEqual(rows);
      }),
    );
  });
});

describe('heads', () => {
  it('every unit is in exactly one head, and the areas add up', () => {
    fc.assert(
      fc.property(register, units => {
        const { heads, headOfUnit, area } = countHeads(units);
        expect(heads.flatMap(head => head.units).sort((a, b) => a - b)).toEqual(units.map((_, index) => index));
        heads.forEach((head, index) => head.units.forEach(at => expect(headOfUnit[at]).toBe(index)));
        expect(formatArea(sumAreas(heads.map(head => head.area)))).toBe(formatArea(area));
      }),
    );
  });

  it('two units are one head exactly when both are the developer’s or both have the same numbers', () => {
    fc.assert(
      fc.property(register, units => {
        const { headOfUnit } = countHeads(units);
        for (let a = 0; a < units.length; a += 1) {
          for (let b = a + 1; b < units.length; b += 1) {
            const [one, other] = [units[a] as Unit, units[b] as Unit];
            const developers = [one, other].filter(({ delivery }) => delivery !== 'delivered').length;
            const same = ownersKey(one) !== null && ownersKey(one) === ownersKey(other);
            expect(headOfUnit[a] === headOfUnit[b]).toBe(developers === 2 || (developers === 0 && same));
          }
        }
      }),
    );
  });

  it('a chain of 60,000 units, each sharing an owner with the next, is one question to the officer, asked at once', () => {
    const chain = Array.from({ length: 60_000 }, (_, at): Unit => {
      const owners = [at, at + 1].map(one => ({ name: `王${one}`, idType: '', idNumber: `E${one}` }));
      const place = { building: '1', section: '', room: String(at), unit: `1-${at}` };
      const rest = { use: '', certificate: '', remark: '', phones: [], delivery: 'delivered' as const };
      return { ...place, ...rest, area: 8950 as Area, owners };
    });
    const { review } = countHeads(chain);
    expect(review.map(({ kind, units: { length } }) => [kind, length])).toEqual([['overlapping-owners', 60_000]]);
  }, 30_000);

  it('does not depend on the order of the rows or of the owners', () => {
    fc.assert(
      fc.property(register, units => {
        const turned = [...units].reverse().map(given => ({ ...given, owners: [...given.owners].reverse() }));
        expect(countHeads(turned).heads.length).toBe(countHeads(units).heads.length);
      }),
    );
  });

  it('a decision joins the units it names, and never parts what the numbers join', () => {
    fc.assert(
      fc.property(register, units => {
        const plain = countHeads(units);
        for (const { kind, units: keys } of plain.review) {
          const joined = countHeads(units, [{ kind, units: [...keys], decision: 'one-head', basis: '核对证件' }]);
          const indices = keys.map(key => units.findIndex(({ unit: other }) => other === key));
          expect(new Set(indices.map(index => joined.headOfUnit[index])).size).toBe(1);
          const apart = countHeads(units, [{ kind, units: [...keys], decision: 'separate-heads', basis: '核对证件' }]);
          expect(apart.headOfUnit).toEqual(plain.headOfUnit);
        }
      }),
    );
  });
});
