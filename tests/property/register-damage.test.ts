import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRegister } from '#shared/register/read-register';
import { readSource } from '#shared/register/source/read-source';
import { refusalWords } from '#shared/text/refusals';

const folder = join(import.meta.dirname, '../corpus/v1/valid');
const files = {
  'a workbook': [readFileSync(join(folder, 'register-merged-buildings/清册.xlsx')), '清册.xlsx'],
  'a text in GB18030': [readFileSync(join(folder, 'register-csv-gb18030/清册.csv')), '清册.csv'],
} as const;

/** Either a register that adds up, or one sentence; never an exception. */
function examine(bytes: Uint8Array, name: string): 'read' | 'refused' {
  const source = readSource(bytes, name);
  const reading = source.ok ? readRegister(source.value) : source;
  if (!reading.ok) {
    expect(refusalWords(reading.refusal).words).not.toMatch(/\{\w+\}/);
    return 'refused';
  }
  expect(reading.value.accepted.length + reading.value.rejected.length).toBe(reading.value.rowsRead);
  return 'read';
}

describe.each(Object.entries(files))('%s', (_, [bytes, name]) => {
  it('cut off anywhere', () => {
    for (let percent = 0; percent < 100; percent += 1) {
      const cut = examine(bytes.subarray(0, Math.floor((bytes.length * percent) / 100)), name);
      if (name.endsWith('.xlsx')) expect(cut).toBe('refused');
    }
    expect(examine(bytes, name)).toBe('read');
  });

  it('with bytes changed', () => {
    const change = fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), changes => {
        const changed = Uint8Array.from(bytes);
        for (const [at, value] of changes) changed[at] = value;
        examine(changed, name);
      }),
      { numRuns: 400 },
    );
  });

  it('any bytes under its name', () => {
    const magic = fc.constantFrom([], [0x50, 0x4b, 0x03, 0x04], [0xd0, 0xcf, 0x11, 0xe0], [0x3c], [0xef, 0xbb, 0xbf]);
    fc.assert(
      fc.property(magic, fc.uint8Array({ maxLength: 400 }), (front, rest) => {
        examine(Uint8Array.from([...front, ...rest]), name);
      }),
      { numRuns: 400 },
    );
  });
});
