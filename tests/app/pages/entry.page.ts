import type { Page } from 'playwright-core';
import { ShellPage } from './shell.page';

/** 录入选票: one field that takes every key. */
export class EntryPage {
  constructor(private readonly page: Page) {}

  private field = () => this.page.locator('#entry-key');
  waitFor = () => this.field().waitFor();

  /** Opens the entry screen of the case with this title. */
  async open(title: RegExp): Promise<void> {
    const shell = new ShellPage(this.page);
    await shell.goTo(`${await shell.linkTo('业委会选举', title)}/entry`);
    await this.waitFor();
  }

  /** Types a paper's number and has it looked up; answers the prompt that follows, or the words of the refusal. */
  async find(number: string): Promise<string> {
    await this.field().focus();
    await this.page.keyboard.type(number);
    await this.page.keyboard.press('Enter');
    const found = this.page.locator('label[for="entry-key"]').filter({ hasNotText: '选票编号' });
    const refused = this.page.getByRole('alert');
    await found.or(refused).first().waitFor();
    return (await refused.count()) > 0 ? refused.first().innerText() : this.prompt();
  }

  prompt = async () => (await this.page.locator('label[for="entry-key"]').textContent()) ?? '';

  /** Enters a whole paper: every item the same key, the election by its first so many; saves it, not waiting for the answer. */
  async enter(number: string, choice: '1' | '2' | '3'): Promise<void> {
    await this.find(number);
    for (let guard = 0; guard < 20; guard += 1) {
      const prompt = await this.prompt();
      if (prompt.startsWith('核对后')) break;
      if (/应选 \d+ 人/.test(prompt)) {
        await this.page.keyboard.press('+');
        await this.page.keyboard.press('Enter');
      } else {
        await this.page.keyboard.press(choice);
      }
    }
    await this.page.keyboard.press('Enter');
  }

  /** Waits for the word that this paper is in the journal. */
  acknowledged = (number: string) =>
    this.page
      .getByRole('status')
      .filter({ hasText: `选票 ${number} 已录入` })
      .waitFor({ state: 'attached' });

  /** Numbers of the papers listed as entered last. */
  lastNumbers = async () => (await this.page.getByLabel('录入进度').innerText()).match(/\b\d{6}\b/g) ?? [];

  /** 已录入 n 张. */
  async returned(): Promise<number> {
    const text = await this.page.getByLabel('录入进度').innerText();
    return Number(/已录入\s*([\d,]+)/.exec(text)?.[1]?.replace(',', '') ?? Number.NaN);
  }
}
