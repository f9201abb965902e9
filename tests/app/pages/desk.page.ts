import type { Page } from 'playwright-core';

/** 工作台: what is due, what is running, what waits; in an empty practice store the offer of the sample district. */
export class DeskPage {
  constructor(private readonly page: Page) {}

  async loadPractice(): Promise<void> {
    await this.page.getByRole('button', { name: '装入演练区' }).click();
    await this.page.getByText('演练区已装入').waitFor({ timeout: 90_000 });
  }
}
