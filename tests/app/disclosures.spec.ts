import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addDays, dayOf } from '#shared/basics/dates';
import { docxText } from '#shared/documents/docx-text';
import { onEveryRuntime, type Machine, type Program } from './launch';
import { DisclosuresPage } from './pages/disclosures.page';
import { ShellPage } from './pages/shell.page';
import { startAgain, startWithPractice } from './support/practice-program';
import { takeScreens } from './support/screens';

const today = dayOf(new Date());

onEveryRuntime('三公开', runtime => {
  let machine: Machine;
  let program: Program;
  let boards: DisclosuresPage;
  beforeAll(async () => {
    ({ machine, program } = await startWithPractice(runtime));
    boards = new DisclosuresPage(program.page);
  });
  afterAll(() => machine.remove());
  const shot = (name: string) => takeScreens(program.page, 'disclosures', `${runtime.name}-${name}`);

  it('shows at a glance what is missing, the worst first, and opens what hangs by keyboard', async () => {
    await boards.open();
    const rows = await boards.rows();
    expect(rows[0]).toContain('缺');
    expect(rows.some(row => row.includes('齐全'))).toBe(true);
    await expect.poll(() => boards.figure('三公开覆盖率')).toMatch(/^\d+\.\d%$/);
    await shot('1-coverage');
    await boards.filter('yxl', '银杏里');
    await boards.openFirstByKeyboard();
    await boards.heading('银杏里');
    await shot('2-board');
  });

  it('keeps what is being typed when the program is killed, and says what does not add up', async () => {
    await boards.open();
    await boards.filter('半山别院', '半山别院');
    await boards.openFirstByKeyboard();
    await boards.begin();
    await boards.check(/^5 /);
    await boards.fill('所属期间 从', '2026-01-01');
    await boards.fill('到', '2026-06-30');
    await boards.typeRow('收入', ['电梯广告', 'GG-1', '12,000', '2000', '9000']);
    await program.page.getByText('已自动暂存').first().waitFor();
    await program.kill();
    program = await startAgain(machine);
    boards = new DisclosuresPage(program.page);
    await boards.open();
    await boards.filter('半山别院', '半山别院');
    await boards.openFirstByKeyboard();
    await boards.begin();
    await expect.poll(() => boards.value('到')).toBe('2026-06-30');
    await expect.poll(() => boards.words()).toContain('净收益写的是 9,000.00 元，应为 10,000.00 元');
    await shot('3-entry');
    await boards.fill('位置', '会所门前公示栏');
    await boards.save();
    await boards.refusal().waitFor();
    await expect.poll(() => boards.refusal().textContent()).toContain('应为 10,000.00 元');
    await shot('4-refused');
    await boards.typeRow('收入', ['电梯广告', 'GG-1', '12,000', '2000', '10000']);
    await boards.save();
    await boards.heading('半山别院');
    await program.page.getByText('2026年上半年公共收益').first().waitFor();
    await shot('5-posted');
  });

  it('does not let content down before three full days without a reason', async () => {
    await boards.act('登记取下');
    await boards.confirm('登记取下');
    await boards.refusal().waitFor();
    await expect.poll(() => boards.refusal().textContent()).toContain('公示不少于 3 日');
    await shot('6-too-early');
    await program.page.getByLabel(/提前取下的原因/).fill('被雨淋坏，已另行张贴');
    await boards.confirm('登记取下');
    await program.page.getByText('不满三日取下').first().waitFor();
  });

  it('writes a letter for every company and notes each in the log', async () => {
    await boards.open();
    const letters = await boards.letters();
    expect(letters.length).toBeGreaterThan(1);
    await shot('7-letters');
    const folder = join(machine.home, '提醒函');
    mkdirSync(folder);
    await program.page.getByRole('button', { name: /^导出 Word/ }).click();
    await program.page.getByLabel('文件夹路径').fill(folder);
    await program.page.keyboard.press('Enter');
    await program.page.getByRole('button', { name: '导出到这里' }).click();
    await program.page.getByRole('button', { name: '完成' }).click();
    const files = readdirSync(folder);
    expect(files).toHaveLength(letters.length);
    const text = docxText(new Uint8Array(readFileSync(join(folder, files[0] as string))))?.lines.join('\n');
    expect(text).toContain('提　醒　函');
    expect(text).toContain(addDays(today, 10).slice(0, 4));
    await new ShellPage(program.page).goTo('/safety/log');
    await program.page
      .getByText(/制发三公开提醒函/)
      .first()
      .waitFor();
  });
});
