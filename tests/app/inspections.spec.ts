import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dayOf } from '#shared/basics/dates';
import { onEveryRuntime, type Machine, type Program } from './launch';
import { InspectionsPage } from './pages/inspections.page';
import { startWithPractice } from './support/practice-program';
import { projectFolder } from './support/runtimes';
import { takeScreens } from './support/screens';

const title = '第四季度物业服务双随机抽查';

function gongzhi(...args: string[]) {
  const launcher = join(projectFolder, 'electron', 'cli', 'gongzhi.mjs');
  return spawnSync(process.execPath, [launcher, ...args], { encoding: 'utf8' });
}

onEveryRuntime('双随机', runtime => {
  let machine: Machine;
  let program: Program;
  beforeAll(async () => {
    ({ machine, program } = await startWithPractice(runtime));
  }, 120_000);
  afterAll(() => machine.remove());

  it('announces and holds a draw that the command line repeats, and refuses it after a pool changed', async () => {
    const inspections = new InspectionsPage(program.page);
    await inspections.open('/new');
    const today = dayOf(new Date());
    const texts = { title, date: today, take: '3', source: '由监督员现场报出的六位数', where: '局公示栏' };
    await inspections.fillAnnouncement(texts);
    await inspections.chooseObjects(/全部/);
    await inspections.announce();
    await inspections.refusal().filter({ hasText: '已用于' }).waitFor({ state: 'detached' });
    await inspections.section('录入见证号码').waitFor();

    await inspections.hold('830417', '830471', '崔见证、宋监督');
    await inspections.refusal().filter({ hasText: '两次录入的见证号码不同' }).waitFor();
    await inspections.hold('830417', '830417', '崔见证、宋监督');
    const drawn = await inspections.drawn();
    expect(drawn).toHaveLength(3);
    await takeScreens(program.page, 'inspections', `${runtime.name}-drawn`);

    const folder = join(machine.home, '抽取');
    mkdirSync(folder);
    const path = await inspections.exportFile(folder);
    const answer = gongzhi('draw', path, '--json');
    expect([answer.status, answer.stderr]).toEqual([0, '']);
    const repeated = JSON.parse(answer.stdout) as { seed: string; drawn: unknown };
    expect(repeated.drawn).toEqual(drawn);
    expect(await inspections.section('摘要和种子').textContent()).toContain(repeated.seed);
    await inspections.repeatWith(path);
    await inspections.section('摘要和种子').getByText('与记录完全一致').waitFor();

    const file = JSON.parse(readFileSync(path, 'utf8')) as { objects: { ids: string[] } };
    file.objects.ids.push('P999');
    const changed = join(folder, '改过.json');
    writeFileSync(changed, JSON.stringify(file));
    await inspections.repeatWith(changed);
    await inspections.refusal().filter({ hasText: '检查对象名录库已变，不是同一次抽取' }).waitFor();
    const other = JSON.parse(gongzhi('draw', changed, '--json').stdout) as { seed: string };
    expect(other.seed).not.toBe(repeated.seed);
  });
});
