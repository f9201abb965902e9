import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { codes, check } from '../fixtures/package-world';
import { onEveryRuntime, type Machine, type Program } from './launch';
import { OverviewPage } from './pages/overview.page';
import { PackagesPage } from './pages/packages.page';
import { ShellPage } from './pages/shell.page';
import { startAgain, startWithPractice } from './support/practice-program';
import { takeScreens } from './support/screens';

onEveryRuntime('overview and the quarter’s report', runtime => {
  let machine: Machine;
  let program: Program;
  let overview: OverviewPage;
  const shot = (name: string) => takeScreens(program.page, 'overview', `${runtime.name}-${name}`);
  beforeAll(async () => {
    ({ machine, program } = await startWithPractice(runtime));
    overview = new OverviewPage(program.page);
  });
  afterAll(() => machine.remove());

  it('shows as many rows behind a figure as the figure says', async () => {
    await overview.open();
    await overview.chart('各类会议').locator('svg').waitFor();
    await shot('1-overview');
    for (const label of ['会议', '提出议题', '办结议题', '未办结']) {
      expect([label, await overview.rowsBehind(label)]).toEqual([label, await overview.figure(label)]);
    }
  });

  it('keeps what is written about the quarter, also when the program is killed', async () => {
    await overview.writeReport();
    await overview.words('主要做法').fill('各社区按季召开联席会议，停车、电梯两类议题基本办结。');
    await overview.words('存在问题').fill('个别小区公共收益公示不及时。');
    await overview.saved();
    await shot('2-report');
    await program.kill();
    program = await startAgain(machine);
    overview = new OverviewPage(program.page);
    await overview.open();
    await overview.writeReport();
    await expect.poll(() => overview.words('存在问题').inputValue()).toBe('个别小区公共收益公示不及时。');
  });

  it('exports a package that the receiver finds sound, but for being practice and self-signed', async () => {
    const packages = new PackagesPage(program.page);
    await new ShellPage(program.page).open('报送');
    await packages.openKeys();
    await packages.createKey();
    await overview.open();
    await overview.writeReport();
    const folder = join(machine.home, '报送 U盘');
    mkdirSync(folder);
    await overview.exportTo(folder);
    await shot('3-exported');
    const [name = ''] = readdirSync(folder);
    expect(name).toContain('四方共治');
    const verification = await check(new Uint8Array(readFileSync(join(folder, name))), { now: new Date() });
    expect(codes(verification)).toEqual(['signer-self-signed', 'practice-package']);
  });
});
