import type { Locator, Page } from 'playwright-core';

/** A list of attachments on any screen: adding, looking at, renaming, removing. */
export class AttachmentsPage {
  constructor(private readonly page: Page) {}

  tiles = (): Locator => this.page.locator('.attachment-tile');
  names = () => this.page.locator('.attachment-tile .attachment-name > span').allTextContents();
  tile = (name: string) => this.tiles().filter({ hasText: name });
  /** A file that was not taken, with the reason. */
  refused = (words: string | RegExp) => this.page.locator('.attachment-refused', { hasText: words });
  viewer = () => this.page.locator('.attachment-viewer');

  /** Paths on this computer, as the system's file dialog would answer them. */
  async add(...paths: string[]): Promise<void> {
    await this.page.locator('input[type=file][aria-label="添加附件"]').setInputFiles(paths);
  }

  /**
   * Drops a JPEG that is made heavy with comments in front of the picture, as cameras write previews and notes; put
   * together in the page, because the debugging port takes no file of this size.
   */
  async dropHeavy(name: string, jpeg: Uint8Array, megabytes: number): Promise<void> {
    await this.page.evaluate(
      ([called, base64, size]) => {
        const picture = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
        const comment = new Uint8Array(65_004).fill(0x20);
        comment.set([0xff, 0xfe, 65_002 >> 8, 65_002 & 255]);
        const comments = Array.from({ length: Math.ceil((size * 1024 * 1024) / comment.length) }, () => comment);
        const data = new DataTransfer();
        data.items.add(new File([picture.slice(0, 2), ...comments, picture.slice(2)], called, { type: 'image/jpeg' }));
        const zone = document.querySelector('.attachment-drop');
        zone?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
      },
      [name, Buffer.from(jpeg).toString('base64'), megabytes] as const,
    );
  }

  async open(name: string): Promise<void> {
    await this.page.getByRole('button', { name: `打开附件：${name}` }).click();
  }

  async rename(name: string, stem: string): Promise<void> {
    await this.page.getByRole('button', { name: `改名：${name}` }).click();
    await this.page.getByLabel('附件名称').fill(stem);
    await this.page.keyboard.press('Enter');
  }

  async remove(name: string): Promise<void> {
    await this.page.getByRole('button', { name: `移除：${name}` }).click();
  }

  /** A picture in the clipboard, pasted while the list has the focus. */
  async pastePicture(bytes: Uint8Array): Promise<void> {
    await this.page.locator('.attachment-drop').focus();
    await this.page.evaluate(base64 => {
      const data = new DataTransfer();
      const content = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
      data.items.add(new File([content], 'image.png', { type: 'image/png' }));
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
    }, Buffer.from(bytes).toString('base64'));
  }
}
