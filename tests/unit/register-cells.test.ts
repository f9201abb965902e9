import { describe, expect, it } from 'vitest';
import { findHeading } from '#shared/register/columns/find-heading';
import { normaliseHeading } from '#shared/register/columns/normalise-heading';
import { searchWith } from '#shared/register/pinyin';
import { readRegister } from '#shared/register/read-register';
import { readArea } from '#shared/register/rows/area-cell';
import { failsChecksum, isCreditCode, isResidentNumber } from '#shared/register/rows/certificate-number';
import { readOwners } from '#shared/register/rows/owners-cell';
import { readPhones } from '#shared/register/rows/phone-cell';
import type { RowFault } from '#shared/register/rows/row-codes';
import { placeInRoom, readBuilding, readRoom, readSection } from '#shared/register/rows/unit-key';
import { numberText, type RawCell, type RawRow } from '#shared/register/source/raw-sheet';

const area = (cell: RawCell) => {
  const read = readArea(cell);
  return 'area' in read ? read.area : read.fault.code;
};

describe('areas', () => {
  it.each([
    [89.5, 8950],
    ['89.50', 8950],
    ['89.500', 8950],
    ['８９．５０㎡', 8950],
    [' 155.55 平方米', 15555],
    ['1,234.5 m²', 123450],
    ['0089.5', 8950],
    [95.46000000000001, 9546],
    ['89.505', 'area-not-a-number'],
    [89.505, 'area-not-a-number'],
    ['12,34', 'area-not-a-number'],
    ['约90', 'area-not-a-number'],
    ['90/2', 'area-not-a-number'],
    ['123456789', 'area-not-a-number'],
    ['', 'area-missing'],
    ['  ', 'area-missing'],
    ['㎡', 'area-missing'],
    [null, 'area-missing'],
    ['-88.20', 'area-not-positive'],
    ['－88.20', 'area-not-positive'],
    [0, 'area-not-positive'],
    ['0.00', 'area-not-positive'],
    ['0.001', 'area-not-a-number'],
  ] as const)('%j is %s', (cell, expected) => expect(area(cell)).toBe(expected));

  it('numbers keep the digits that a spreadsheet shows', () => {
    expect(numberText(95.460000000000008)).toBe('95.46');
    expect(numberText(370202196308269100)).toBe('370202196308269000');
    expect(numberText(13805321234)).toBe('13805321234');
  });
});

describe('certificate numbers', () => {
  it('knows the check digit of GB 11643 and the day of birth', () => {
    expect(isResidentNumber('11010519491231002X')).toBe(true);
    expect(isResidentNumber('110105194912310021')).toBe(false);
    expect(isResidentNumber('110105194913310027')).toBe(false);
  });

  it('knows the check character of GB 32100', () => {
    expect(isCreditCode('91350100M000100Y43')).toBe(true);
    expect(isCreditCode('91350100M000100Y44')).toBe(false);
  });

  it.each([
    ['11010519491231002X', '', false],
    ['110105194912310021', '', true],
    ['91350100M000100Y43', '', false],
    ['E12345678', '', false],
    ['E12345678', '护照', false],
    ['E12345678', '居民身份证', true],
    ['110105491231002', '', false],
    ['1101051949123100', '', true],
    ['91350100M000100Y44', '统一社会信用代码', true],
    // Wrong residents' numbers whose last digit happens to be right for a credit code.
    ['370202196911040031', '', true],
    ['110105196911040031', '', true],
  ])('%s as %j fails: %s', (number, type, expected) => expect(failsChecksum(number, type)).toBe(expected));
});

describe('owners', () => {
  const read = (owner: RawCell, idNumber: RawCell, coOwner: RawCell = null) => {
    const faults: RowFault[] = [];
    const owners = readOwners({ owner, coOwner, idType: null, idNumber, coOwnerIdNumber: null }, false, faults);
    return {
      owners: owners.map(({ name, idNumber: number }) => `${name}/${number}`),
      codes: faults.map(fault => fault.code),
    };
  };

  it.each(['、', '，', ',', '；', ';', '/', '／', '\n'])(
    'are split at %j, and their numbers in the same order',
    sign => {
      expect(read(`张喆${sign}李堃`, `E1${sign}E2`)).toEqual({ owners: ['张喆/E1', '李堃/E2'], codes: [] });
    },
  );

  it('come from 共有人 as well', () => {
    expect(read('张喆', 'E1、E2', '李堃').owners).toEqual(['张喆/E1', '李堃/E2']);
  });

  it('a number that is blotted out is none: equal stars must not make one head', () => {
    expect(read('张喆', '3702**********1234')).toEqual({ owners: ['张喆/'], codes: ['id-missing'] });
  });

  it('an empty place says whose number is missing', () => {
    expect(read('张喆、李堃', '、E2')).toEqual({ owners: ['张喆/', '李堃/E2'], codes: ['owner-id-count'] });
  });

  it('a number without a name is kept', () => {
    expect(read('张喆', 'E1、E2')).toEqual({ owners: ['张喆/E1', '/E2'], codes: ['owner-id-count'] });
  });

  it('names lose stray spaces, companies keep their brackets', () => {
    expect(read('王　伟', 'E1').owners).toEqual(['王伟/E1']);
    expect(read('青岛（集团）有限公司', 'E1').owners).toEqual(['青岛（集团）有限公司/E1']);
    expect(read('John Smith', 'E1').owners).toEqual(['John Smith/E1']);
  });

  it('a number stored as a number has lost digits only beyond fifteen', () => {
    expect(read('张喆', 370202196308269100).codes).toEqual(['id-numeric-cell']);
    expect(read('张喆', 370202630826910)).toEqual({ owners: ['张喆/370202630826910'], codes: [] });
    expect(read('张喆', '3.70202E+17').codes).toEqual(['id-numeric-cell']);
  });
});

it.each([
  ['13805321234', []],
  [13805321234, []],
  ['0532-88886666', []],
  ['88886666', []],
  ['(0532)8886666转12', []],
  ['138 0532 1234；8886666', []],
  ['1566166304', ['phone-invalid']],
  ['无', ['phone-invalid']],
  ['12345678901', ['phone-invalid']],
  ['13805321', ['phone-invalid']],
] as const)('phone %j: %j', (cell, codes) => {
  const faults: RowFault[] = [];
  readPhones(cell, faults);
  expect(faults.map(fault => fault.code)).toEqual(codes);
});

it('units lose their suffixes', () => {
  expect(['1号楼', 'S1号楼', '5栋', '3#', '７幢', '2楼', 1, 'A座'].map(readBuilding)).toEqual([
    '1',
    'S1',
    '5',
    '3',
    '7',
    '2',
    '1',
    'A座',
  ]);
  expect(['1单元', 2, '三单元', '', '无', '—'].map(readSection)).toEqual(['1', '2', '三', '', '', '']);
  expect(['301室', '01', 402, '５０１'].map(readRoom)).toEqual(['301', '01', '402', '501']);
  expect(placeInRoom('1号楼2单元301室')).toEqual({ building: '1', section: '2', room: '301' });
  expect(placeInRoom('1-301')).toEqual({ building: '1', section: '', room: '301' });
  expect(placeInRoom('301')).toBeNull();
});

describe('a blank 楼栋 or 单元', () => {
  const read = (...places: [building: RawCell, section: RawCell, room: RawCell][]) => {
    const rows: RawRow[] = [
      { row: 1, cells: ['楼栋', '单元', '房号', '建筑面积', '业主'] },
      ...places.map((place, index) => ({ row: index + 2, cells: [...place, '89.5', '张喆'] })),
    ];
    const reading = readRegister({ fileName: 'a', encoding: 'xlsx', sheets: [{ name: 's', hidden: false, rows }] });
    return reading.ok ? reading.value.accepted.map(({ unit }) => unit.unit) : reading.refusal.code;
  };

  it('means the value above, however the value above is written', () => {
    expect(read(['8', 2, '101'], ['8栋', null, '102'], [8, '', '103'], [null, 1, '104'])).toEqual([
      '8-2-101',
      '8-2-102',
      '8-2-103',
      '8-1-104',
    ]);
  });

  it('means the value above in the next building too, in a sheet that names 单元 only where it changes', () => {
    expect(read(['1', '1', '101'], [null, null, '102'], ['2', null, '101'], [null, null, '102'])).toEqual([
      '1-1-101',
      '1-1-102',
      '2-1-101',
      '2-1-102',
    ]);
    expect(read(['1', '1', '101'], ['2', null, '101'], ['2', '2', '101'])).toEqual(['1-1-101', '2-1-101', '2-2-101']);
  });

  it('means no 单元 where every other building names it in each row, as for the shops behind the last one', () => {
    expect(read(['1', '1', '101'], ['1', '2', '101'], ['S1', null, '1'], ['S1', null, '2'])).toEqual([
      '1-1-101',
      '1-2-101',
      'S1-1',
      'S1-2',
    ]);
  });

  it('“无” says that there is none, and the rows below it have none either', () => {
    expect(read(['1', '1', '101'], [null, null, '102'], ['S1', '无', '1'], [null, null, '2'])).toEqual([
      '1-1-101',
      '1-1-102',
      'S1-1',
      'S1-2',
    ]);
  });
});

describe('rows that are no data', () => {
  const rowsRead = (...below: RawCell[][]) => {
    const rows = [['建筑面积', '状态', '房号', '业主'], ['89.5', '已交付', '101', '张喆'], ...below];
    const sheet = { name: '', hidden: false, rows: rows.map((cells, index) => ({ row: index + 1, cells })) };
    const reading = readRegister({ fileName: 'a', encoding: 'utf-8', sheets: [sheet] });
    return reading.ok ? reading.value.rowsRead : reading.refusal.code;
  };

  it('sums and notes begin in whatever column comes first', () => {
    expect(rowsRead([null, '合计', null, null], ['89.5', '合计（㎡）', null, null])).toBe(1);
    expect(rowsRead(['制表人：张三  2024年1月5日', null, null, null])).toBe(1);
    expect(rowsRead(['89.5', '合计', null, '张喆'])).toBe(2);
  });
});

describe('headings', () => {
  it('are recognised with units, stars and spaces', () => {
    expect(['建筑面积（㎡）', '产权面积㎡', '* 房 号：', '业主姓名'].map(normaliseHeading)).toEqual([
      '建筑面积',
      '产权面积',
      '房号',
      '业主姓名',
    ]);
  });

  it('two columns that both look like the area: the better heading, and the officer may say otherwise', () => {
    const rows: RawRow[] = [
      { row: 1, cells: ['房号', '产权面积', '建筑面积', '业主'] },
      { row: 2, cells: ['101', '70', '89.5', '张喆'] },
    ];
    expect(findHeading(rows)?.ambiguities).toEqual([{ field: 'area', columns: [1, 2], chosen: 2 }]);
    const source = { fileName: 'a', encoding: 'xlsx', sheets: [{ name: 's', hidden: false, rows }] } as const;
    const read = (wishes = {}) => {
      const reading = readRegister(source, wishes);
      return reading.ok ? reading.value.accepted[0]?.unit.area : reading.refusal.code;
    };
    expect(read()).toBe(8950);
    expect(read({ columns: { area: 1 } })).toBe(7000);
    expect(read({ columns: { area: 0 } })).toBe('register-column-taken');
    expect(read({ columns: { area: null } })).toBe('register-column-missing');
    expect(read({ sheet: '别的' })).toBe('register-sheet-unknown');
  });

  it('a heading row that nobody recognises can be named', () => {
    const rows: RawRow[] = [
      { row: 1, cells: ['门牌', '平米数', '户主'] },
      { row: 2, cells: ['1-101', '89.5', '张喆'] },
    ];
    const source = { fileName: 'a', encoding: 'xlsx', sheets: [{ name: 's', hidden: false, rows }] } as const;
    const reading = readRegister(source, { headingRow: 1, columns: { room: 0, area: 1, owner: 2 } });
    expect(reading.ok && reading.value.accepted.map(row => row.unit.unit)).toEqual(['1-101']);
  });
});

it('search finds by part or by initials', () => {
  const letters: Record<string, string> = { 王: 'w', 小: 'x', 喆: 'z' };
  const { matches } = searchWith(text => [...text].map(sign => letters[sign] ?? sign).join(''));
  expect(matches('王小喆', 'xz')).toBe(true);
  expect(matches('王小喆', '小')).toBe(true);
  expect(matches('王小喆', 'zx')).toBe(false);
  expect(matches('1-2-301', '2-3')).toBe(true);
});
