import { afterAll, beforeAll, expect, it } from 'vitest';
import { onEveryRuntime, type Machine, type Program } from './launch';
import { TopicsPage } from './pages/topics.page';
import { startWithPractice } from './support/practice-program';
import { takeScreens } from './support/screens';

const ticket = `工单编号：QD20260318900
来电人：宋某某
联系电话：13812345678
事发地点：春和苑3号楼
诉求内容：市民反映3号楼高空抛物，有烟头和饮料瓶落下，存在安全隐患。`;

onEveryRuntime('topics', runtime => {
  let machine: Machine;
  let program: Program;
  let topics: TopicsPage;
  beforeAll(async () => {
    ({ machine, program } = await startWithPractice(runtime));
    topics = new TopicsPage(program.page);
  });
  afterAll(() => machine.remove());
  const shot = (name: string) => takeScreens(program.page, 'topics', `${runtime.name}-${name}`);

  it('stand on a board that is walked with the arrows, as a list and in a calendar', async () => {
    const { page } = program;
    await topics.open();
    await topics.card('2 号楼电梯又停了').focus();
    await shot('1-board');
    await page.keyboard.press('ArrowRight');
    const column = () =>
      page.evaluate(() => document.activeElement?.closest('.topic-column')?.getAttribute('aria-label') ?? '');
    await expect.poll(column).toMatch(/^立项，/);
    await topics.view('日历');
    await page
      .getByRole('button', { name: /项到期$/ })
      .first()
      .waitFor();
    await shot('2-calendar');
    await topics.view('清单');
    await page.getByRole('region', { name: '议题清单' }).waitFor();
    await shot('3-grid');
    await topics.view('看板');
  });

  it('are entered from a pasted ticket, with what may be the same thing beside', async () => {
    const { page } = program;
    await topics.primary().click();
    await page
      .getByLabel('粘贴工单')
      .fill('来电人：王某\n事发地点：春和苑\n诉求内容：2号楼1单元电梯频繁停运，老人下不了楼');
    await page.getByText('可能重复').first().waitFor();
    await shot('4-similar');
    await page.getByLabel('粘贴工单').fill(ticket);
    await expect.poll(() => page.getByLabel('来源编号').inputValue()).toBe('QD20260318900');
    await expect.poll(() => page.getByLabel('标题').inputValue()).toContain('高空抛物');
    await page.keyboard.press('Control+Enter');
    await topics.stage().filter({ hasText: '收集' }).waitFor();
    expect(await topics.main().innerText()).not.toContain('13812345678');
    await page.getByRole('button', { name: '显示反映人电话' }).click();
    await expect.poll(() => topics.main().innerText()).toContain('13812345678');
  });

  it('go from 收集 to 办结 with a small matter not posted', async () => {
    const { page } = program;
    await topics.primary().click();
    await page.getByText('没有写明由谁提议').first().waitFor();
    await page.getByLabel('立项理由').fill('危及行人安全');
    await shot('5-topic');
    await topics.step('立项', '立项');
    await topics.step('提交协商', '协商');
    await page.getByLabel('协商意见').fill('物业加装探头并张贴提示');
    await page.getByLabel('小事不公示').check();
    await page.getByLabel('不公示的理由').fill('只涉及 3 号楼');
    await page.getByRole('button', { name: '增加任务' }).click();
    await page.getByLabel('做什么').fill('加装朝天探头两处');
    await page
      .getByRole('button', { name: '增 加' })
      .or(page.getByRole('button', { name: '增加', exact: true }))
      .click();
    await page.locator('.duty-list').getByText('加装朝天探头两处').waitFor();
    await topics.step('交付执行', '执行');
    await topics.primary().click();
    await page.getByText('还不能进入').first().waitFor();
    await page
      .locator('.duty-acts')
      .getByRole('button', { name: /完\s?成/ })
      .click();
    await page
      .locator('.duty-list')
      .getByText(/\d 完成$/)
      .waitFor();
    await topics.step('转入评议', '评议');
    await page.getByLabel('评议人数').fill('12');
    await page.getByLabel('满意人数').fill('11');
    await topics.step('办结', '办结');
    await topics.story().getByText('评议 12 人，满意 11 人').waitFor();
    await shot('6-closed');
  });

  it('are merged, and climb the overdue ladder with a letter', async () => {
    const { page } = program;
    await topics.open();
    await topics.openCard('公共收益去向没有公示');
    await page.getByRole('button', { name: /上\s?报/ }).waitFor({ state: 'hidden' });
    await page.getByText('已督办').first().waitFor();
    await shot('7-overdue');
    await topics.open();
    await topics.openCard('2 号楼电梯又停了，没人修');
    await topics.more('并入重复的议题');
    await page.getByLabel('同一社区的在办议题').click();
    await page.locator('.ant-select-item-option').filter({ hasText: '频繁停运' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /并\s?入/ })
      .click();
    await topics.stage().filter({ hasText: '已并案' }).waitFor();
    await topics.story().getByRole('link', { name: '查看' }).click();
    await topics.heading('2 号楼 1 单元电梯频繁停运').waitFor();
    await shot('8-merged-into');
  });

  it('lead into an owners’ vote and find each other', async () => {
    const { page } = program;
    await topics.open();
    await topics.openCard('底商油烟直排居民楼');
    await topics.more('转业主大会表决');
    await page.getByLabel('表决事项').waitFor();
    await expect.poll(() => page.getByLabel('案件名称').inputValue()).toContain('望潮名邸');
    await shot('9-vote');
    await page.getByRole('button', { name: /立\s?案/ }).click();
    await page.getByRole('link', { name: /^议题 \d{4}-\d{5}$/ }).click();
    await topics.heading('底商油烟直排居民楼').waitFor();
    await page.getByText('业主大会表决').first().waitFor();
    await shot('10-exit');
  });
});
