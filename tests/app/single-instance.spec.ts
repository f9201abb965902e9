import { afterAll, beforeAll, expect, it } from 'vitest';
import { newMachine, onEveryRuntime, startSecond, type Machine, type Program } from './launch';
import { SetupPage } from './pages/setup.page';

onEveryRuntime('a second start', runtime => {
  let machine: Machine;
  let program: Program;
  beforeAll(async () => {
    machine = newMachine(runtime);
    program = await machine.start();
    await new SetupPage(program.page).waitForStep(/欢迎/);
  });
  afterAll(() => machine.remove());

  it('ends at once and leaves the first as it is', async () => {
    await new SetupPage(program.page).begin();
    const second = await startSecond(runtime, machine);
    expect(second).toBe(0);
    expect(await program.page.evaluate(() => document.visibilityState)).toBe('visible');
    await new SetupPage(program.page).waitForStep('单位与辖区');
  });

  it('works after the first was killed', async () => {
    await program.kill();
    program = await machine.start();
    await new SetupPage(program.page).waitForStep(/欢迎/);
  });
});
