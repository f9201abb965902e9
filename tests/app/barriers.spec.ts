import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newMachine, onEveryRuntime, type Machine, type Program } from './launch';
import { SetupPage } from './pages/setup.page';
import { ShellPage } from './pages/shell.page';
import { takeScreens } from './support/screens';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Serious and critical findings, as "rule: where"; the script goes in through the debugging port, past the page's CSP. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate(
    () => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run() as Promise<AxeResults>,
  );
  return results.violations
    .filter(each => each.impact === 'serious' || each.impact === 'critical')
    .flatMap(each => each.nodes.map(node => `${each.id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`));
}

onEveryRuntime('no serious barriers', runtime => {
  let machine: Machine;
  let program: Program;
  beforeAll(async () => {
    machine = newMachine(runtime);
    program = await machine.start();
  });
  afterAll(() => machine.remove());

  it('in the first start', async () => {
    const setup = new SetupPage(program.page);
    await setup.waitForStep(/欢迎/);
    const found = [...(await findings(program.page))];
    await setup.begin();
    found.push(...(await findings(program.page)));
    await setup.fillBureau();
    found.push(...(await findings(program.page)));
    await setup.fillOfficer();
    found.push(...(await findings(program.page)));
    await setup.keepFolder();
    found.push(...(await findings(program.page)));
    const groups = await setup.chooseMode(true);
    found.push(...(await findings(program.page)));
    await setup.confirmKey(groups);
    await new ShellPage(program.page).waitFor();
    expect(found).toEqual([]);
  });

  it('in any area of the desk', async () => {
    const shell = new ShellPage(program.page);
    const found: string[] = [];
    for (const { title, hash } of await shell.areas()) {
      await shell.open(title);
      await takeScreens(program.page, 'areas', `${runtime.name}-${hash.replace(/\W+/g, '')}`);
      found.push(...(await findings(program.page)).map(each => `${title} ${each}`));
    }
    expect(found).toEqual([]);
  });

  it('in the closed program', async () => {
    await new ShellPage(program.page).lock();
    await program.page.getByRole('heading', { level: 1, name: '进入工作台' }).waitFor();
    expect(await findings(program.page)).toEqual([]);
  });
});
