import { afterAll, beforeAll, expect, it } from 'vitest';
import { newMachine, onEveryRuntime, type Machine, type Program } from './launch';
import { SetupPage } from './pages/setup.page';
import { ShellPage } from './pages/shell.page';
import { UnlockPage } from './pages/unlock.page';
import { startAgain } from './support/practice-program';
import { takeScreens } from './support/screens';

onEveryRuntime('first start, lock and unlock', runtime => {
  let machine: Machine;
  let program: Program;
  beforeAll(async () => {
    machine = newMachine(runtime);
    program = await machine.start();
  });
  afterAll(() => machine.remove());
  const shot = (name: string) => takeScreens(program.page, 'boot', `${runtime.name}-${name}`);

  it('opens with a welcome on a fresh machine', async () => {
    await new SetupPage(program.page).waitForStep(/欢迎/);
    expect(await program.page.title()).toContain('共治工作台');
    await shot('1-welcome');
  });

  it('goes from nothing to the open desk, marked as practice', async () => {
    const setup = new SetupPage(program.page);
    await setup.begin();
    await shot('2-bureau');
    await setup.fillBureau();
    await shot('3-officer');
    await setup.fillOfficer();
    await shot('4-folder');
    await setup.keepFolder();
    await shot('5-mode');
    const groups = await setup.chooseMode(true);
    await shot('6-key');
    expect(groups).toHaveLength(8);
    await setup.confirmKey(groups);
    const shell = new ShellPage(program.page);
    await shell.waitFor();
    expect(await shell.practiceBand().isVisible()).toBe(true);
    await shot('7-desk');
  });

  it('locks on demand, refuses a wrong passphrase and opens with the right one', async () => {
    const shell = new ShellPage(program.page);
    const unlock = new UnlockPage(program.page);
    await shell.lock();
    await unlock.unlock('不是这个口令');
    await unlock.refusal().waitFor();
    expect(await unlock.refusal().textContent()).toContain('口令不对');
    await shot('8-wrong-passphrase');
    await unlock.unlock();
    await shell.waitFor();
  });

  it('closes with its window and knows its store at the next start', async () => {
    expect(await program.close()).toBe(0);
    program = await startAgain(machine);
  });
});
