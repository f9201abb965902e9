import type { Page } from 'playwright-core';

/** 查找: the one box over everything. */
export class SearchPage {
  constructor(private readonly page: Page) {}

  box = () => this.page.getByRole('combobox', { name: '查找' });
  hits = () => this.page.getByRole('listbox', { name: '结果' }).getByRole('option');

  async open(): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await this.page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === '查找');
  }

  /** Types and answers the titles once the list says how many there are. */
  async find(text: string): Promise<string[]> {
    await this.box().fill(text);
    await this.page
      .getByRole('status')
      .filter({ hasText: /^共 [\d,]+ 条(，列出最接近的 \d+ 条)?$/ })
      .waitFor();
    return this.hits().locator('.palette-title').allTextContents();
  }

  async nothing(text: string): Promise<void> {
    await this.box().fill(text);
    await this.page
      .getByRole('status')
      .filter({ hasText: `没有找到“${text}”` })
      .waitFor();
  }
}
