import { ok, refuse, type Result } from '../../basics/result';
import { readPhones } from '../../register/rows/phone-cell';
import type { RowFault } from '../../register/rows/row-codes';

/** One phone or several; answered in one form: 13900000000、0532-88990011 → 13900000000、053288990011. Empty is allowed. */
export function checkPhone(text: string, name: string): Result<string> {
  const faults: RowFault[] = [];
  const phones = readPhones(text, faults).join('、');
  if (faults.length > 0) return refuse('person-phone-invalid', {}, { at: name });
  if (phones.length > 40) return refuse('person-phones-many', {}, { at: name });
  return ok(phones);
}
