import type { Page } from 'playwright-core';

/** 企业与人员: companies, a company's people, rosters brought in. */
export class RostersPage {
  constructor(private readonly page: Page) {}

  private async goTo(address: string, heading: string | RegExp): Promise<void> {
    await this.page.evaluate(to => (location.hash = `#${to}`), address);
    await this.page.getByRole('heading', { level: 1, name: heading }).waitFor();
  }

  companies = () => this.goTo('/evidence', '行业监管');
  company = (id: string, part = 'staff') => this.goTo(`/evidence/companies/${id}?part=${part}`, /公司$/);
  person = (companyId: string, id: string) =>
    this.goTo(`/evidence/companies/${companyId}?part=staff&person=${id}`, /公司$/);
  project = (id: string, name: string) => this.goTo(`/evidence/projects/${id}`, name);
  import = (search = '') => this.goTo(`/evidence/import${search}`, '导入名册');

  async choose(name: string, text: string): Promise<void> {
    const file = { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
    await this.page.locator('input[type=file]').setInputFiles(file);
  }

  takeButton = () => this.page.getByRole('button', { name: /^导入(接受的)? ?[\d,]+ 行/ });
  tab = (title: string | RegExp) => this.page.getByRole('tab', { name: title }).click();
  text = () => this.page.locator('main').innerText();
  detail = () => this.page.locator('.detail');
  reveal = (what: string) => this.page.getByRole('button', { name: new RegExp(`^显示.*${what}`) }).click();
}
