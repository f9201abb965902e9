import { afterAll, beforeAll, expect, it } from 'vitest';
import { onEveryRuntime, type Machine, type Program } from './launch';
import { ElectionPage } from './pages/election.page';
import { PartiesPage } from './pages/parties.page';
import { ShellPage } from './pages/shell.page';
import { startWithPractice } from './support/practice-program';
import { takeScreens } from './support/screens';

onEveryRuntime('four parties', runtime => {
  let machine: Machine;
  let program: Program;
  let parties: PartiesPage;
  beforeAll(async () => {
    ({ machine, program } = await startWithPractice(runtime));
    parties = new PartiesPage(program.page);
    await parties.open();
  });
  afterAll(() => machine.remove());
  const shot = (name: string) => takeScreens(program.page, 'parties', `${runtime.name}-${name}`);

  it('finds a community by the initials of one of its projects, and shows all of it', async () => {
    await parties.search().fill('jxcc');
    await parties.tree().getByText('春晓社区').waitFor();
    await expect.poll(() => parties.tree().getByText('银杏社区').count()).toBe(0);
    await parties.choose('春晓社区');
    await expect.poll(() => parties.table('锦绣春城').innerText()).toContain('小区党支部书记');
    await expect.poll(() => parties.table('社区党组织和居民委员会').innerText()).toContain('交叉任职');
    await shot('1-card');
    await parties.main().getByRole('heading', { level: 2, name: '近况' }).scrollIntoViewIfNeeded();
    await shot('1b-recent-life');
    await parties.search().fill('');
  });

  it('takes the committee from the election that elected it, and says what is due', async () => {
    await parties.choose('银杏社区');
    const committee = parties.table('银杏里').getByRole('link');
    await expect.poll(() => committee.count()).toBe(5);
    await parties.main().getByText('启动换届').waitFor();
    await shot('2-elected');
  });

  it('loses a member whose seat ended, from the day that was registered with the election (QD-40)', async () => {
    const member = parties.table('银杏里').getByRole('link').last();
    const name = await member.innerText();
    await member.click();
    const election = new ElectionPage(program.page);
    await election.openPart('经过');
    await election.choose('委员', name);
    await election.day('发生日期', new Date().toLocaleDateString('sv-SE'));
    await election.text('内容', '书面辞去委员职务');
    await shot('2b-seat-ended');
    await election.button('登记变更').click();
    await program.page.getByText(`委员资格终止（${name}）`).first().waitFor();
    await parties.open();
    await parties.choose('银杏社区');
    await expect.poll(() => parties.table('银杏里').getByRole('link').count()).toBe(4);
  });

  it('keeps phones masked until asked for, and notes the look', async () => {
    await parties.choose('春晓社区');
    expect(await parties.main().innerText()).not.toMatch(/199\d{8}/);
    await parties
      .button(/^显示.*的联系电话$/)
      .first()
      .click();
    await expect.poll(() => parties.main().innerText()).toMatch(/199\d{8}/);
    await new ShellPage(program.page).goTo('/safety/log');
    await program.page.getByText('春晓社区：查看社区党组织书记的联系电话').first().waitFor();
  });

  it('registers who is missing, refuses what cannot be, and ends a post with its history kept', async () => {
    await parties.open();
    await parties.choose('银杏社区');
    await shot('3-vacancies');
    await parties.vacancies().getByRole('button', { name: '登记' }).first().click();
    await parties.register({ name: '周立', phone: '123', title: '执法队员' });
    await program.page.getByRole('alert').filter({ hasText: '不是 11 位手机号' }).waitFor();
    await shot('4-refused');
    await parties.register({ name: '周立', phone: '13900001111', title: '执法队员' });
    await parties.drawer().waitFor({ state: 'hidden' });
    const called = parties.table('街道、部门和业主代表');
    await called.getByRole('button', { name: '周立', exact: true }).click();
    await parties.drawer().getByRole('button', { name: '结束' }).waitFor();
    await shot('5-person');
    await parties.drawer().getByRole('button', { name: '变更' }).click();
    await parties.drawer().getByLabel('职务', { exact: true }).last().fill('中队长');
    await shot('6-change');
    await parties.drawer().getByRole('button', { name: '变更职务' }).click();
    await expect.poll(() => parties.drawer().getByRole('listitem').count()).toBe(2);
    await expect.poll(() => parties.drawer().getByRole('listitem').first().innerText()).toContain('中队长');
  });

  it('reads a pasted list row by row and takes it as one change', async () => {
    await parties.open();
    await parties.choose('银杏社区');
    await parties.paste(
      [
        '姓名\t所属方\t单位\t职务\t电话',
        '陈海\t供热公司\t城阳热力\t片区经理\t13900002222',
        '林青\t合唱队\t\t队长\t',
      ].join('\n'),
    );
    await program.page.getByText('读到 2 行：登记 1 行，没有变化 0 行，不登记 1 行').first().waitFor();
    await shot('7-paste');
    await parties.button('登记 1 行').click();
    await parties.table('街道、部门和业主代表').getByText('陈海').waitFor();
  });

  it('prints the list without phones unless asked', async () => {
    await parties.button('四方成员名单').click();
    const sheet = program.page.frameLocator('iframe');
    await sheet.getByText('银杏社区').first().waitFor();
    expect(await sheet.locator('body').innerText()).not.toContain('13900002222');
    await shot('8-list');
    await program.page.getByLabel('附联系电话（通讯录）').click();
    await sheet.getByText('13900002222').waitFor();
    await shot('9-phones');
  });
});
