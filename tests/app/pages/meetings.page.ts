import type { Page } from 'playwright-core';

/** 四位一体 · 会议: the list with what is due, the entry of one meeting, its record and papers. */
export class MeetingsPage {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.evaluate(() => (location.hash = '/coordination/meetings'));
    await this.page.getByRole('navigation', { name: '会议', exact: true }).getByRole('link').first().waitFor();
  }

  lines = () => this.page.getByRole('navigation', { name: '会议', exact: true }).getByRole('link');
  line = (title: RegExp) => this.lines().filter({ hasText: title }).first();

  async look(title: RegExp): Promise<void> {
    await this.line(title).click();
    await this.page.locator('.meeting-detail h2').filter({ hasText: title }).waitFor();
  }

  /** Chooses kind and place and begins a draft. */
  async start(kind: string, place: string): Promise<void> {
    await this.page.getByRole('button', { name: '新建会议' }).click();
    await this.page.getByRole('radio', { name: new RegExp(kind) }).check();
    await this.page.getByLabel('社区或小区').click();
    await this.page.getByLabel('社区或小区').fill(place);
    await this.page.keyboard.press('Enter');
    await this.page.getByRole('button', { name: '开始录入' }).click();
    await this.page.getByRole('button', { name: '确认记录' }).waitFor();
  }

  /** Types into the fields of the head in the order of the keyboard; each is left with Tab. */
  async head(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, text] of Object.entries(fields)) {
      await this.page.getByLabel(label, { exact: true }).fill(text);
      await this.page.keyboard.press('Tab');
    }
  }

  async pasteNotes(text: string): Promise<void> {
    await this.page.getByRole('button', { name: '粘贴笔记' }).click();
    await this.page.getByLabel('笔记内容').fill(text);
  }

  takeNotes = () => this.page.getByRole('button', { name: '采用' }).click();

  async addPeople(text: string): Promise<void> {
    await this.page.getByLabel('添加到会人员').fill(text);
    await this.page.keyboard.press('Enter');
  }

  attendee = (name: RegExp) => this.page.getByRole('checkbox', { name });
  problems = () => this.page.getByRole('list', { name: '要补的地方' });
  saved = () => this.page.getByText('草稿已保存').first().waitFor();
  confirm = () => this.page.getByRole('button', { name: '确认记录' }).click();
}
