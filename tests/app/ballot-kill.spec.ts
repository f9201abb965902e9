import { afterAll, beforeAll, expect, it } from 'vitest';
import { newMachine, onEveryRuntime, type Machine, type Program } from './launch';
import { DeskPage } from './pages/desk.page';
import { EntryPage } from './pages/entry.page';
import { SetupPage } from './pages/setup.page';
import { ShellPage } from './pages/shell.page';
import { UnlockPage } from './pages/unlock.page';
import { takeScreens } from './support/screens';

const election = /春和苑/;
const numbers = ['000001', '000002', '000003', '000004', '000005'];

onEveryRuntime('killed while ballots are entered', runtime => {
  let machine: Machine;
  let program: Program;
  beforeAll(async () => {
    machine = newMachine(runtime);
    program = await machine.start();
    await new SetupPage(program.page).complete();
    await new ShellPage(program.page).waitFor();
    await new DeskPage(program.page).loadPractice();
  }, 120_000);
  afterAll(() => machine.remove());

  it('loses no paper that was acknowledged and keeps no half of one', async () => {
    const entry = new EntryPage(program.page);
    await entry.open(election);
    for (const number of numbers) {
      await entry.enter(number, '1');
      await entry.acknowledged(number);
    }
    expect(await entry.returned()).toBe(numbers.length);
    await takeScreens(program.page, 'entry', `${runtime.name}-entered`);
    // One more, whose answer nobody waits for.
    await entry.enter('000006', '2');
    await program.kill();

    program = await machine.start();
    await new UnlockPage(program.page).unlock();
    await new ShellPage(program.page).waitFor();
    const again = new EntryPage(program.page);
    await again.open(election);
    await program.page.getByText('最近录入').waitFor();
    await expect.poll(() => again.returned()).toBeGreaterThanOrEqual(numbers.length);
    expect(await again.returned()).toBeLessThanOrEqual(numbers.length + 1);
    expect(await again.lastNumbers()).toEqual(expect.arrayContaining(numbers));
  });

  it('refuses the same paper a second time, by words', async () => {
    const entry = new EntryPage(program.page);
    expect(await entry.find('000001')).toContain('000001');
    expect(await entry.prompt()).toBe('选票编号');
  });
});
