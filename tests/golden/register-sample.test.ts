import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readRegister } from '#shared/register/read-register';
import { registerReport } from '#shared/register/register-report';
import { readSource } from '#shared/register/source/read-source';

const file = join(import.meta.dirname, '../../resources/practice/青禾里业主清册.xlsx');

it('the sample register for practice holds the faults that officers should learn to put right', () => {
  const source = readSource(readFileSync(file), '青禾里业主清册.xlsx');
  const reading = source.ok ? readRegister(source.value) : source;
  if (!reading.ok) throw new Error(reading.refusal.code);
  const { rejected, warnings, reasons, review, ...totals } = registerReport(reading.value);
  expect({ ...totals, rejected, warnings }).toMatchSnapshot();
  expect(new Set(rejected.flatMap(row => row.codes))).toEqual(
    new Set([
      'area-missing',
      'owner-missing',
      'id-numeric-cell',
      'area-not-a-number',
      'unit-duplicate',
      'area-not-positive',
    ]),
  );
  expect(reasons).toHaveLength(rejected.length + warnings.length);
  expect(review.length).toBeGreaterThan(0);
});
