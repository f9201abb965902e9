import { afterAll, beforeAll, expect, it } from 'vitest';
import { newMachine, onEveryRuntime, type Machine, type Program } from './launch';
import { CountPage } from './pages/count.page';
import { BallotDeskPage } from './pages/ballot-desk.page';
import { SetupPage } from './pages/setup.page';
import { ShellPage } from './pages/shell.page';
import { takeScreens } from './support/screens';

onEveryRuntime('ballots entered with the number pad, counted while they come in', runtime => {
  let machine: Machine;
  let program: Program;
  let entry: BallotDeskPage;
  let count: CountPage;
  let election = '';
  let questions = 0;
  const shot = (name: string) => takeScreens(program.page, 'ballot-entry', `${runtime.name}-${name}`);

  beforeAll(async () => {
    machine = newMachine(runtime);
    program = await machine.start();
    const { page } = program;
    await new SetupPage(page).complete();
    await new ShellPage(page).waitFor();
    await page.getByRole('button', { name: '装入演练区' }).first().click();
    await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '业委会选举' }).click();
    await page.locator('tr', { hasText: '录票中' }).first().click({ timeout: 60_000 });
    await page.waitForFunction(() => /elections\/[^/?]+/.test(location.hash));
    election = /elections\/([^/?]+)/.exec(await page.evaluate(() => location.hash))?.[1] ?? '';
    entry = new BallotDeskPage(page);
    count = new CountPage(page);
    await entry.open(election);
  });
  afterAll(() => machine.remove());

  it('enters a paper with digits and Enter alone', async () => {
    await expect.poll(() => entry.asks()).toBe('选票编号');
    await entry.number('1');
    await entry.matters().first().waitFor();
    questions = (await entry.matters().count()) - 1;
    await entry.keys(...Array<string>(questions).fill('1'));
    await expect.poll(() => entry.asks()).toContain('应选');
    await entry.keys('1', '2');
    await shot('1-election');
    await entry.keys('Enter');
    await entry.acknowledged('000001');
    await expect.poll(() => entry.counter('已录入')).toBe(1);
  });

  it('refuses a number that is in already, and one that does not exist', async () => {
    await entry.number('000001');
    await entry.refusal().filter({ hasText: '选票 000001 已于' }).waitFor();
    await shot('2-twice');
    await entry.number('999999');
    await entry.refusal().filter({ hasText: '没有编号为 999999 的选票' }).waitFor();
  });

  it('keeps more marks than seats as they stand, after a confirmation', async () => {
    await entry.number('2');
    await entry.keys(...Array<string>(questions).fill('2'), '+', '6', '7', '8', 'Enter');
    await expect.poll(() => entry.asks()).toBe('所选人数超过应选人数');
    await shot('3-over-marked');
    await entry.keys('Enter');
    await entry.acknowledged('000002');
  });

  it('marks a whole paper invalid by its key', async () => {
    await entry.number('3');
    await entry.keys('/');
    await shot('4-reason');
    await entry.keys('1', 'Enter');
    await entry.acknowledged('000003');
    await expect.poll(() => entry.counter('无效')).toBe(1);
  });

  it('loses no key when papers are typed ahead', async () => {
    for (let number = 4; number <= 60; number += 1) {
      const choices = Array.from({ length: questions }, (_, at) => String(1 + ((number + at) % 4 === 0 ? 1 : 0)));
      await entry.keys(...String(number), 'Enter', ...choices, '+', 'Enter');
    }
    await entry.acknowledged('000060');
    await expect.poll(() => entry.counter('已录入')).toBe(60);
    await shot('5-many');
  });

  it('corrects an entry with a reason', async () => {
    await entry.correct('000060');
    await entry.reason().fill('复核原票');
    await entry.reason().press('Enter');
    await entry.keys(...Array<string>(questions).fill('2'), 'Enter');
    await entry.acknowledged('000060');
    await expect.poll(() => entry.counter('已录入')).toBe(60);
  });

  it('shows every matter against its thresholds, each figure with the list behind it', async () => {
    await count.open(election);
    expect([await count.papers('回收'), await count.papers('有效'), await count.papers('无效')]).toEqual([60, 59, 1]);
    const { figure, lines } = await count.openFigure('反对');
    expect(lines).toBe(figure);
    expect(figure).toBeGreaterThan(1);
    await shot('6-question');
    await count.matter('选举业主委员会');
    expect(await count.openFigure('本项无效')).toEqual({ figure: 1, lines: 1 });
    expect((await count.bars())[0]).toContain('三分之二以上');
    await shot('7-election');
  });
});
