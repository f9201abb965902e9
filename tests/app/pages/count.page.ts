import type { Page } from 'playwright-core';

/** The live count of a case. */
export class CountPage {
  constructor(private readonly page: Page) {}

  async open(electionId: string): Promise<void> {
    await this.page.evaluate(id => (location.hash = `#/elections/${id}/count`), electionId);
    await this.page.locator('.count').waitFor();
  }

  matter = (title: string | RegExp) => this.page.locator('.matter-link').filter({ hasText: title }).click();

  /** 回收, 有效, 无效 … of the papers' line. */
  async papers(label: string): Promise<number> {
    const cell = this.page.locator('.paper-cell').filter({ has: this.page.getByText(label, { exact: true }) });
    return Number((await cell.locator('strong').textContent())?.replace(/,/g, ''));
  }

  /** Opens a figure of the chosen matter and answers it with the number of lines behind it. */
  async openFigure(row: string): Promise<{ figure: number; lines: number }> {
    const cell = this.page
      .locator('.count-table tr')
      .filter({ has: this.page.getByRole('rowheader', { name: row, exact: true }) });
    const figure = Number((await cell.getByRole('button').textContent())?.replace(/,/g, ''));
    await cell.getByRole('button').click();
    const drawer = this.page.getByRole('dialog');
    await drawer.locator('.ant-table').waitFor();
    const lines = await drawer.locator('tbody tr[data-row-key]').count();
    await this.page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
    return { figure, lines };
  }

  bars = () =>
    this.page.locator('.count-detail svg[role=img]').evaluateAll(all => all.map(svg => svg.getAttribute('aria-label')));
}
