import type { Page } from 'playwright-core';
import { defaultPassphrase } from './setup.page';

/** The closed program with a store: who comes to the desk, and the passphrase. */
export class UnlockPage {
  constructor(private readonly page: Page) {}

  waitFor = () => this.page.getByRole('heading', { level: 1, name: '进入工作台' }).waitFor();

  async unlock(passphrase = defaultPassphrase): Promise<void> {
    await this.waitFor();
    await this.page.getByLabel('口令', { exact: true }).fill(passphrase);
    await this.page.keyboard.press('Enter');
  }

  /** The sentence of a refusal. */
  refusal = () => this.page.getByRole('alert').first();
}
