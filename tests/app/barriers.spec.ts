import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newMachine, onEveryRuntime, type Machine, type Program } from './launch';
import { DeskPage } from './pages/desk.page';
import { SetupPage } from './pages/setup.page';
import { ShellPage } from './pages/shell.page';
import { takeScreens } from './support/screens';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A button that is just saving, or what is still fading in, is paler than it will be. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      !document.querySelector('.ant-btn-loading') &&
      document
        .getAnimations()
        .every(one => one.playState !== 'running' || one.effect?.getComputedTiming().iterations === Infinity),
  );
}

/** Serious and critical findings, as "rule: where"; the script goes in through the debugging port, past the page's CSP. */
async function findings(page: Page): Promise<string[]> {
  await settled(page);
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

  it('in any screen, with the sample district loaded', async () => {
    const { page } = program;
    const shell = new ShellPage(page);
    await new DeskPage(page).loadPractice();
    const counting = await shell.linkTo('业委会选举', /春和苑/);
    await shell.goTo('/coordination/meetings');
    const record = await shell.linkHere(/人民调解/);
    const draft = (await shell.linkHere(/草稿/)).replace('?at=', '/');
    const session = await shell.linkTo('培训台账', /新任业委会成员/);
    const trainee = await page.locator('main a[href*="/training/members/"]').first().getAttribute('href');
    const screens = [
      ...(await shell.areas()).map(({ hash }) => hash.slice(1)),
      ...['/projects/companies', '/elections/new', counting, `${counting}/entry`, `${counting}/count`],
      ...['/coordination?at=practice-community-01', '/coordination?at=practice-community-01&person=new'],
      ...['/coordination/contacts?at=practice-community-01', '/coordination/parties-list?at=practice-community-01'],
      ...['/coordination/meetings', '/coordination/meetings/new?kind=mediation&project=practice-project-01'],
      ...[
        '/coordination/disclosures',
        '/coordination/disclosures/practice-project-01',
        '/coordination/disclosures/letters',
      ],
      '/coordination/disclosures/practice-project-01/entry?groups=5',
      ...['/coordination/overview', '/coordination/report'],
      record,
      draft,
      ...['/coordination/topics', '/coordination/topics?view=calendar', '/coordination/topics?view=grid'],
      ...['/coordination/topics/new'],
      ...['/training/sessions', '/training/sessions?at=new', '/training/programme'],
      ...[session, session.replace(/\?at=(.*)$/, '/$1/sign-in'), (trainee ?? '').replace(/^.*#/, '')],
      ...['/evidence/credit', '/evidence/credit/new', '/evidence/credit/import', '/evidence/incidents/import'],
      '/evidence/credit/company/practice-company-02?at=practice-credit-010',
      '/evidence/credit/company/practice-company-05?at=new',
      ...['/evidence/incidents?at=practice-incident-08', '/evidence/incidents?at=new'],
      ...['/evidence/standards', '/evidence/standards?at=practice-certificate-05', '/evidence/standards?at=new'],
      ...['/evidence/assessments', '/evidence/assessments/practice-project-07', '/evidence/assessments/boards'],
      ...['/evidence/assessments/practice-project-11/entry?quarter=2026-4', '/evidence/assessments/import'],
      ...['/evidence/surveys', '/evidence/surveys/practice-project-07', '/evidence/surveys/practice-project-07/entry'],
      ...['/evidence/surveys/import', '/evidence/repair-fund', '/evidence/repair-fund?view=balance'],
      '/evidence/repair-fund/new',
      ...['/evidence/inspections', '/evidence/inspections/new', '/evidence/inspections/checks'],
      ...[
        '/evidence/inspections/checks?at=new',
        '/evidence/inspections/pools',
        '/evidence/inspections/pools?edit=items',
      ],
      ...['/evidence?list=projects', '/evidence/import?kind=staff', '/evidence/projects/practice-project-01'],
      ...['staff&person=practice-staff-01-001', 'staff&person=new', 'projects', 'profile'].map(
        part => `/evidence/companies/practice-company-01?part=${part}`,
      ),
      ...['/nominations/new', '/nominations?part=plan', '/nominations?part=conditions', '/nominations?part=sheets'],
      ...['/nominations?part=summary', '/nominations/places', '/nominations/export', '/nominations/pictures'],
      ...['/nominations/dossiers', '/nominations/dossiers/new', '/nominations/dossiers/import'],
      ...['form', 'deed', 'checks', 'materials'].map(part => `/nominations/dossiers/practice-dossier-004?part=${part}`),
      ...['/nominations/review', '/nominations/review?view=postings', '/nominations/review?view=fallen'],
      '/nominations/review/compare?ids=practice-dossier-002,practice-dossier-014&year=' + new Date().getFullYear(),
      '/nominations/dossiers/practice-dossier-007?part=scores',
      ...['001', '003', '009', '016'].map(each => `/nominations/dossiers/practice-dossier-${each}?part=chain`),
      ...['/packages/verify', '/packages/keys', '/safety/restore', '/safety/log', '/safety/check'],
      ...['/settings/officers', '/settings/about'],
    ];
    const found: string[] = [];
    await page.setViewportSize({ width: 1366, height: 768 });
    for (const address of screens) {
      await shell.goTo(address);
      const name = address
        .replace(/[0-9a-f-]{36}/, 'case')
        .replace(/\W+/g, '-')
        .slice(1);
      // A hundred pictures take as long as the walk itself: only for whoever wants to look (GONGZHI_SCREENS=1).
      if (process.env['GONGZHI_SCREENS'] === '1') await takeScreens(page, 'screens', `${runtime.name}-${name}`);
      found.push(...(await findings(page)).map(each => `${address} ${each}`));
    }
    expect(found).toEqual([]);
  }, 240_000);

  it('in the closed program', async () => {
    await new ShellPage(program.page).lock();
    await program.page.getByRole('heading', { level: 1, name: '进入工作台' }).waitFor();
    expect(await findings(program.page)).toEqual([]);
  });
});
