import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { districtStore, wholeElection } from '../fixtures/whole-election';
import { newMachine, onEveryRuntime, type Machine, type Program } from './launch';
import { ElectionPage } from './pages/election.page';
import { SetupPage } from './pages/setup.page';
import { ShellPage } from './pages/shell.page';
import { takeScreens } from './support/screens';
import { seedStore } from './support/seed-store';

onEveryRuntime('an election by hand, from opening to delivery', runtime => {
  let machine: Machine;
  let program: Program;
  let election: ElectionPage;
  const store = districtStore(130);
  const owners = store
    .all('registerPages')
    .flatMap(page => page.body.units)
    .filter((unit, index) => unit.delivery === 'delivered' && index % 17 === 0)
    .slice(0, 6)
    .map(unit => ({ unit: unit.unit, name: unit.owners[0]?.name ?? '' }));
  beforeAll(async () => {
    machine = newMachine(runtime);
    program = await machine.start();
    await new SetupPage(program.page).complete();
    await new ShellPage(program.page).waitFor();
    program.page.setDefaultTimeout(12_000);
    election = new ElectionPage(program.page);
  });
  afterAll(() => machine.remove());
  const shot = (name: string) => takeScreens(program.page, 'election', `${runtime.name}-${name}`);

  it('says how to begin where there is nothing', async () => {
    await election.openList();
    await election.said('还没有选举案件').waitFor();
    await shot('1-empty');
    await seedStore(program.page, store);
  });

  it('opens a case and freezes the register', async () => {
    await election.newCase('海悦花园', '2024-06-20');
    await shot('2-opened');
    await election.freeze('2024-05-20');
    expect(await election.detail().textContent()).toContain('还没有候选人');
  });

  it('bars a stranger, takes owners, and confirms the list by strokes', async () => {
    await election.addCandidate('外来人', owners[0]?.unit ?? '');
    await election.said('不符合法定条件').waitFor();
    await shot('3-barred');
    await election.button('确定候选人名单').click();
    await election.said(/还不能进入/).waitFor();
    await program.page.locator('.case-detail').getByRole('button', { name: '删除' }).click();
    await program.page.locator('.ant-popover').getByRole('button', { name: '删除' }).click();
    await election.said('还没有候选人').waitFor();
    for (const owner of owners) await election.addCandidate(owner.name, owner.unit);
    await election.button('按姓氏笔画排列').click();
    await shot('4-candidates');
    await election.button('确定候选人名单').click();
    await election.waitForStage('候选人已确定');
  });

  it('lists the matters that a first meeting needs', async () => {
    for (const title of ['管理规约', '业主大会议事规则', '选举业主委员会委员']) {
      await election.addMatter(title);
      if (title !== '选举业主委员会委员') await election.button('添加事项').click();
    }
    await shot('5-matters');
    await election.button('确定表决事项').click();
    await election.waitForStage('表决事项已确定');
  });

  it('refuses a notice that comes too late and takes one in time', async () => {
    await election.arrangeMeeting('2024-06-17 08:00', '2024-06-20 18:00', '2024-06-21 09:00');
    await election.day('会议日期', '2024-06-17');
    await election.day('公示日期', '2024-06-02');
    await election.said(/最迟应在2024年6月1日公示/).waitFor();
    await shot('6-notice-late');
    await election.day('公示日期', '2024-05-31');
    await election.button('登记通知已公示').click();
    await election.waitForStage('会议通知已发出');
  });

  it('issues one paper a head, goes back with a reason and issues anew', async () => {
    await election.button(/^制发 \d+ 张选票$/).click();
    await election.waitForStage('选票已制发');
    await election.goBack('会议通知已发出', '候选人姓名有错字');
    await election.waitForStage('会议通知已发出');
    await election.said('已收回作废').waitFor();
    await election.button(/^制发 \d+ 张选票$/).click();
    await election.waitForStage('选票已制发');
    await shot('7-issued');
  });

  it('registers deliveries with number and Enter, then the rest by building', async () => {
    await election.deliver('130');
    await election.deliver('131');
    await program.page.getByRole('button', { name: /^登记 \d+ 张$/ }).click();
    await election.said(/^已登记 \d+ 张$/).waitFor();
    await shot('8-delivered');
    await election.button('开始录票').click();
    await election.waitForStage('录票中');
  });

  it('shows the posting table without a name and the notice as it will be printed', async () => {
    await election.openPart('文书');
    await program.page.getByRole('button', { name: /业主身份、人数和专有部分面积的公告/ }).click();
    const text = (await election.preview().textContent()) ?? '';
    expect(text).toContain('H0001');
    for (const owner of owners) expect(text).not.toContain(owner.name);
    await shot('9-posting');
  });
});

onEveryRuntime('an election from the count to the package', runtime => {
  let machine: Machine;
  let program: Program;
  let election: ElectionPage;
  beforeAll(async () => {
    machine = newMachine(runtime);
    program = await machine.start();
    await new SetupPage(program.page).complete();
    await new ShellPage(program.page).waitFor();
    await seedStore(program.page, wholeElection({ until: 'counted' }).store);
    await program.page.evaluate(
      given =>
        (window as unknown as { gongzhi: Record<string, (input: unknown) => Promise<unknown>> }).gongzhi[
          'keys.create'
        ]?.(given),
      { commonName: '崂山区住房和城乡建设局', unit: '物业科' },
    );
    program.page.setDefaultTimeout(12_000);
    election = new ElectionPage(program.page);
  });
  afterAll(() => machine.remove());
  const shot = (name: string) => takeScreens(program.page, 'election', `${runtime.name}-${name}`);

  it('explains the result and certifies it; then there is no way back', async () => {
    await election.openCase(/海悦花园/);
    await election.waitForStage('计票完成');
    await election.said(/符合《民法典》第二百七十八条第二款/).waitFor();
    await election.button('确认结果').click();
    await election.waitForStage('结果已确认');
    expect(await election.button(/^退回/).count()).toBe(0);
    await shot('10-certified');
  });

  it('registers posts and dates', async () => {
    await election.text('办公地点', '物业服务中心 203 室');
    await election.text('办公电话', '0532-88990011');
    await election.button('保存职务').click();
    await election.button('导出备案包').waitFor();
    await election.day('业主大会决定公告日期', '2024-06-22');
    await election.said('已登记“业主大会决定公告”日期').waitFor();
    await shot('11-posts');
  });

  it('exports the filing package, verified and recorded', async () => {
    await election.button('导出备案包').click();
    const folder = join(machine.home, '报送');
    mkdirSync(folder);
    const path = program.page.getByLabel('文件夹路径');
    await path.fill(folder);
    await path.press('Enter');
    await program.page
      .getByText(/可以写入/)
      .first()
      .waitFor();
    await election.button('导出备案包').click();
    await election.said('备案包已导出并校验').waitFor({ timeout: 60_000 });
    await program.page.getByText('打印校验单').first().waitFor();
    await shot('12-package');
    const files = readdirSync(folder);
    expect(files).toHaveLength(1);
    expect(existsSync(join(folder, files[0] ?? ''))).toBe(true);
    expect(files[0]).toMatch(/^共报-崂山区-业委会备案-\d{8}-[0-9A-Z]{6}\.zip$/);
  });

  it('moves to filed when the day is registered', async () => {
    await election.openPart('推选职务、公告、备案');
    await election.day('备案日期', '2024-07-01');
    await election.button('转为已备案').click();
    await election.waitForStage('已备案');
    await shot('13-filed');
  });
});
