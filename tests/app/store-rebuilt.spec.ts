import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onEveryRuntime, type Machine, type Program } from './launch';
import { readStore } from './support/read-store';

/** Every IndexedDB folder below the settings: the browser's own, which a full disk has been seen to wipe. */
function storeFolders(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isDirectory() && entry.name === 'IndexedDB')
    .map(entry => join(entry.parentPath, entry.name));
}
import { startAgain, startWithPractice } from './support/practice-program';

onEveryRuntime('the store is lost between two starts', runtime => {
  let machine: Machine;
  let program: Program;
  beforeAll(async () => {
    ({ machine, program } = await startWithPractice(runtime));
  }, 120_000);
  afterAll(() => machine.remove());

  it('is rebuilt from the journal to identical content', async () => {
    const before = await readStore(program.page);
    expect(before.rows.length).toBeGreaterThan(100);
    expect(await program.close()).toBe(0);

    const folders = storeFolders(machine.settings);
    expect(folders.length).toBeGreaterThan(0);
    for (const folder of folders) rmSync(folder, { recursive: true });
    expect(folders.some(folder => existsSync(folder))).toBe(false);

    program = await startAgain(machine);
    expect(await readStore(program.page)).toEqual(before);
  });
});
