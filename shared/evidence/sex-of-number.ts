import { isResidentNumber } from '../register/rows/certificate-number';

/** What a resident's number says: its last digit but one is odd for men (GB 11643). Empty for every other number. */
export function sexOfNumber(number: string): 'male' | 'female' | '' {
  if (!isResidentNumber(number)) return '';
  return Number(number[16]) % 2 === 1 ? 'male' : 'female';
}
