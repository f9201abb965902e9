import type { Page } from 'playwright-core';

/** 培训台账: overview, sessions with their lists, sign-in sheets, members. */
export class TrainingPage {
  constructor(private readonly page: Page) {}

  private button = (name: string | RegExp) => this.page.getByRole('button', { name });
  private field = (label: string) => this.page.getByLabel(label, { exact: true });

  localOnly = () => this.page.getByText('培训台账只存在本机').first();
  tab = (title: string) => this.page.getByRole('navigation', { name: '培训台账的内容' }).getByText(title).click();
  refusal = () => this.page.getByRole('alert').first();

  async beginSession(title: string): Promise<void> {
    await this.button('登记培训').click();
    await this.field('主题').fill(title);
  }

  /** The draft stands in the list at the left as soon as it is kept. */
  async waitForDraft(title: string): Promise<void> {
    await this.page.getByRole('navigation', { name: '培训场次' }).getByRole('button', { name: title }).waitFor();
  }

  openSession = (title: string) =>
    this.page.getByRole('navigation', { name: '培训场次' }).getByRole('button', { name: title }).click();

  async times(from: string, to: string, hours?: string): Promise<void> {
    await this.field('开始').fill(from);
    await this.field('结束').fill(to);
    if (hours !== undefined) await this.field('学时').fill(hours);
  }

  register = () => this.page.getByRole('button', { name: /登记$/ }).click();
  importSheet = () => this.button('导入签到表').click();

  async paste(cells: string): Promise<void> {
    await this.page.getByLabel('粘贴签到表的单元格').fill(cells);
    await this.page.getByRole('heading', { name: /逐行核对/ }).waitFor();
  }

  /** What the preview says of the rows, a text each. */
  previewRows = () => this.page.locator('tbody tr.ant-table-row').allTextContents();

  async decide(row: number, choice: string | RegExp): Promise<void> {
    await this.page.getByRole('combobox', { name: `第 ${row} 行是谁` }).click();
    await this.page.locator('.ant-select-item-option').filter({ hasText: choice }).first().click();
  }

  takeSheet = (people: number) => this.button(`导入 ${people} 人`).click();
  listHeading = () => this.page.getByRole('heading', { name: /^名单/ });
  issue = (count: number) => this.button(`编发合格证书 ${count} 份`).click();

  async print(what: RegExp): Promise<void> {
    await this.button(/打印与导出/).click();
    await this.page.getByRole('menuitem', { name: what }).click();
    await this.page.getByText('已用系统阅读器打开').first().waitFor();
  }

  async openMember(name: string): Promise<void> {
    await this.page.getByText('全部在任', { exact: true }).click();
    await this.page.getByRole('link', { name, exact: true }).first().click();
    await this.page.getByRole('heading', { level: 1, name }).waitFor();
  }

  /** Names of the committee members in the overview. */
  async members(): Promise<string[]> {
    await this.page.getByText('全部在任', { exact: true }).click();
    const links = this.page.locator('a[href*="/training/members/"]');
    await links.first().waitFor();
    return links.allTextContents();
  }
}
