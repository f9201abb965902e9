import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { projectFolder } from './runtimes';

const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];

/** Pictures of the page at the sizes of office screens: tests/.results/screens/<spec>/<name>-<width>x<height>.png */
export async function takeScreens(page: Page, spec: string, name: string): Promise<void> {
  const folder = join(projectFolder, 'tests', '.results', 'screens', spec);
  mkdirSync(folder, { recursive: true });
  for (const size of sizes) {
    await page.setViewportSize(size);
    await page.screenshot({ path: join(folder, `${name}-${size.width}x${size.height}.png`) });
  }
  await page.setViewportSize(sizes[0] as (typeof sizes)[0]);
}
