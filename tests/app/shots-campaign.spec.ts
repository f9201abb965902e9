import { afterAll, beforeAll, it } from 'vitest';
import { onEveryRuntime, type Machine, type Program } from './launch';
import { startWithPractice } from './support/practice-program';
import { takeScreens } from './support/screens';

onEveryRuntime('shots', runtime => {
  let machine: Machine;
  let program: Program;
  beforeAll(async () => {
    ({ machine, program } = await startWithPractice(runtime));
  });
  afterAll(() => machine.remove());
  it('shoots', async () => {
    const page = program.page;
    const list = (process.env['SHOTS'] ?? '').split(' ').filter(Boolean);
    for (const [at, address] of list.entries()) {
      await page.evaluate(to => (location.hash = `#${to}`), address);
      await page.waitForTimeout(2500);
      await takeScreens(page, 'campaign', `${at}-${address.replace(/\W+/g, '-')}`);
    }
  }, 240_000);
});
