import type { Page } from 'playwright-core';

/** 文明创建 → 推荐报送. */
export class NominationExportPage {
  constructor(private readonly page: Page) {}

  private button = (name: string) => this.page.getByRole('button', { name, exact: true });

  /** The package of a letter. */
  async open(letter: string): Promise<void> {
    await this.page.evaluate(to => (location.hash = `#/nominations/export?letter=${to}`), encodeURIComponent(letter));
    await this.page.locator('.export-table').first().waitFor();
  }

  part = (name: string) => this.page.locator('.ant-segmented-item', { hasText: new RegExp(`^${name}$`) }).click();
  names = () => this.page.locator('.export-table tbody a').allInnerTexts();
  preview = () => this.page.locator('.document-preview iframe');

  async writeLetter(fields: Readonly<Record<string, string>>): Promise<void> {
    await this.button('下一步：推荐函和纪要').click();
    for (const [label, value] of Object.entries(fields)) await this.page.getByLabel(label).fill(value);
    await this.page.locator('.export-letter').getByText('已保存').waitFor();
  }

  async choosePaper(title: string): Promise<void> {
    await this.page.getByLabel('预览的文书').click();
    await this.page.locator('.ant-select-item-option', { hasText: title }).first().click();
  }

  async chooseFolder(folder: string): Promise<void> {
    await this.part('导出');
    await this.page.getByLabel('文件夹路径').fill(folder);
    await this.page.keyboard.press('Enter');
  }

  export = () => this.button('导出推荐包').click();
  refusal = () => this.page.locator('main').getByRole('alert').first();
  done = () => this.page.getByText('推荐包已导出并校验').first().waitFor();
}
