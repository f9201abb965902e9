import type { Page } from 'playwright-core';

/** 申报: the list, opening a dossier, and one dossier's page. */
export class DossiersPage {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.evaluate(() => (location.hash = '/nominations/dossiers'));
    await this.page.getByRole('region', { name: '申报材料清单' }).waitFor();
  }

  /** One of the sample district, by the order in which it was entered. */
  async openSample(order: number, part = 'form'): Promise<void> {
    const id = `practice-dossier-${String(order).padStart(3, '0')}`;
    await this.page.evaluate(to => (location.hash = to), `/nominations/dossiers/${id}?part=${part}`);
    await this.page.getByRole('navigation', { name: '申报材料的各部分' }).waitFor();
  }

  part = (title: string) => this.page.locator('.dossier-part').filter({ hasText: title });
  beside = () => this.page.locator('.dossier-beside');
  main = () => this.page.locator('main');
  heading = (name: string | RegExp) => this.page.getByRole('heading', { level: 1, name });
}
