import { dayFromParts, parseDay } from '../../basics/dates';

const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CREDIT = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** GB 11643: eighteen digits, a day that exists, the check digit right. */
export function isResidentNumber(number: string): boolean {
  if (!/^\d{17}[\dX]$/.test(number)) return false;
  const born = [number.slice(6, 10), number.slice(10, 12), number.slice(12, 14)].map(Number) as [
    number,
    number,
    number,
  ];
  if (parseDay(dayFromParts(...born)) === null) return false;
  const sum = idWeights.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return '10X98765432'[sum % 11] === number[17];
}

/** GB 32100: the unified social credit code of an organisation. */
export function isCreditCode(number: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(number)) return false;
  let weight = 1;
  let sum = 0;
  for (let index = 0; index < 17; index += 1) {
    sum += CREDIT.indexOf(number[index] as string) * weight;
    weight = (weight * 3) % 31;
  }
  return CREDIT[(31 - (sum % 31)) % 31] === number[17];
}

/**
 * Whether a number should be looked at again. Only what claims to be a resident's number, or looks like one, can be
 * checked: passports and travel permits have no check digit, and numbers of fifteen digits had none.
 */
export function failsChecksum(number: string, idType: string): boolean {
  const claimsResident = /身份证/.test(idType) && !/港|澳|台|外国|永久居留/.test(idType);
  if (!claimsResident && idType !== '')
    return /信用代码|营业执照/.test(idType) && number.length === 18 && !isCreditCode(number);
  if (/^\d{15}$/.test(number)) return false;
  if (claimsResident) return !isResidentNumber(number);
  const looksResident = /^\d{16,}[\dX]?$/.test(number) || /^\d{17}[A-Z]$/.test(number);
  return looksResident && !isResidentNumber(number) && !isOrganisation(number);
}

/** One wrong resident's number in 31 has the check digit of a credit code: a birthday inside says which of the two it is. */
function isOrganisation(number: string): boolean {
  const [year, month, day] = [number.slice(6, 10), number.slice(10, 12), number.slice(12, 14)].map(Number);
  const birthday = parseDay(dayFromParts(year as number, month as number, day as number));
  return isCreditCode(number) && birthday === null;
}

/** Upper case, without spaces and dashes. */
export function normaliseNumber(text: string): string {
  return text.replace(/[\s-]/g, '').toUpperCase();
}
