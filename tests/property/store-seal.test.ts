import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeSealer } from '../../renderer/store/seal';
import { tableNames } from '#shared/journal/change-set';
import { tables } from '#shared/journal/tables';

const key = (byte: number) => btoa(String.fromCharCode(byte).repeat(32));
const body = fc
  .dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue())
  .map(value => JSON.parse(JSON.stringify(value)) as object);
const row = fc.record({
  table: fc.constantFrom(...tableNames),
  id: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
  rev: fc.integer({ min: 1, max: 1e9 }),
  body,
});

describe('sealing rows', () => {
  it('gives back every body exactly, with its index keys and nothing else unsealed', async () => {
    const sealer = await makeSealer(key(7));
    await fc.assert(
      fc.asyncProperty(row, fc.string(), async ({ table, id, rev, body }, word) => {
        const keys = tables[table].keys;
        const full = { ...body, ...Object.fromEntries(keys.map(name => [name, word])) };
        const sealed = await sealer.sealRow(table, { id, rev, body: full });
        expect(Object.keys(sealed).sort()).toEqual(['id', 'rev', 'sealed', ...keys].sort());
        expect(await sealer.openRow(table, sealed)).toEqual(full);
      }),
      { numRuns: 300 },
    );
  });

  it('opens nothing that was altered, moved or sealed under another key', async () => {
    const sealer = await makeSealer(key(7));
    const stranger = await makeSealer(key(8));
    await fc.assert(
      fc.asyncProperty(row, fc.nat(), async ({ table, id, rev, body }, where) => {
        const sealed = await sealer.sealRow(table, { id, rev, body });
        await expect(stranger.openRow(table, sealed)).rejects.toThrow();
        await expect(sealer.openRow(table, { ...sealed, id: `${id}x` })).rejects.toThrow();
        await expect(sealer.openRow(table, { ...sealed, rev: rev + 1 })).rejects.toThrow();
        const flipped = sealed.sealed.slice();
        const at = where % flipped.length;
        flipped[at] = (flipped[at] ?? 0) ^ 1;
        await expect(sealer.openRow(table, { ...sealed, sealed: flipped })).rejects.toThrow();
      }),
      { numRuns: 200 },
    );
  });

  it('binds index keys, so that a ballot cannot be moved to another election', async () => {
    const sealer = await makeSealer(key(7));
    const sealed = await sealer.sealRow('ballots', {
      id: 'b',
      rev: 1,
      body: { electionId: 'e1', number: '000001', head: 'H0001' },
    });
    await expect(sealer.openRow('ballots', { ...sealed, electionId: 'e2' })).rejects.toThrow();
  });

  it('never makes the same bytes twice', async () => {
    const sealer = await makeSealer(key(7));
    const one = await sealer.sealRow('streets', { id: 's', rev: 1, body: { name: '中韩街道' } });
    const two = await sealer.sealRow('streets', { id: 's', rev: 1, body: { name: '中韩街道' } });
    expect(one.sealed).not.toEqual(two.sealed);
  });
});
