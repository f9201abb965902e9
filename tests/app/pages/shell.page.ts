import type { Page } from 'playwright-core';

/** The unlocked program: head, areas at the left, the screen. */
export class ShellPage {
  constructor(private readonly page: Page) {}

  navigation = () => this.page.getByRole('navigation', { name: '主导航' });
  waitFor = () => this.navigation().waitFor();
  practiceBand = () => this.page.getByText('演练', { exact: false }).first();

  /** Titles and addresses of the areas in the navigation. */
  async areas(): Promise<{ title: string; hash: string }[]> {
    const links = this.navigation().getByRole('link');
    return links.evaluateAll(all =>
      all.map(link => ({ title: link.textContent ?? '', hash: (link as HTMLAnchorElement).hash })),
    );
  }

  async open(title: string): Promise<void> {
    await this.navigation().getByRole('link', { name: title }).click();
    await this.page.locator('main').getByRole('heading').first().waitFor();
  }

  lock = () => this.page.getByRole('button', { name: '锁定' }).click();
}
