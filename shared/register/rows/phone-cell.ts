import { cellText, type RawCell } from '../source/raw-sheet';
import { narrowText, unwrapCell } from './narrow-text';
import type { RowFault } from './row-codes';

/** A mobile of 11 digits, or a landline of 7 or 8 digits with or without area code (and extension). */
const VALID = /^(?:(?:\+?86)?1[3-9]\d{9}|(?:0\d{2,3})?[2-9]\d{6,7}(?:转\d{1,6})?)$/;

export function readPhones(cell: RawCell | undefined, faults: RowFault[]): string[] {
  const text = narrowText(unwrapCell(cellText(cell)));
  if (text === '') return [];
  const phones = text
    .split(/[、，,；;/\r\n]+/)
    .map(phone => phone.replace(/[\s()-]/g, ''))
    .filter(phone => phone !== '');
  if (phones.some(phone => !VALID.test(phone))) {
    faults.push({ code: 'phone-invalid', words: '联系电话既不是 11 位手机号，也不是 7、8 位固定电话' });
  }
  return phones;
}
