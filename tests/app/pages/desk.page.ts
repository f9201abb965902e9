import type { Page } from 'playwright-core';

/** 工作台: what is due, what is running, what waits; in an empty practice store the offer of the sample district. */
export class DeskPage {
  constructor(private readonly page: Page) {}

  async loadPractice(): Promise<void> {
    await this.page.getByRole('button', { name: '装入演练区' }).click();
    await this.page.getByText('演练区已装入').first().waitFor({ timeout: 90_000 });
  }

  yearOffer = () => this.page.getByRole('button', { name: /^装入一年的数据/ });

  /** Begins to load the year of a whole district and cancels as soon as that is offered. */
  async beginYearAndCancel(): Promise<void> {
    await this.yearOffer().click();
    await this.page
      .getByRole('dialog')
      .getByRole('button', { name: /取\s?消/ })
      .click();
    await this.page.getByText('已取消，装入的部分已全部撤去').first().waitFor({ timeout: 60_000 });
  }
}
