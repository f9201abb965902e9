import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatYuan, showYuan } from '#shared/basics/money';
import type { IncomeStatement, IncomeTyped } from '#shared/coordination/disclosure';
import { incomeSumFaults } from '#shared/coordination/income-sums';
import { readIncomeTyped } from '#shared/coordination/income-typed';
import { incomeSourceOf } from '#shared/coordination/income-source';

const fen = fc.integer({ min: 0, max: 1e9 });
const label = fc.constantFrom('电梯广告', '快递柜', '地面停车', '旧衣回收', '5G基站');

/** A statement whose every figure is what the others make it. */
const sound: fc.Arbitrary<IncomeStatement> = fc
  .record({
    opening: fc.integer({ min: -1e9, max: 1e9 }),
    lines: fc.array(fc.record({ label, gross: fen, cost: fen }), { minLength: 1, maxLength: 12 }),
    uses: fc.array(fen, { maxLength: 6 }),
  })
  .map(({ opening, lines, uses }) => {
    const totalNet = lines.reduce((sum, { gross, cost }) => sum + gross - cost, 0);
    const totalUsed = uses.reduce((sum, amount) => sum + amount, 0);
    return {
      ...{ opening, openingReason: '', totalNet, totalUsed, closing: opening + totalNet - totalUsed, auditor: '' },
      lines: lines.map(line => ({
        ...line,
        source: incomeSourceOf(line.label),
        contractNo: '',
        net: line.gross - line.cost,
      })),
      uses: uses.map(amount => ({ what: '维修', basis: '', amount })),
    };
  });

const asTyped = (statement: IncomeStatement, show: (fen: number) => string): IncomeTyped => ({
  ...statement,
  opening: show(statement.opening),
  lines: statement.lines.map(({ label: name, contractNo, gross, cost, net }) => ({
    ...{ label: name, contractNo, gross: show(gross), cost: show(cost), net: show(net) },
  })),
  uses: statement.uses.map(use => ({ ...use, amount: show(use.amount) })),
  totalNet: show(statement.totalNet),
  totalUsed: show(statement.totalUsed),
  closing: show(statement.closing),
});

it('a sound statement has no fault, typed plainly or with thousands', () => {
  fc.assert(
    fc.property(sound, statement => {
      expect(incomeSumFaults(statement)).toEqual([]);
      for (const show of [formatYuan, showYuan]) {
        expect(readIncomeTyped(asTyped(statement, show))).toEqual({ ok: true, value: statement });
      }
    }),
  );
});

it('figures left blank are reckoned to the same', () => {
  fc.assert(
    fc.property(sound, statement => {
      const typed = asTyped(statement, formatYuan);
      const blank = {
        ...typed,
        totalNet: '',
        totalUsed: '',
        closing: '',
        lines: typed.lines.map(line => ({ ...line, net: '' })),
      };
      expect(readIncomeTyped(blank)).toEqual({ ok: true, value: statement });
    }),
  );
});

it('one figure that is off by anything is found, first of all, with what it should be', () => {
  fc.assert(
    fc.property(
      sound,
      fc.nat(),
      fc.integer({ min: -1e6, max: 1e6 }).filter(off => off !== 0),
      (statement, pick, off) => {
        const places = ['totalNet', 'totalUsed', 'closing', 'line'] as const;
        const place = places[pick % places.length] as (typeof places)[number];
        const at = pick % statement.lines.length;
        const wrong: IncomeStatement =
          place === 'line'
            ? {
                ...statement,
                lines: statement.lines.map((line, index) => (index === at ? { ...line, net: line.net + off } : line)),
              }
            : { ...statement, [place]: statement[place] + off };
        const [fault] = incomeSumFaults(wrong);
        expect(fault && fault.stated - fault.expected).toBe(off);
        const where = {
          totalNet: '净收益合计',
          totalUsed: '支出合计',
          closing: '期末余额',
          line: `收入第 ${at + 1} 行`,
        }[place];
        expect(fault?.where.startsWith(where)).toBe(true);
      },
    ),
  );
});
