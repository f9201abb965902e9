import type { Page } from 'playwright-core';

export interface FirstStart {
  readonly city?: string;
  readonly district?: string;
  readonly officer?: string;
  readonly passphrase?: string;
  readonly practice?: boolean;
}

export const defaultPassphrase = '海边的第3棵松树';

/** The first start: six steps, nothing kept until the recovery key is confirmed. */
export class SetupPage {
  constructor(private readonly page: Page) {}

  heading = () => this.page.getByRole('heading', { level: 1 });
  private next = (name: string | RegExp) => this.page.getByRole('button', { name }).click();

  async waitForStep(title: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: title }).waitFor();
  }

  async begin(): Promise<void> {
    await this.next('开始设置');
    await this.waitForStep('单位与辖区');
  }

  async fillBureau(city = '青岛市', district = '崂山区'): Promise<void> {
    await this.page.getByLabel('市', { exact: true }).fill(city);
    await this.page.getByLabel('区（市、县）').fill(district);
    await this.page.keyboard.press('Escape');
    await this.next('下一步');
    await this.waitForStep('第一位经办人');
  }

  async fillOfficer(name = '王芳', passphrase = defaultPassphrase): Promise<void> {
    await this.page.getByLabel('姓名').fill(name);
    await this.page.getByLabel('口令', { exact: true }).fill(passphrase);
    await this.page.getByLabel('再输一遍').fill(passphrase);
    await this.next('下一步');
    await this.waitForStep('数据存放位置');
  }

  async keepFolder(): Promise<void> {
    await this.next('下一步');
    await this.waitForStep('正式还是演练');
  }

  /** Answers the recovery key's groups. */
  async chooseMode(practice: boolean): Promise<string[]> {
    await this.page.getByRole('radio', { name: practice ? /^演练/ : /^正式/ }).check();
    await this.next(/生成恢复密钥/);
    await this.waitForStep('恢复密钥');
    return this.page.locator('ol[aria-label^="恢复密钥"] code').allTextContents();
  }

  async confirmKey(groups: readonly string[]): Promise<void> {
    await this.next('我已保存好，下一步');
    await this.waitForStep(/请输入恢复密钥的第 \d 组/);
    const asked = Number(/第 (\d) 组/.exec((await this.heading().textContent()) ?? '')?.[1]);
    await this.page.getByLabel(`第 ${asked} 组`).fill(groups[asked - 1] ?? '');
    await this.next('完成，进入工作台');
  }

  /** The whole way to the open desk; answers the recovery key as printed. */
  async complete(wish: FirstStart = {}): Promise<string> {
    await this.begin();
    await this.fillBureau(wish.city, wish.district);
    await this.fillOfficer(wish.officer, wish.passphrase);
    await this.keepFolder();
    const groups = await this.chooseMode(wish.practice ?? true);
    await this.confirmKey(groups);
    return groups.join('-');
  }
}
