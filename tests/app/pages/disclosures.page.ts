import type { Page } from 'playwright-core';
import { ShellPage } from './shell.page';

/** 三公开: the coverage table, a project's board, the form of a posting, the letters. */
export class DisclosuresPage {
  constructor(private readonly page: Page) {}

  heading = (name: string | RegExp) => this.page.getByRole('heading', { level: 1, name }).waitFor();

  async open(): Promise<void> {
    await new ShellPage(this.page).goTo('/coordination/disclosures');
    await this.page.getByRole('region', { name: '三公开覆盖情况' }).waitFor();
  }

  /** A figure above the table, such as 三公开覆盖率. */
  async figure(label: string): Promise<string> {
    const figures = this.page.getByRole('group', { name: '三公开合计' });
    const figure = figures.locator('.figure', { has: this.page.getByText(label, { exact: true }) });
    return (await figure.locator('.figure-value').textContent()) ?? '';
  }

  /** By characters or pinyin initials; waits until the project alone is left. */
  async filter(text: string, project: string): Promise<void> {
    await this.page.getByLabel('查找小区、社区、企业').fill(text);
    const names = this.page.locator('.coverage-grid [role="gridcell"][col-id="project"]');
    await names.filter({ hasText: project }).waitFor();
    await names.nth(1).waitFor({ state: 'detached' });
  }

  /** Shown projects in order, each with its conclusion. */
  async rows(): Promise<string[]> {
    const cells = this.page.locator('.coverage-grid [role="gridcell"][col-id="standing"]');
    await cells.first().waitFor();
    return cells.allTextContents();
  }

  /** Into the grid by keyboard, then Enter opens the project. */
  async openFirstByKeyboard(): Promise<void> {
    const field = this.page.locator('.coverage-grid .grid-input');
    await field.focus();
    await this.page.locator('.coverage-grid .ag-cell-focus').waitFor();
    await field.press('ArrowRight');
    await field.press('Enter');
    await this.page.getByRole('navigation', { name: '公示栏' }).waitFor();
  }

  panel = () => this.page.locator('.coverage-panel');

  /** How a group stands in a project's board: 缺, 至 2027-01-30. */
  async group(title: RegExp): Promise<string> {
    const line = this.page.locator('.board-lines li', { hasText: title });
    return (await line.locator('.state-mark').textContent()) ?? '';
  }

  entries = () => this.page.locator('.posting-list li');

  async begin(): Promise<void> {
    await this.page.getByRole('button', { name: /登记张贴|继续填写张贴/ }).click();
    await this.heading('登记张贴');
  }

  async check(group: RegExp): Promise<void> {
    await this.page.getByRole('checkbox', { name: group }).check();
  }

  async fill(label: string, text: string): Promise<void> {
    const field = this.page.getByLabel(label, { exact: true });
    await field.fill(text);
    await field.press('Enter');
  }

  value = (label: string) => this.page.getByLabel(label, { exact: true }).inputValue();

  /** Types the first row of a grid as at a keyboard: tabs between cells. */
  async typeRow(grid: string, cells: readonly string[]): Promise<void> {
    const place = this.page.getByRole('region', { name: grid, exact: true });
    const field = place.locator('.grid-input');
    await place.locator('[row-id="0"] [col-id]').nth(1).click();
    for (const [at, text] of cells.entries()) {
      await place.locator(`[row-id="0"] .ag-cell-focus[aria-colindex="${at + 2}"]`).waitFor();
      await field.focus();
      await this.page.keyboard.type(text);
      await field.press(at === cells.length - 1 ? 'Enter' : 'Tab');
    }
  }

  words = () => this.page.locator('.income-words').textContent();

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: '登记这次张贴' }).click();
  }

  refusal = () => this.page.getByRole('alert').first();

  act = (name: string) => this.page.getByRole('button', { name, exact: true }).click();

  async confirm(button: string): Promise<void> {
    await this.page.locator('.act-form').getByRole('button', { name: button, exact: true }).click();
  }

  async letters(): Promise<string[]> {
    await this.page.getByRole('button', { name: '制发提醒函' }).click();
    await this.heading('提醒函');
    await this.page.locator('.letter-list li').first().waitFor();
    return this.page.locator('.letter-list button').allTextContents();
  }
}
