import type { Page } from 'playwright-core';

/** The entry screen key by key, with everything that it answers. */
export class BallotDeskPage {
  constructor(private readonly page: Page) {}

  field = () => this.page.locator('#entry-key');
  refusal = () => this.page.getByRole('alert').first();
  matters = () => this.page.locator('.paper-votes > li');
  private status = () => this.page.locator('.entry-main [role=status]');

  async open(electionId: string): Promise<void> {
    await this.page.evaluate(id => (location.hash = `#/elections/${id}/entry`), electionId);
    await this.field().waitFor();
    await this.page.locator('.last-entries, .empty-state').first().waitFor();
  }

  /** What the field asks for now. */
  asks = async () => (await this.page.locator('label[for=entry-key]').textContent()) ?? '';

  async keys(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async number(number: string): Promise<void> {
    await this.keys(...number, 'Enter');
  }

  async acknowledged(number: string): Promise<void> {
    await this.status()
      .filter({ hasText: `选票 ${number} 已录入` })
      .waitFor({ state: 'attached' });
  }

  /** 已录入, 无效 … as shown at the right. */
  async counter(label: string): Promise<number> {
    const figure = this.page.locator('.entry-counters dl', { has: this.page.getByText(label, { exact: true }) });
    return Number((await figure.locator('.figure-value').textContent())?.replace(/,/g, ''));
  }

  correct = (number: string) => this.page.getByRole('button', { name: `更正选票 ${number}` }).click();
  reason = () => this.page.getByLabel('更正理由');
}
