import type { Page } from 'playwright-core';

/** 文明创建: 年度, 名额 and 统计. */
export class CampaignsPage {
  constructor(private readonly page: Page) {}

  async open(address: string): Promise<void> {
    await this.page.evaluate(to => (location.hash = `#${to}`), address);
    await this.page.getByRole('heading', { level: 1, name: '文明创建' }).waitFor();
  }

  button = (name: string) => this.page.getByRole('button', { name, exact: true });
  notice = (words: string) => this.page.getByText(words).first();
  row = (name: string) => this.page.getByRole('row', { name: new RegExp(name) }).first();
  summary = (part: string) => this.page.getByLabel(part, { exact: true });
  chart = (section: string) => this.page.getByRole('region', { name: section }).locator('.echart');

  /** Reports on the chosen task, without evidence. */
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

  summaryKept = () => this.page.locator('.summary-side').getByText('已保存').waitFor();
}
