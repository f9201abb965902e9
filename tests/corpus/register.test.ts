import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Result } from '#shared/basics/result';
import { fields, type FieldId } from '#shared/register/columns/fields';
import { readRegister, type RegisterReading } from '#shared/register/read-register';
import { registerReport } from '#shared/register/register-report';
import { readSource } from '#shared/register/source/read-source';
import { refusals, refusalWords } from '#shared/text/refusals';

const corpus = join(import.meta.dirname, 'v1');

interface Expected {
  readonly refusal?: keyof typeof refusals;
  readonly ambiguous?: readonly { field: FieldId; columns: number[]; chosen: number }[];
  readonly others?: readonly string[];
}

function read(kind: string, what: string): { reading: Result<RegisterReading>; expected: Expected } {
  const folder = join(corpus, kind, what);
  const name = readdirSync(folder).find(file => file !== 'expected.json') as string;
  const source = readSource(readFileSync(join(folder, name)), name);
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected;
  return { reading: source.ok ? readRegister(source.value) : source, expected };
}

function folders(kind: string): string[] {
  return readdirSync(join(corpus, kind)).filter(name => name.startsWith('register-'));
}

describe.each(['valid', 'warning'])('registers: %s', kind => {
  it.each(folders(kind))('%s', folder => {
    const { reading, expected } = read(kind, folder);
    if (!reading.ok) throw new Error(JSON.stringify(reading.refusal));
    const { ambiguous, others, ...report } = expected;
    expect(registerReport(reading.value)).toMatchObject(report);
    expect(reading.value.heading.ambiguities).toEqual(ambiguous ?? []);
    expect(reading.value.others.map(other => other.name)).toEqual(others ?? []);
    expect(reading.value.accepted.length + reading.value.rejected.length).toBe(reading.value.rowsRead);
  });
});

describe('registers: invalid', () => {
  it.each(folders('invalid'))('%s', folder => {
    const { reading, expected } = read('invalid', folder);
    if (reading.ok) throw new Error('taken, although it is no register');
    expect(reading.refusal.code).toBe(expected.refusal);
    const { words, next } = refusalWords(reading.refusal);
    expect(words + next).not.toMatch(/\{\w+\}/);
  });

  it('every field that can be missing has a title', () => {
    expect(Object.values(fields).every(field => field.title !== '')).toBe(true);
  });
});

const cases = join(process.env.GONGZHI_CASES ?? '../shared/cases', 'registers');
const given = existsSync(cases) ? readdirSync(cases).filter(name => name.endsWith('.expected.json')) : [];

describe.skipIf(given.length === 0)('registers as offices send them', () => {
  it.each(given)('%s', name => {
    const stem = name.replace('.expected.json', '');
    const file = readdirSync(cases).find(other => other.startsWith(`${stem}.`) && other !== name) as string;
    const source = readSource(readFileSync(join(cases, file)), file);
    if (!source.ok) throw new Error(source.refusal.code);
    const reading = readRegister(source.value);
    if (!reading.ok) throw new Error(reading.refusal.code);
    expect(registerReport(reading.value)).toMatchObject(JSON.parse(readFileSync(join(cases, name), 'utf8')) as object);
  });
});
