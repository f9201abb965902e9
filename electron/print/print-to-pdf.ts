import { BrowserWindow, session } from 'electron';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PrintJob } from './print-job';

const foot = `<div style="width:100%;text-align:center;font:10.5pt SimSun,'Noto Serif CJK SC',serif">— <span class="pageNumber"></span> —</div>`;

/** Since 131 the page's own rule puts the numbers outside, left and right in turn; before, they stand in the middle. */
function printsMarginBoxes(userAgent: string): boolean {
  return Number(/Chrom(?:e|ium)\/(\d+)/.exec(userAgent)?.[1] ?? 0) >= 131;
}

/**
 * Prints in a window of its own that is never shown: no scripts, no preload, a session in memory whose only permitted
 * request is the page itself. Paper is always A4, by name and by the page's own rule (electron 39102, 50481).
 */
export async function printToPdf(job: PrintJob): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'gongzhi-print-'));
  const file = join(folder, 'page.html');
  await writeFile(file, job.html, { mode: 0o600 });
  const address = pathToFileURL(file).href;
  const own = session.fromPartition('print');
  own.webRequest.onBeforeRequest((details, answer) => answer({ cancel: details.url !== address }));
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: own,
      offscreen: true,
      javascript: false,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
    },
  });
  try {
    await window.loadURL(address);
    return await window.webContents.printToPDF({
      pageSize: 'A4',
      landscape: job.landscape,
      preferCSSPageSize: true,
      printBackground: true,
      displayHeaderFooter: job.pageNumbers && !printsMarginBoxes(window.webContents.getUserAgent()),
      headerTemplate: '<span></span>',
      footerTemplate: foot,
    });
  } finally {
    window.destroy();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
