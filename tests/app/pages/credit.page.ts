import type { Page } from 'playwright-core';

/** 行业监管 → 信用档案: the list, one file with its entries and forms, the import. */
export class CreditPage {
  constructor(private readonly page: Page) {}

  private button = (name: string | RegExp) => this.page.getByRole('button', { name });
  tab = (title: string) => this.page.getByRole('navigation', { name: '行业监管的内容' }).getByText(title).click();
  heading = (name: string) => this.page.getByRole('heading', { level: 1, name });
  /** A sentence anywhere on the screen. */
  words = (text: string) => this.page.getByText(text).first();

  async openFile(name: string): Promise<void> {
    await this.page.getByRole('link', { name, exact: true }).first().click();
    await this.heading(name).waitFor();
  }

  async beginEntry(item: string, points: string, day: string): Promise<void> {
    await this.button('登记信用记录').click();
    await this.page.getByLabel('事项').fill(item);
    await this.points(points);
    await this.page.getByLabel('发生日期').fill(day);
    await this.page.getByLabel('发生日期').press('Enter');
  }

  points = (points: string) => this.page.getByLabel('扣多少分').fill(points);
  save = () => this.button(/^登\s*记$/).click();
  refusal = () => this.page.getByRole('alert').first();
  openEntry = (item: string) => this.button(item).first().click();

  async object(words: string): Promise<void> {
    await this.button('登记异议').click();
    await this.page.getByLabel(/^异议内容/).fill(words);
    await this.page.locator('.evidence-act').getByRole('button', { name: '登记异议' }).click();
  }

  async print(): Promise<void> {
    await this.button(/打印与导出/).click();
    await this.page.getByRole('menuitem', { name: '打印信用档案' }).click();
    await this.page.getByText('已用系统阅读器打开').first().waitFor();
  }

  async paste(lines: readonly string[]): Promise<void> {
    await this.page.getByLabel('粘贴表格的单元格').fill(lines.join('\n'));
  }

  counted = () => this.page.getByRole('heading', { name: /^读到/ });
  take = (count: number) => this.button(`导入 ${count} 条`).click();
}
