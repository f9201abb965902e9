import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { read } from 'xlsx';
import { importRegister } from '#shared/register/commands/import-register';
import { readRegister } from '#shared/register/read-register';
import { readSource } from '#shared/register/source/read-source';
import { commitTo } from '../../renderer/store/commit';
import type { OpenStore } from '../../renderer/store/open-store';
import { readRowFrom } from '../../renderer/store/read';
import { FakeJournal } from '../fixtures/fake-journal';
import { openOver } from '../unit/store-fixture';
import { largeRegister } from './large-register';
import { compare } from './ratio';
import { record } from './record';

const UNITS = 20_000;
const context = { now: '2024-05-08T09:00:00+08:00', officerId: 'o1', newId: () => 'n' };

async function importInto(store: OpenStore, projectId: string, bytes: Uint8Array): Promise<void> {
  const source = readSource(bytes, '清册.xlsx');
  const reading = source.ok ? readRegister(source.value) : source;
  if (!reading.ok) throw new Error(reading.refusal.code);
  const draft = importRegister(
    { projectId, projectName: '大盘', register: null, pages: [] },
    {
      units: reading.value.accepted.map(row => row.unit),
      source: { fileName: '清册.xlsx', sha256: '', encoding: 'xlsx' },
      comparedWith: 0,
    },
    context,
  );
  const done = draft.ok ? await commitTo(store, draft.value) : draft;
  if (!done.ok) throw new Error(done.refusal.code);
}

it('reads, judges, checks, seals and stores 20,000 units beside SheetJS reading the same file', async () => {
  const bytes = largeRegister(UNITS);
  const { store } = await openOver(new FakeJournal());
  let run = 0;
  await importInto(store, 'p0', bytes);
  expect((await readRowFrom(store, 'registers', 'p0'))?.body.units).toBe(UNITS);

  const whole = await compare(
    () => importInto(store, `p${++run}`, bytes),
    () => read(bytes),
    5,
  );
  const reading = await compare(
    () => {
      const source = readSource(bytes, '清册.xlsx');
      return source.ok && readRegister(source.value);
    },
    () => read(bytes),
    5,
  );
  record('register, 20,000 units: read, judged and stored against SheetJS reading', { ...whole });
  record('register, 20,000 units: read and judged against SheetJS reading', { ...reading });
});
