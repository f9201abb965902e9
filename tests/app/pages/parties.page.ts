import type { Page } from 'playwright-core';

/** 四位一体 → 社区: the tree of communities, the card, somebody beside it, pasted lists. */
export class PartiesPage {
  constructor(private readonly page: Page) {}

  main = () => this.page.locator('main');
  search = () => this.page.getByLabel('查找社区、小区、人员');
  tree = () => this.page.getByRole('navigation', { name: '街道与社区' });
  table = (name: string) => this.page.getByRole('table', { name });
  drawer = () => this.page.getByRole('dialog');
  vacancies = () => this.page.getByRole('list', { name: '缺位' });
  button = (name: string | RegExp) => this.page.getByRole('button', { name });

  async open(): Promise<void> {
    await this.page.evaluate(() => (location.hash = '#/coordination'));
    await this.page.getByRole('heading', { level: 1, name: '四位一体' }).waitFor();
  }

  async choose(community: string): Promise<void> {
    await this.tree().getByText(community, { exact: true }).click();
    await this.page.getByRole('heading', { level: 2, name: community }).waitFor();
  }

  /** Fills the form of somebody new; what is not given stays as the form offers it. */
  async register(fields: { name: string; phone: string; title: string }): Promise<void> {
    await this.drawer().getByLabel('姓名').fill(fields.name);
    await this.drawer().getByLabel('联系电话').fill(fields.phone);
    await this.drawer().getByLabel('职务').fill(fields.title);
    await this.drawer().getByRole('button', { name: '登记', exact: true }).click();
  }

  async paste(text: string): Promise<void> {
    await this.button('粘贴通讯录').click();
    await this.page.getByRole('heading', { level: 1, name: '粘贴通讯录' }).waitFor();
    await this.page.getByLabel('通讯录内容').fill(text);
  }
}
