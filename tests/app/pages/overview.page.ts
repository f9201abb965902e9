import type { Page } from 'playwright-core';

/** 四位一体 → 概览, and the quarter's report behind it. */
export class OverviewPage {
  constructor(private readonly page: Page) {}

  main = () => this.page.locator('main');
  drawer = () => this.page.getByRole('dialog');
  chart = (section: string) => this.page.getByRole('region', { name: section }).locator('.echart');

  async open(quarter?: string): Promise<void> {
    const query = quarter ? `?quarter=${quarter}` : '';
    await this.page.evaluate(to => (location.hash = `#/coordination/overview${to}`), query);
    await this.page.locator('.overview-figures').waitFor();
  }

  /** The number on a figure on top: 未办结, 会议 … */
  async figure(label: string): Promise<number> {
    const value = await this.button(label).locator('.figure-value').innerText();
    return Number(value.replace(/,/g, ''));
  }

  /** Opens the rows behind a figure and answers how many the list says there are. */
  async rowsBehind(label: string): Promise<number> {
    await this.button(label).click();
    const title = this.drawer()
      .getByText(/：\d+ 条$/)
      .first();
    const said = /：(\d+) 条/.exec(await title.innerText())?.[1];
    await this.page.keyboard.press('Escape');
    await this.drawer().waitFor({ state: 'hidden' });
    return Number(said);
  }

  async writeReport(): Promise<void> {
    await this.page.getByRole('button', { name: '编写季度报告' }).click();
    await this.page.getByLabel('主要做法').waitFor();
  }

  words = (part: string) => this.page.getByLabel(part);
  saved = () => this.page.locator('.report-words').getByText('已保存').waitFor();

  /** Exports into a folder and answers when it is done. */
  async exportTo(folder: string): Promise<void> {
    await this.page.getByRole('button', { name: '下一步：导出报送包' }).click();
    await this.page.getByLabel('文件夹路径').fill(folder);
    await this.page.keyboard.press('Enter');
    await this.page.getByRole('button', { name: '导出报送包', exact: true }).click();
    await this.page.getByText('季度报告包已导出并校验').first().waitFor();
  }

  private button = (label: string) => this.page.locator('.overview-figure', { hasText: label }).first();
}
