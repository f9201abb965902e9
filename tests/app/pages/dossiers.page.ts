import type { Page } from 'playwright-core';

/** 申报: the list, forms that are read in, and one dossier's page. */
export class DossiersPage {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    await this.goTo('#/nominations/dossiers');
    await this.page.getByRole('region', { name: '申报材料清单' }).waitFor();
  }

  async goTo(address: string): Promise<void> {
    await this.page.evaluate(to => (location.hash = to), address);
  }
  address = () => this.page.evaluate(() => location.hash);

  async openImport(): Promise<void> {
    await this.page.getByRole('button', { name: '导入申报表' }).click();
    await this.page.getByRole('heading', { level: 1, name: '导入申报表' }).waitFor();
  }

  /** As if an officer had chosen a file of this content. */
  async choose(name: string, text: string): Promise<void> {
    const file = { name, mimeType: 'text/csv', buffer: Buffer.from(text, 'utf8') };
    await this.page.locator('main input[type=file]').first().setInputFiles(file);
  }

  row = (number: string) => this.page.getByRole('link', { name: number });
  left = (text: string) => this.page.locator('.import-left').getByText(text);
  primary = (name: string) => this.page.getByRole('button', { name, exact: true });
  heading = (name: string | RegExp) => this.page.getByRole('heading', { level: 1, name });
  part = (title: string) => this.page.locator('.dossier-part').filter({ hasText: title });
  gap = (words: string) => this.page.locator('.dossier-gaps').getByRole('button', { name: words });
  field = (label: string) => this.page.getByLabel(label, { exact: true });
  words = (text: string) => this.page.locator('main').getByText(text).first();

  async kept(): Promise<void> {
    await this.page.getByText('正在填写').waitFor();
    await this.page.getByText('已自动保存').waitFor();
  }

  async rule(title: string, reason: string): Promise<void> {
    await this.page.getByRole('button', { name: `认定${title}` }).click();
    await this.field('理由和依据').fill(reason);
    await this.primary('登记认定').click();
  }
}
