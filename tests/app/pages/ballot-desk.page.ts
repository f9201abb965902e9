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

  /** How many items stand on the papers of this case besides the election, which comes last. Leaves the field empty. */
  async questionsOn(number: string): Promise<number> {
    await this.number(number);
    await this.matters().first().waitFor();
    const questions = (await this.matters().count()) - 1;
    await this.keys('Escape');
    await this.page.waitForFunction(() => document.querySelector('label[for=entry-key]')?.textContent === '选票编号');
    return questions;
  }

  /** A whole paper typed ahead: every question the same key, the first of the candidates; saved by the last key. */
  async paper(number: string, questions: number, choice: '1' | '2' | '3'): Promise<void> {
    await this.keys(...number, 'Enter', ...Array<string>(questions).fill(choice), '+', 'Enter');
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

  /** Numbers of the papers listed as entered last. */
  lastNumbers = async () => (await this.page.getByLabel('录入进度').innerText()).match(/\b\d{6}\b/g) ?? [];

  correct = (number: string) => this.page.getByRole('button', { name: `更正选票 ${number}` }).click();
  reason = () => this.page.getByLabel('更正理由');
}
