import type { Page } from 'playwright-core';

interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** 报送: the list, the examination of a file, key and certificates. */
export class PackagesPage {
  constructor(private readonly page: Page) {}

  private button = (name: string) => this.page.getByRole('button', { name, exact: true });
  heading = (title: string) => this.page.getByRole('heading', { level: 1, name: title }).waitFor();

  async openKeys(): Promise<void> {
    await this.button('密钥与证书').click();
    await this.heading('密钥与证书');
  }

  async createKey(): Promise<void> {
    await this.button('建立签名密钥').click();
    await this.keyState('自签证书');
  }

  /** Waits for the state beside the title. */
  keyState = (state: string) => this.page.locator('.page-state').getByText(state).waitFor();

  /** Writes the certificate request into `folder` and waits until it says so. */
  async writeRequest(folder: string): Promise<void> {
    await this.button('导出证书申请').click();
    await this.page.getByLabel('文件夹路径').fill(folder);
    await this.page.keyboard.press('Enter');
    await this.button('写到这里').click();
    await this.page.getByText('证书申请已写好').first().waitFor();
  }

  importRoot = (pem: string) => this.give('导入根证书', { name: 'root.pem', bytes: Buffer.from(pem) });
  importCertificate = (pem: string) => this.give('导入证书', { name: 'certificate.pem', bytes: Buffer.from(pem) });

  async openVerify(): Promise<void> {
    await this.button('查验收到的包').click();
    await this.heading('查验收到的包');
  }

  examine = (file: GivenFile) => this.give('选择文件', file);

  /** The sentence over the claims, once it starts with this grade. */
  async verdict(grade: string): Promise<string> {
    const sentence = this.page.locator('.verdict', { hasText: new RegExp(`^${grade}：`) });
    await sentence.waitFor();
    return (await sentence.textContent()) ?? '';
  }

  claims = () => this.page.locator('.claim').allTextContents();
  refusal = () => this.page.locator('main').getByRole('alert').first();
  enter = () => this.button('登记收件').click();
  printSheet = () => this.page.getByRole('button', { name: '打印校验单' }).click();
  lines = () => this.page.locator('.package-line').allTextContents();

  private async give(label: string, file: GivenFile): Promise<void> {
    const buffer = Buffer.from(file.bytes);
    await this.page
      .locator(`input[type=file][aria-label="${label}"]`)
      .setInputFiles({ name: file.name, mimeType: 'application/octet-stream', buffer });
  }
}
