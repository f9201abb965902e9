import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dayOf } from '#shared/basics/dates';
import { districtYear } from '#shared/practice/district-year/district-year';
import { tenthOfDistrict, wholeDistrict, type DistrictYearSize } from '#shared/practice/district-year/size';
import { newMachine, type Machine } from '../app/launch';
import { SetupPage, defaultPassphrase } from '../app/pages/setup.page';
import { presentRuntimes } from '../app/support/runtimes';
import type {} from '../../renderer/app/bridge';
import { compareTimes } from './ratio';
import { record } from './record';

/**
 * A year of a district of 400 projects against a tenth of it, side by side in two running programs. What is measured is
 * timed in the page, from the act to the frame on which it is seen.
 */
const machines: Machine[] = [];
const runtime = presentRuntimes()[0];
const RUNS = 5;

let whole: Page;
let tenth: Page;

beforeAll(async () => {
  if (!runtime) return;
  [whole, tenth] = [await open(wholeDistrict), await open(tenthOfDistrict)];
}, 600_000);
afterAll(() => Promise.all(machines.map(machine => machine.remove())));

async function open(size: DistrictYearSize): Promise<Page> {
  const machine = newMachine(runtime as NonNullable<typeof runtime>);
  machines.push(machine);
  const { page } = await machine.start();
  await new SetupPage(page).complete({ practice: true });
  await page.locator('.shell').waitFor();
  const year = { size, seed: 1, today: dayOf(new Date()), jurisdiction: 'qingdao', officerId: 'system' } as const;
  let entry = 0;
  for (const { draft } of districtYear(year)) await append(page, draft, ++entry);
  await lock(page);
  await unlock(page, 300_000);
  await seen(page, '#/coordination/topics', '.topic-card', 300_000);
  return page;
}

/** Straight into the journal; the store learns of it at the next unlock. */
async function append(page: Page, draft: { words: string; changes: readonly object[] }, entry: number): Promise<void> {
  const changeSet = {
    id: `bench-year-${entry}`,
    at: new Date().toISOString(),
    by: 'system',
    command: 'bench',
    words: draft.words,
    changes: draft.changes.map(change => ({ ...change, rev: 1 })),
  };
  const done = await page.evaluate(
    given => window.gongzhi['journal.append']({ changeSet: JSON.parse(given) as never }),
    JSON.stringify(changeSet),
  );
  expect(done).toMatchObject({ ok: true });
}

async function lock(page: Page): Promise<void> {
  await page.getByRole('button', { name: '锁定' }).click();
  await page.getByLabel('口令', { exact: true }).waitFor();
}

/** Milliseconds from Enter to the desk. */
async function unlock(page: Page, timeout = 30_000): Promise<number> {
  await page.getByLabel('口令', { exact: true }).fill(defaultPassphrase);
  const start = performance.now();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: '等我处理' }).waitFor({ timeout });
  return performance.now() - start;
}

/** Goes to an address of the program and answers the milliseconds until something is on the screen. */
function seen(page: Page, address: string, selector: string, limit = 30_000): Promise<number> {
  return page.evaluate(
    ([address, selector, limit]) =>
      new Promise<number>((done, fail) => {
        const start = performance.now();
        location.hash = address;
        const look = () => {
          const there = document.querySelector(selector);
          const ms = performance.now() - start;
          if (there && location.hash.startsWith(address)) done(ms);
          else if (ms > limit) fail(new Error(`${address}: no ${selector} within ${limit} ms`));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    [address, selector, limit] as const,
  );
}

/** From a small screen to another one. */
async function opens(page: Page, address: string, selector: string): Promise<number> {
  await seen(page, '#/settings', 'main h1');
  await page.waitForFunction(found => !document.querySelector(found), selector);
  return seen(page, address, selector);
}

async function inBoth(name: string, work: (page: Page) => Promise<number>, runs = RUNS): Promise<void> {
  const times = await compareTimes(
    () => work(whole),
    () => work(tenth),
    runs,
  );
  record(`year of a district, whole against a tenth: ${name}`, { ...times, runtime: runtime?.name ?? '' });
}

it.skipIf(!runtime).each([
  ['topics board', '#/coordination/topics', '.topic-card'],
  ['coverage of 三公开', '#/coordination/disclosures', '.coverage-grid .ag-row'],
  ['overview with its figures', '#/coordination/overview', '.overview-figure'],
  ['quarter report: facts and documents', '#/coordination/report', '.report-preview .document-preview'],
  ['meetings', '#/coordination/meetings', '.meeting-line'],
])('opens %s', async (name, address, selector) => {
  await inBoth(`opening ${name}`, page => opens(page, address, selector));
});

it.skipIf(!runtime)('finds at every key', async () => {
  for (const page of [whole, tenth]) {
    await seen(page, '#/settings', 'main h1');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: '查找' }).fill('电梯');
    const complete = page.getByRole('status').filter({ hasText: /^共 [\d,]+ 条(，列出最接近的 \d+ 条)?$/ });
    await complete.waitFor({ timeout: 120_000 });
  }
  for (const query of ['d', 'dt', 'dianti', '电梯', '2026', '电 停车']) {
    await inBoth(`a key of the search, “${query}”`, page => key(page, query));
  }
});

it.skipIf(!runtime)('unlocks to the desk', async () => {
  const round = async (page: Page) => {
    await page.keyboard.press('Escape');
    await seen(page, '#/', '.desk-figures');
    await lock(page);
    return unlock(page);
  };
  await inBoth('unlock to desk', round);
  await inBoth(
    'unlock to a board with every topic on it',
    async page => (await round(page)) + (await seen(page, '#/coordination/topics', '.topic-card', 60_000)),
    3,
  );
});

/** Types a query as one key would change it and answers the milliseconds to the list on the screen. */
function key(page: Page, query: string): Promise<number> {
  return page.evaluate(async query => {
    const box = document.querySelector<HTMLInputElement>('.palette input');
    if (!box) throw new Error('the search is not open');
    const type = (text: string) => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, text);
      box.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const painted = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)));
    type('');
    await painted();
    const start = performance.now();
    type(query);
    await painted();
    if (!/^(共|没有)/.test(document.querySelector('.palette-none')?.textContent ?? ''))
      throw new Error('not listed yet');
    return performance.now() - start;
  }, query);
}
