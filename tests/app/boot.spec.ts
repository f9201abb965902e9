import { afterAll, beforeAll, expect, it } from 'vitest';
import { newMachine, onEveryRuntime, type Machine, type Program } from './launch';
import { takeScreens } from './support/screens';

onEveryRuntime('boot', runtime => {
  let machine: Machine;
  let program: Program;
  beforeAll(async () => {
    machine = newMachine(runtime);
    program = await machine.start();
  });
  afterAll(() => machine.remove());

  it('opens on the first start of a fresh machine', async () => {
    await program.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await program.page.title()).toContain('共治工作台');
    await takeScreens(program.page, 'boot', `${runtime.name}-first-start`);
  });
});
