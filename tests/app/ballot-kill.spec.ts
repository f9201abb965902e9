import { afterAll, beforeAll, expect, it } from 'vitest';
import { onEveryRuntime, type Machine, type Program } from './launch';
import { BallotDeskPage } from './pages/ballot-desk.page';
import { ShellPage } from './pages/shell.page';
import { startAgain, startWithPractice } from './support/practice-program';
import { takeScreens } from './support/screens';

const election = /春和苑/;
const numbers = ['000001', '000002', '000003', '000004', '000005'];

onEveryRuntime('killed while ballots are entered', runtime => {
  let machine: Machine;
  let program: Program;
  beforeAll(async () => {
    ({ machine, program } = await startWithPractice(runtime));
  }, 120_000);
  afterAll(() => machine.remove());

  it('loses no paper that was acknowledged and keeps no half of one', async () => {
    const entry = await openDesk(program);
    const questions = await entry.questionsOn('000001');
    for (const number of numbers) {
      await entry.paper(number, questions, '1');
      await entry.acknowledged(number);
    }
    await expect.poll(() => entry.counter('已录入')).toBe(numbers.length);
    await takeScreens(program.page, 'entry', `${runtime.name}-entered`);
    // One more, whose answer nobody waits for.
    await entry.paper('000006', questions, '2');
    await program.kill();

    program = await startAgain(machine);
    const again = await openDesk(program);
    await expect.poll(() => again.counter('已录入')).toBeGreaterThanOrEqual(numbers.length);
    expect(await again.counter('已录入')).toBeLessThanOrEqual(numbers.length + 1);
    await expect.poll(() => again.lastNumbers()).toEqual(expect.arrayContaining(numbers));
  });

  it('refuses the same paper a second time, by words', async () => {
    const entry = new BallotDeskPage(program.page);
    await entry.number('000001');
    await entry.refusal().filter({ hasText: '选票 000001 已于' }).waitFor();
    expect(await entry.asks()).toBe('选票编号');
  });
});

async function openDesk({ page }: Program): Promise<BallotDeskPage> {
  const link = await new ShellPage(page).linkTo('业委会选举', election);
  const desk = new BallotDeskPage(page);
  await desk.open(/elections\/([^/?]+)/.exec(link)?.[1] ?? '');
  return desk;
}
