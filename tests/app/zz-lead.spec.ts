import { afterAll, beforeAll, it } from 'vitest';
import { newMachine, onEveryRuntime, type Machine, type Program } from './launch';
import { SetupPage } from './pages/setup.page';
import { ShellPage } from './pages/shell.page';

onEveryRuntime('lead', runtime => {
  if (!/chromium/i.test(runtime.name)) return;
  let machine: Machine;
  let program: Program;
  beforeAll(async () => {
    machine = newMachine(runtime);
    program = await machine.start();
    await new SetupPage(program.page).complete();
    await new ShellPage(program.page).waitFor();
  }, 120_000);
  afterAll(() => machine.remove());
  it('walks', async () => {
    const page = program.page;
    const shots = async (name: string, big = false) => {
      await page.waitForTimeout(500);
      await page.setViewportSize({ width: 1366, height: 768 });
      await page.waitForTimeout(300);
      await page.screenshot({ path: `/tmp/shots/${name}.png` });
      if (big) {
        await page.setViewportSize({ width: 1920, height: 1080 });
        await page.waitForTimeout(300);
        await page.screenshot({ path: `/tmp/shots/${name}-big.png` });
      }
    };
    page.on('console', m => console.log('console', m.type(), m.text()));
    page.on('pageerror', e => console.log('pageerror', e.message));

    await page
      .getByRole('button', { name: /装入演练区/ })
      .first()
      .click();
    await page.waitForTimeout(9000);
    const go = async (h: string) => {
      await page.evaluate(x => (location.hash = x), h);
      await page.waitForTimeout(900);
    };
    await go('#/elections');
    await shots('20-elections', true);
    const ids = await page.locator('tr.clickable-row a').evaluateAll(as => as.map(a => (a as HTMLAnchorElement).hash));
    console.log(JSON.stringify(ids));
    for (const [i, h] of ids.entries()) {
      await go(h);
      await shots(`21-case-${i}`, i === 0);
    }
    for (const [i, h] of ids.entries()) {
      await go(h + '/count');
      await shots(`22-count-${i}`, i < 2);
      await go(h + '/entry');
      await shots(`23-entry-${i}`, i < 2);
    }
    await go('#/elections/new');
    await shots('24-new', true);
    for (const p of [
      'packages',
      'packages/verify',
      'packages/keys',
      'safety',
      'safety/restore',
      'safety/log',
      'safety/check',
      'settings',
      'settings/officers',
      'settings/about',
      'projects/companies',
    ]) {
      await go('#/' + p);
      await shots('30-' + p.replace('/', '-'));
    }
    await page.keyboard.press('F1');
    await shots('40-keys');
  }, 200_000);
});
