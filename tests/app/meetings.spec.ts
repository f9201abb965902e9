import { afterAll, beforeAll, expect, it } from 'vitest';
import { onEveryRuntime, type Machine, type Program } from './launch';
import { MeetingsPage } from './pages/meetings.page';
import { startAgain, startWithPractice } from './support/practice-program';
import { takeScreens } from './support/screens';

const notes = `时间：今天
参加人员：业主 王小明、李大海；物业 周涛（项目经理）
一、停车位重新划线
意见：物业周涛：先公示再划线
决定：划出 30 个车位（责任：物业；期限：12-30）
二、门禁换锁
决定：更换 3 号楼门禁`;

onEveryRuntime('meetings', runtime => {
  let machine: Machine;
  let program: Program;
  let meetings: MeetingsPage;
  beforeAll(async () => {
    ({ machine, program } = await startWithPractice(runtime));
    meetings = new MeetingsPage(program.page);
  }, 120_000);
  afterAll(() => machine.remove());
  const shot = (name: string) => takeScreens(program.page, 'meetings', `${runtime.name}-${name}`);

  it('says what is due, and that a meeting without its quorum does not count', async () => {
    await meetings.open();
    await program.page.getByRole('button', { name: /有期限事项/ }).waitFor();
    await meetings.look(/锦绣春城.*业主委员会会议/);
    await program.page.getByText('未达法定人数，不作为有效会议').first().waitFor();
    await shot('1-list');
    await program.page.getByText('文书', { exact: true }).click();
    await program.page.locator('iframe').waitFor();
    await shot('2-minutes');
  });

  it('takes notes line by line, keeps what it does not understand, and says what is missing', async () => {
    await meetings.open();
    await meetings.start('四位一体议事会', '银杏里');
    await meetings.pasteNotes(notes);
    await program.page.getByText('没有看懂', { exact: true }).first().waitFor();
    await shot('3-notes');
    await meetings.takeNotes();
    await meetings.head({ 开始: '1400', 结束: '1330', 地点: '社区二楼' });
    await meetings.problems().getByText('早于或等于').waitFor();
    await meetings.problems().getByText('没有责任方').waitFor();
    await shot('4-entry');
    await meetings.confirm();
    await program.page.getByRole('alert').filter({ hasText: '早于或等于' }).waitFor();
  });

  it('has the draft after a kill, and makes a record of it', async () => {
    await meetings.head({ 结束: '1600' });
    await meetings.saved();
    await program.kill();
    program = await startAgain(machine);
    meetings = new MeetingsPage(program.page);
    await meetings.open();
    await meetings.look(/银杏里四位一体议事会/);
    await program.page.getByRole('button', { name: '继续录入' }).click();
    await expect.poll(() => program.page.getByLabel('结束', { exact: true }).inputValue()).toBe('16:00');
    const owner = program.page.getByRole('group', { name: '第 2 项决定 1' }).getByLabel('决定 1 责任方');
    await owner.click();
    await program.page.keyboard.type('wy');
    await program.page.keyboard.press('Enter');
    await expect.poll(() => meetings.problems().count()).toBe(0);
    await meetings.attendee(/王小明/).focus();
    await program.page.keyboard.press('Space');
    await expect.poll(() => meetings.attendee(/王小明/).getAttribute('aria-checked')).toBe('false');
    await meetings.confirm();
    await program.page.getByText('会议记录已确认').first().waitFor();
    await program.page
      .locator('.meeting-detail h2')
      .filter({ hasText: /银杏里.*第1次四位一体议事会/ })
      .waitFor();
    await shot('5-record');
  });

  it('asks before the same meeting is recorded twice', async () => {
    await meetings.start('四位一体议事会', '银杏里');
    await expect.poll(() => meetings.attendee(/周涛/).count()).toBe(1);
    await meetings.head({ 开始: '1500', 结束: '1700' });
    await program.page.getByLabel('添加议题').fill('同一件事');
    await program.page.keyboard.press('Enter');
    await meetings.confirm();
    await program.page.getByRole('alert').filter({ hasText: '可能是同一次会议' }).waitFor();
    await shot('6-twice');
    await program.page.getByRole('button', { name: '仍然确认' }).click();
    await program.page
      .locator('.meeting-detail h2')
      .filter({ hasText: /银杏里.*第2次四位一体议事会/ })
      .waitFor();
  });
});
