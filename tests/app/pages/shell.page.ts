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

  /** The address behind a link of an area's first screen, without the `#`. */
  async linkTo(area: string, title: RegExp): Promise<string> {
    await this.open(area);
    const href = await this.page.locator('main').getByRole('link', { name: title }).first().getAttribute('href');
    return (href ?? '').replace(/^.*#/, '');
  }

  /** The address behind a link of this screen. */
  async linkHere(title: RegExp): Promise<string> {
    const href = await this.page.locator('main').getByRole('link', { name: title }).first().getAttribute('href');
    return (href ?? '').replace(/^.*#/, '');
  }

  /** Goes to an address as the router knows it and waits for its screen to stand still. */
  async goTo(address: string): Promise<void> {
    await this.page.evaluate(to => (location.hash = to), address);
    const path = address.replace(/\?.*$/, '');
    await this.page.locator(`main[data-shown="${path}"][aria-busy=false]`).waitFor();
    await this.page.locator('main').getByRole('heading').first().waitFor();
    await this.page.locator('main .ant-spin-spinning').first().waitFor({ state: 'detached' });
  }

  lock = () => this.page.getByRole('button', { name: '锁定' }).click();
}
