import { formatArea } from '../basics/area';
import { countHeads } from './heads/heads';
import type { RegisterReading } from './read-register';

export interface RowCodes {
  readonly row: number;
  readonly unit: string;
  readonly codes: readonly string[];
}

/** `gongzhi/register-report@1` (formats.md 2). `reasons` and `sheet` go beyond the contract. */
export interface RegisterReport {
  readonly format: 'gongzhi/register-report@1';
  readonly file: string;
  readonly encoding: string;
  readonly rowsRead: number;
  readonly accepted: number;
  readonly rejected: readonly RowCodes[];
  readonly warnings: readonly RowCodes[];
  readonly review: readonly { readonly kind: string; readonly units: readonly string[] }[];
  readonly units: number;
  readonly heads: number;
  readonly area: string;
  readonly developerUnits: number;
  readonly developerArea: string;
  readonly sheet: string;
  /** Why each row was rejected or warned about, in words. */
  readonly reasons: readonly { readonly row: number; readonly words: string }[];
}

export function registerReport(reading: RegisterReading): RegisterReport {
  const units = reading.accepted.map(row => row.unit);
  const count = countHeads(units);
  const warned = reading.accepted.filter(row => row.warnings.length > 0);
  const codesOf = (faults: readonly { code: string }[]) => [...new Set(faults.map(fault => fault.code))];
  return {
    format: 'gongzhi/register-report@1',
    file: reading.fileName,
    encoding: reading.encoding,
    rowsRead: reading.rowsRead,
    accepted: units.length,
    rejected: reading.rejected.map(({ row, unit, faults }) => ({ row, unit, codes: codesOf(faults) })),
    warnings: warned.map(({ row, unit, warnings }) => ({ row, unit: unit.unit, codes: codesOf(warnings) })),
    review: count.review.map(({ kind, units: keys }) => ({ kind, units: keys })),
    units: units.length,
    heads: count.heads.length,
    area: formatArea(count.area),
    developerUnits: count.developerUnits,
    developerArea: formatArea(count.developerArea),
    sheet: reading.sheet,
    reasons: [
      ...reading.rejected.map(({ row, faults }) => ({ row, words: faults.map(fault => fault.words).join('；') })),
      ...warned.map(({ row, warnings }) => ({ row, words: warnings.map(fault => fault.words).join('；') })),
    ].sort((a, b) => a.row - b.row),
  };
}
