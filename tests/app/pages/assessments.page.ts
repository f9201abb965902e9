import type { Page } from 'playwright-core';
import { ShellPage } from './shell.page';

/** 街道考核: the score sheet of a project, and the table that it stands in. */
export class AssessmentsPage {
  constructor(private readonly page: Page) {}

  async openSheet(projectId: string, quarter: string): Promise<void> {
    await new ShellPage(this.page).goTo(`/evidence/assessments/${projectId}/entry?quarter=${quarter}`);
    await this.page.getByRole('region', { name: '评分表' }).waitFor();
  }

  /** Deduction and reason of an item, as at a keyboard. */
  async deduct(item: string, points: string, reason: string): Promise<void> {
    const sheet = this.page.getByRole('region', { name: '评分表' });
    const field = sheet.locator('.grid-input');
    await sheet.locator(`[row-id="${item}"] [col-id="points"]`).click();
    await field.focus();
    await this.page.keyboard.type(points);
    await field.press('Tab');
    await sheet.locator(`[row-id="${item}"] .ag-cell-focus[col-id="reason"]`).waitFor();
    await field.focus();
    await this.page.keyboard.type(reason);
    await field.press('Enter');
  }

  total = () => this.page.locator('.sheet-total').innerText();
  kept = () => this.page.getByText('已自动暂存').first().waitFor();
  save = () => this.page.getByRole('button', { name: /登记考核，/ }).click();
  refusal = () => this.page.getByRole('alert').first();
}
