import { afterAll, beforeAll, expect, it } from 'vitest';
import { onEveryRuntime, type Machine, type Program } from './launch';
import { ShellPage } from './pages/shell.page';
import { TrainingPage } from './pages/training.page';
import { startAgain, startWithPractice } from './support/practice-program';
import { takeScreens } from './support/screens';

const title = '印章与档案管理实务';

onEveryRuntime('the training log', runtime => {
  let machine: Machine;
  let program: Program;
  let training: TrainingPage;
  let names: string[];
  beforeAll(async () => {
    ({ machine, program } = await startWithPractice(runtime));
  }, 120_000);
  afterAll(() => machine.remove());

  it('keeps what is typed through a kill', async () => {
    training = new TrainingPage(program.page);
    const shell = new ShellPage(program.page);
    await shell.open('培训台账');
    await training.localOnly().waitFor();
    names = await training.members();
    await takeScreens(program.page, 'training', `${runtime.name}-overview`);
    await training.tab('培训场次');
    await training.beginSession(title);
    await training.waitForDraft(title);
    await program.kill();

    program = await startAgain(machine);
    await new ShellPage(program.page).open('培训台账');
    training = new TrainingPage(program.page);
    await training.tab('培训场次');
    await training.openSession(title);
  });

  it('says what is wrong with a session, and registers it once it is right', async () => {
    await training.times('14:00', '11:30');
    await training.register();
    await training.refusal().filter({ hasText: '结束时间 11:30 不晚于开始时间 14:00' }).waitFor();
    await training.times('14:00', '16:00', '3');
    await training.register();
    await training.refusal().filter({ hasText: '这场培训只有 120 分钟' }).waitFor();
    await training.times('14:00', '16:00', '2');
    await training.register();
    await training.listHeading().filter({ hasText: '名单 0 人' }).waitFor();
  });

  it('takes a sign-in sheet with strangers, doubles and a score of 120 without losing a line', async () => {
    const [first, second] = names as [string, string];
    await training.importSheet();
    await training.paste(
      ['姓名\t成绩', `${first}\t120`, `${second}\t88`, `${second}\t88`, '陌生人\t75', '\t60'].join('\n'),
    );
    const rows = await training.previewRows();
    const row = (text: string) => rows.find(each => each.includes(text)) ?? '';
    expect(row('“120”')).toContain('不是 0 到 100 的整数');
    expect(row('陌生人')).toContain('旁听');
    expect(row('重复')).toContain('与第 3 行重复');
    expect(row('没有姓名')).not.toBe('');
    await takeScreens(program.page, 'training', `${runtime.name}-sign-in`);
    await training.takeSheet(3);
    await training.listHeading().filter({ hasText: '名单 3 人，签到 3 人，证书 0 份' }).waitFor();
  });

  it('numbers the certificates and prints them', async () => {
    await training.issue(2);
    await training.listHeading().filter({ hasText: '证书 2 份' }).waitFor();
    await takeScreens(program.page, 'training', `${runtime.name}-session`);
    await training.print(/打印合格证书/);
    await expect.poll(() => machine.opened().filter(path => path.includes('培训合格证书')).length).toBe(1);
  });

  it('shows all that is known of one member', async () => {
    await training.tab('概览');
    await training.openMember(names[1] as string);
    await program.page.getByRole('link', { name: title }).waitFor();
    await takeScreens(program.page, 'training', `${runtime.name}-member`);
  });
});
