import { describe, expect, it } from 'vitest';
import { readIncomeSheet } from '#shared/coordination/income-sheet';
import { periodFit } from '#shared/coordination/income-sequence';
import { readIncomeTyped } from '#shared/coordination/income-typed';
import type { Day } from '#shared/basics/dates';

const company = [
  ['春和苑 2026 年上半年公共收益收支公示表'],
  ['上期结余', '', '', '', '', '3,200.00'],
  ['序号', '收入来源', '合同编号', '收入', '成本（含管理费）', '净收益'],
  ['1', '电梯轿厢广告', 'GG-2025-01', '12,000.00', '1,200.00', '10,800.00'],
  ['2', '快递柜场地', '', '3600', '', '3600'],
  ['3', '待结算：地面停车', '', '', '', ''],
  ['合计', '', '', '15,600.00', '1,200.00', '14,400.00'],
  [],
  ['序号', '用途', '依据', '金额'],
  ['1', '更换 3 号楼门禁', '业主大会 2026-03-12 决定', '5,000.00'],
  ['合计', '', '', '5,000.00'],
  ['期末余额', '', '', '', '', '12,600.00'],
  ['审计单位：青岛众信会计师事务所'],
];

describe('a company’s statement', () => {
  it('is read by its heads, and what was not taken is named', () => {
    const read = readIncomeSheet(company);
    if (!read.ok) throw new Error(read.refusal.code);
    const { typed, left } = read.value;
    expect(typed.lines).toHaveLength(2);
    expect(typed).toMatchObject({
      ...{ opening: '3,200.00', closing: '12,600.00', totalNet: '14,400.00', totalUsed: '5,000.00' },
      auditor: '青岛众信会计师事务所',
      uses: [{ what: '更换 3 号楼门禁', basis: '业主大会 2026-03-12 决定', amount: '5,000.00' }],
    });
    expect(left).toEqual([
      { row: 1, text: '春和苑 2026 年上半年公共收益收支公示表' },
      { row: 6, text: '3 待结算：地面停车' },
    ]);
    const statement = readIncomeTyped(typed);
    expect(statement.ok && [statement.value.closing, statement.value.lines.map(line => line.source)]).toEqual([
      1_260_000,
      ['lift-adverts', 'lockers'],
    ]);
  });

  it('of other words is read too: 项目 and 金额 alone', () => {
    const read = readIncomeSheet([
      ['项目', '金额（元）'],
      ['充电桩', '880.5'],
    ]);
    expect(read.ok && read.value.typed.lines).toEqual([
      { label: '充电桩', contractNo: '', gross: '880.5', cost: '', net: '' },
    ]);
  });

  it.each([
    [
      'income-sheet-unknown',
      [
        ['姓名', '房号', '面积'],
        ['张三', '101', '89'],
      ],
    ],
    ['income-sheet-unknown', [[]]],
    [
      'income-sheet-empty',
      [
        ['收入来源', '收入'],
        ['电梯广告', ''],
      ],
    ],
  ])('is refused: %s', (code, rows) => {
    const read = readIncomeSheet(rows);
    expect(read.ok || read.refusal.code).toBe(code);
  });
});

it('a period follows, leaves a gap, or overlaps the one before', () => {
  const previous = { periodFrom: '2025-07-01', periodUntil: '2025-12-31', closing: 0 };
  const fit = (from: string, until: string) => periodFit(previous, from as Day, until as Day);
  expect(fit('2026-01-01', '2026-06-30')).toEqual({ is: 'follows' });
  expect(fit('2026-02-01', '2026-06-30')).toEqual({ is: 'gap', from: '2026-01-01', until: '2026-01-31', days: 31 });
  expect(fit('2025-12-01', '2026-06-30')).toEqual({ is: 'overlap', from: '2025-12-01', until: '2025-12-31', days: 31 });
  expect(fit('2025-08-01', '2025-08-31')).toEqual({ is: 'overlap', from: '2025-08-01', until: '2025-08-31', days: 31 });
});
