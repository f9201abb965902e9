import { afterAll, expect, it } from 'vitest';
import { newMachine, onEveryRuntime, type Machine } from './launch';
import { DeskPage } from './pages/desk.page';
import { SetupPage } from './pages/setup.page';
import { ShellPage } from './pages/shell.page';
import { readStore } from './support/read-store';
import { takeScreens } from './support/screens';

onEveryRuntime('the year of a whole district', runtime => {
  const machines: Machine[] = [];
  afterAll(() => Promise.all(machines.map(machine => machine.remove())));

  async function deskOf(practice: boolean) {
    const machine = newMachine(runtime);
    machines.push(machine);
    const { page } = await machine.start();
    await new SetupPage(page).complete({ practice });
    await new ShellPage(page).waitFor();
    return { page, desk: new DeskPage(page) };
  }

  it('is offered on an empty practice desk, and cancelled it leaves nothing behind', async () => {
    const { page, desk } = await deskOf(true);
    await desk.yearOffer().waitFor();
    await takeScreens(page, 'load-year', `${runtime.name}-offer`);
    const before = await readStore(page);
    await desk.beginYearAndCancel();
    await desk.yearOffer().waitFor();
    const after = await readStore(page);
    expect(after.rows).toEqual(before.rows);
    expect(after.position).not.toBe(before.position);
  });

  it('is never offered in the real store', async () => {
    const { page, desk } = await deskOf(false);
    await page.getByRole('heading', { name: '从这里开始' }).waitFor();
    expect(await desk.yearOffer().count()).toBe(0);
  });
});
