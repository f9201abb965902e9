import { utils, write } from 'xlsx';

/** The bytes of a workbook with that many units, as a property company's system exports it. The same every time. */
export function largeRegister(units: number): Uint8Array {
  const rows: (string | number)[][] = [
    ['序号', '楼栋', '单元', '房号', '建筑面积(㎡)', '业主姓名', '证件号码', '联系电话', '交付状态', '用途', '备注'],
  ];
  for (let index = 0; index < units; index += 1) {
    const home = index % 120;
    rows.push([
      index + 1,
      `${Math.floor(index / 480) + 1}号楼`,
      `${(Math.floor(index / 120) % 4) + 1}单元`,
      `${Math.floor(home / 4) + 1}0${(home % 4) + 1}`,
      80 + (index % 4000) / 100,
      `${'王李张刘陈杨'[index % 6] ?? ''}${'喆堃頔伟芳'[index % 5] ?? ''}${String.fromCharCode(0x4e00 + (index % 7000))}`,
      `3702${String(index).padStart(14, '0')}`,
      `138${String(index).padStart(8, '0')}`,
      '已交付',
      '住宅',
      '',
    ]);
  }
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '业主清册');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
}
