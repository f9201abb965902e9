#!/usr/bin/env node
/**
 * Writes `青禾里业主清册.xlsx`: the register of the practice project that has none yet, as an office would send it, with
 * title and signature rows, merged buildings, a sum after each, and the faults that offices make. The people are invented.
 * Run it after a change of `shared/practice/`, and keep the file it writes.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import writeXlsxFile from 'write-excel-file/node';

const here = dirname(fileURLToPath(import.meta.url));
const shared = path =>
  runnerImport(join(here, '../../shared', path), { logLevel: 'silent' }).then(({ module }) => module);
const { practiceProjects } = await shared('practice/practice-places.ts');
const { practiceRows } = await shared('practice/practice-rows.ts');

const order = practiceProjects.findIndex(project => !project.register);
const rows = practiceRows(practiceProjects[order], order, 1).map(({ cells }) => ({ ...cells }));
const headings = [
  '序号',
  '楼栋',
  '单元',
  '房号',
  '建筑面积（㎡）',
  '业主姓名',
  '证件号码',
  '联系电话',
  '交付状态',
  '用途',
  '备注',
];

/** What offices get wrong, by the order of the row. */
const faults = {
  4: { area: '９６．８５㎡' },
  11: { area: '' },
  17: { owner: '' },
  23: { idNumber: 'as-number' },
  30: { area: '见附图' },
  38: { phone: '1995321' },
  45: { idNumber: '' },
  52: { area: '118.305' },
  66: { again: true },
  79: { separator: '\n' },
  88: { delivery: '未交付' },
  95: { delivery: '未售', owner: '青禾置业有限公司', idNumber: '', phone: '' },
  96: { delivery: '未售', owner: '青禾置业有限公司', idNumber: '', phone: '' },
  120: { area: '-78.40' },
};

const text = value => ({ value: value ?? '', type: String });
const sheet = [
  [
    {
      value: '青禾里物业管理区域业主清册',
      type: String,
      columnSpan: headings.length,
      align: 'center',
      fontWeight: 'bold',
      fontSize: 14,
    },
    ...Array(headings.length - 1).fill(null),
  ],
  [text('制表单位：青禾里首次业主大会筹备组'), ...Array(7).fill(null), text('制表日期：2024年5月8日')],
  headings.map(value => ({ value, type: String, fontWeight: 'bold', backgroundColor: '#e6eef0' })),
];
let number = 0;
let start = 0;
const add = (row, first, fault = {}) => {
  const cells = { ...row, ...fault };
  number += 1;
  const asNumber = cells.idNumber === 'as-number';
  sheet.push([
    { value: number, type: Number },
    text(first ? cells.building : ''),
    text(cells.section),
    text(cells.room),
    /^\d+\.\d\d$/.test(cells.area) && number % 3 > 0 ? { value: Number(cells.area), type: Number } : text(cells.area),
    text(fault.separator ? cells.owner.replace('、', fault.separator) : cells.owner),
    asNumber
      ? { value: Number(row.idNumber.slice(0, 17) + '0'), type: Number }
      : text(fault.separator ? cells.idNumber.replace('、', fault.separator) : cells.idNumber),
    text(cells.phone),
    text(cells.delivery),
    text(cells.use),
    text(''),
  ]);
};
rows.forEach((row, index) => {
  const first = row.building !== rows[index - 1]?.building;
  if (first && index > 0) sheet.push([null, text('小计'), null, null, text(sum(rows.slice(start, index)))]);
  if (first) start = index;
  const fault = faults[index];
  add(row, first, fault);
  if (fault?.again) add(row, false);
});
sheet.push([null, text('合计'), null, null, text(sum(rows))]);
sheet.push([text('注：面积以不动产登记簿记载为准。')]);
sheet.push([text('制表人：'), ...Array(4).fill(null), text('审核人：')]);

function sum(part) {
  return part.reduce((total, row) => total + Number(row.area), 0).toFixed(2);
}

const columns = [6, 8, 8, 8, 14, 18, 40, 14, 10, 8, 12].map(width => ({ width }));
await writeXlsxFile(sheet, { sheet: '业主清册', columns }).toFile(join(here, '青禾里业主清册.xlsx'));
