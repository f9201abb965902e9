import type { Page } from 'playwright-core';

/** 文明创建: 年度, 名额 and 统计. */
export class CampaignsPage {
  constructor(private readonly page: Page) {}

  async open(address: string): Promise<void> {
    await this.page.evaluate(to => (location.hash = `#${to}`), address);
    await this.page.getByRole('heading', { level: 1, name: '文明创建' }).waitFor();
  }

  notice = (words: string) => this.page.getByText(words).first();
  summary = (part: string) => this.page.getByLabel(part, { exact: true });
  /** Opens the year that is proposed, from its theme's template. */
  async openNextYear(): Promise<void> {
    await this.page.evaluate(() => (location.hash = '#/nominations/new'));
    await this.button('建立年度').click();
    await this.page.locator('.task-list').waitFor();
  }

  itemPoints = (line: number) => this.page.getByLabel(`第 ${line} 行分值`);
  summaryKept = () => this.page.locator('.summary-side').getByText('已保存').waitFor();
  chart = (section: string) => this.page.getByRole('region', { name: section }).locator('.echart');

  /** The title of the task that is open. */
  chosenTask = () => this.page.locator('.task-here b').innerText();
  taskState = (title: string) =>
    this.page.locator('.task-list button', { hasText: title }).locator('.task-state').innerText();

  /** Reports on the open task, without evidence. */
  async report(words: string, share: number): Promise<void> {
    await this.button('登记进展').click();
    await this.page.getByLabel('做了什么').fill(words);
    await this.page.getByLabel('做到百分之几').fill(String(share));
    await this.button('保存进展').click();
  }

  async allot(base: string, allocated: string): Promise<void> {
    await this.page.getByLabel('基数', { exact: true }).fill(base);
    await this.page.getByLabel('市里分配本区').fill(allocated);
    await this.button('保存名额').click();
  }

  /** The first figure of a picture that is not 0, and the first row behind it. */
  firstFigure = (section: string) =>
    this.page
      .getByRole('region', { name: section })
      .locator('.picture-table button')
      .filter({ hasText: /^[1-9]/ })
      .first();
  firstBehind = () => this.page.getByRole('dialog').locator('tbody a').first();

  private button = (name: string) => this.page.getByRole('button', { name, exact: true });
}
