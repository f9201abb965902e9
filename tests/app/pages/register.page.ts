import type { Page } from 'playwright-core';

/** The owner register of a project: totals, grid, import. */
export class RegisterPage {
  constructor(private readonly page: Page) {}

  async open(projectId: string): Promise<void> {
    await this.page.evaluate(id => (location.hash = `#/projects/${id}/register`), projectId);
    await this.page.getByRole('heading', { level: 1, name: '业主清册' }).waitFor();
  }

  async startImport(): Promise<void> {
    await this.page.getByRole('button', { name: '导入清册' }).first().click();
    await this.page.getByRole('heading', { level: 1, name: '导入清册' }).waitFor();
  }

  choose = (file: string | { name: string; mimeType: string; buffer: Buffer }) =>
    this.page.locator('input[type=file]').setInputFiles(file as never);
  refusal = () => this.page.getByRole('alert');
  importButton = () => this.page.getByRole('button', { name: /^导入/ });
  text = () => this.page.locator('main').innerText();

  /** A cell of the grid by its row's id and its column. */
  cell = (row: string, column: string) => this.page.locator(`[row-id="${row}"] [col-id="${column}"]`).first();
  input = () => this.page.locator('.grid-input');

  /** Cells as Excel and WPS put them on the clipboard. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate(given => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', given);
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(paste);
    }, text);
  }

  /** What an input method does: letters under composition, then the signs that were chosen. Never a key press. */
  async compose(letters: readonly string[], chosen: string): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    for (const text of letters) {
      await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    }
    await session.send('Input.insertText', { text: chosen });
    await session.detach();
  }
}
