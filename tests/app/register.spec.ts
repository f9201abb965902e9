import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newMachine, onEveryRuntime, type Machine, type Program } from './launch';
import { RegisterPage } from './pages/register.page';
import { SetupPage } from './pages/setup.page';
import { ShellPage } from './pages/shell.page';
import { projectFolder } from './support/runtimes';
import { takeScreens } from './support/screens';

const sample = join(projectFolder, 'resources/practice/青禾里业主清册.xlsx');
const corpus = join(projectFolder, 'tests/corpus/v1');
const waiting = 'practice-project-11';

onEveryRuntime('owner register', runtime => {
  let machine: Machine;
  let program: Program;
  let register: RegisterPage;
  beforeAll(async () => {
    machine = newMachine(runtime);
    program = await machine.start();
    await new SetupPage(program.page).complete({ practice: true });
    await new ShellPage(program.page).waitFor();
    await program.page.getByRole('button', { name: '装入演练区' }).click();
    await program.page.getByText('演练区已装入').first().waitFor({ timeout: 60_000 });
    register = new RegisterPage(program.page);
  });
  afterAll(() => machine.remove());
  const shot = (name: string) => takeScreens(program.page, 'register', `${runtime.name}-${name}`);

  const tooOld = 'AG Grid shows its columns from Chromium 120 on';
  const showsGrid = () => program.page.evaluate(() => CSS.supports('selector(&)'));

  it('says in one sentence why a file is no register', async () => {
    await register.open(waiting);
    await shot('1-empty');
    await register.startImport();
    for (const [what, words] of [
      ['invalid/register-encrypted', '打开密码'],
      ['invalid/register-bomb', '过大'],
      ['invalid/register-no-heading', '没有找到表头'],
    ]) {
      await register.choose(join(corpus, what as string, '清册.xlsx'));
      await program.page
        .getByRole('alert')
        .filter({ hasText: words as string })
        .waitFor();
    }
    await shot('2-refused');
  });

  it('lets the officer point at headings that it does not know', async () => {
    const buffer = Buffer.from('小区台账,,\r\n门牌,平米数,户主\r\n1-101,89.5,张喆\r\n1-102,90,李堃\r\n');
    await register.choose({ name: '台账.csv', mimeType: 'text/csv', buffer });
    await program.page.getByText('请指出表头').first().waitFor();
    await program.page.getByRole('radio', { name: '第 2 行' }).check();
    for (const [field, title] of [
      ['房号', '门牌'],
      ['建筑面积', '平米数'],
      ['业主姓名', '户主'],
    ] as const) {
      await program.page.getByLabel(field).click();
      await program.page.locator('.ant-select-item-option').filter({ hasText: title }).last().click();
    }
    await shot('2b-headings');
    await program.page.getByRole('button', { name: '按这样读取' }).click();
    await register.importButton().filter({ hasText: '2 个' }).waitFor();
    await program.page.getByRole('button', { name: '换一个文件' }).click();
  });

  it('asks which of two columns is the area, and does not import before', async () => {
    await register.choose(join(corpus, 'warning/register-two-area-columns/清册.xlsx'));
    await program.page.getByText('有 2 列都像建筑面积').first().waitFor();
    await shot('2c-question');
    expect(await register.importButton().isDisabled()).toBe(true);
    await program.page.getByRole('button', { name: /产权面积/ }).click();
    await expect.poll(() => register.importButton().isEnabled()).toBe(true);
    expect(await register.text()).toContain('280.40');
    await program.page.getByRole('button', { name: '换一个文件' }).click();
  });

  it('shows how a file was understood, and takes it as one change that can be taken back', async () => {
    await register.choose(sample);
    await register.importButton().waitFor();
    await shot('3-preview');
    expect(await register.importButton().innerText()).toContain('160');
    await register.importButton().click();
    await program.page.getByText('已导入 160').first().waitFor();
    await register.cell('1-1-101', 'unit').waitFor();
    await shot('4-register');
    await program.page.getByRole('button', { name: '撤销' }).click();
    await program.page.getByText('还没有业主清册').first().waitFor();
    await register.startImport();
    await register.choose(sample);
    await register.importButton().click();
    await register.cell('1-1-101', 'unit').waitFor();
  });

  it('loses no first pinyin letter: a composition begins in the field over the cell', async ({ skip }) => {
    skip(!(await showsGrid()), tooOld);
    await register.cell('1-1-101', 'owner').click();
    await expect.poll(() => program.page.evaluate(() => document.activeElement?.className)).toContain('grid-input');
    await register.compose(['w', 'wa', 'wang'], '王喆');
    await shot('5-composing');
    await program.page.keyboard.press('Enter');
    await expect.poll(() => register.cell('1-1-101', 'owner').innerText()).toContain('王喆');
  });

  it('is moved about, typed into and pasted into by keyboard', async ({ skip }) => {
    skip(!(await showsGrid()), tooOld);
    await register.cell('1-1-102', 'area').click();
    await expect.poll(() => program.page.evaluate(() => document.activeElement?.className)).toContain('grid-input');
    await program.page.keyboard.type('99.5');
    await program.page.keyboard.press('Enter');
    await expect.poll(() => register.cell('1-1-102', 'area').innerText()).toContain('99.50');
    const focus = () => register.input().getAttribute('aria-label');
    await expect.poll(focus).toBe('面积（㎡）：119.31');
    await program.page.keyboard.press('Shift+ArrowDown');
    await expect.poll(focus).toBe('面积（㎡）：145.61');
    await program.page.keyboard.press('Control+C');
    await program.page.keyboard.press('ArrowDown');
    await expect.poll(focus).toBe('面积（㎡）：96.85');
    await program.page.keyboard.press('Control+V');
    await expect.poll(() => register.cell('1-1-301', 'area').innerText()).toContain('119.31');
    expect(await register.cell('1-1-302', 'area').innerText()).toContain('145.61');
    await register.paste('101.01\r\n102.02\r\n');
    await expect.poll(() => register.cell('1-1-302', 'area').innerText()).toContain('102.02');
  });

  it('keeps numbers masked until asked for', async ({ skip }) => {
    skip(!(await showsGrid()), tooOld);
    await register.cell('1-1-102', 'owner').click();
    expect(await register.text()).not.toMatch(/370299\d{11}/);
    await program.page
      .getByRole('button', { name: /^显示.*证件号码/ })
      .first()
      .click();
    await expect.poll(() => register.text()).toMatch(/370299\d{11}/);
    await shot('6-revealed');
  });
});
