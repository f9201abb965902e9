/** Codes that reject a row (formats.md 2), in the order in which they are reported. */
export const rejectCodes = {
  'unit-missing': '缺少房号',
  'unit-duplicate': '房号重复',
  'area-missing': '缺少面积',
  'area-not-a-number': '面积不是有效数字',
  'area-not-positive': '面积不大于零',
  'owner-missing': '缺少业主姓名',
  'id-numeric-cell': '证件号码被存成数字，尾数已丢失',
} as const;
export type RejectCode = keyof typeof rejectCodes;

/** Codes that warn; the row is taken all the same. */
export const warnCodes = {
  'id-checksum': '证件号码校验不通过',
  'id-missing': '没有证件号码',
  'owner-id-count': '证件号码与业主人数不一致',
  'phone-invalid': '联系电话不像有效号码',
  'area-unusual': '面积异常（小于 5 或大于 2000 ㎡）',
  'delivery-unknown': '交付状态看不懂，按已交付处理',
  'cell-error': '单元格是错误值或没有计算结果，未采用',
} as const;
export type WarnCode = keyof typeof warnCodes;

export type RowCode = RejectCode | WarnCode;

/** One fault of a row: its code and a sentence about this cell, without certificate numbers, phones or names. */
export interface RowFault {
  readonly code: RowCode;
  readonly words: string;
}

export function rejects(code: RowCode): code is RejectCode {
  return code in rejectCodes;
}

const order = [...Object.keys(rejectCodes), ...Object.keys(warnCodes)];

export function sortFaults(faults: RowFault[]): RowFault[] {
  return faults.sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code));
}

export const rowCodeTitles: Record<RowCode, string> = { ...rejectCodes, ...warnCodes };
