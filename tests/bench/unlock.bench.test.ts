import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { UNITS_PER_PAGE } from '#shared/register/unit';
import { newMachine, type Machine } from '../app/launch';
import { SetupPage, defaultPassphrase } from '../app/pages/setup.page';
import { presentRuntimes } from '../app/support/runtimes';
import type {} from '../../renderer/app/bridge';
import { compare } from './ratio';
import { record } from './record';

const UNITS = 200_000;
const PAGES_A_CHANGE = 100;
const machines: Machine[] = [];

afterAll(() => Promise.all(machines.map(machine => machine.remove())));

const runtime = presentRuntimes()[0];
it.skipIf(!runtime)('unlocks to the desk with 200,000 units as with none', async () => {
  if (!runtime) return;
  const empty = await open(runtime);
  const full = await open(runtime);
  for (let page = 0; page * UNITS_PER_PAGE < UNITS; page += PAGES_A_CHANGE) await append(full, page);
  await lock(full);
  await unlock(full, 120_000);
  expect(await rowsIn(full)).toBe(UNITS / UNITS_PER_PAGE);

  const round = (page: Page) => async () => {
    await lock(page);
    await unlock(page);
  };
  const times = await compare(round(full), round(empty), 9);
  record('unlock to desk, 200,000 units against none', { ...times, runtime: runtime.name });
});

async function open(on: NonNullable<typeof runtime>): Promise<Page> {
  const machine = newMachine(on);
  machines.push(machine);
  const { page } = await machine.start();
  await new SetupPage(page).complete();
  await page.locator('.shell').waitFor();
  return page;
}

async function lock(page: Page): Promise<void> {
  await page.getByRole('button', { name: '锁定' }).click();
  await page.getByLabel('口令', { exact: true }).waitFor();
}

async function unlock(page: Page, timeout = 30_000): Promise<void> {
  await page.getByLabel('口令', { exact: true }).fill(defaultPassphrase);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: '等我处理' }).waitFor({ timeout });
}

/** Straight into the journal, made in the page itself; the store learns of it at the next unlock. */
async function append(page: Page, first: number): Promise<void> {
  const done = await page.evaluate(
    ([first, pages, units]) => {
      const unit = (index: number) => ({
        unit: `${1 + (index % 60)}-1-${index}`,
        building: String(1 + (index % 60)),
        section: '1',
        room: String(index),
        area: 8_000 + (index % 6_000),
        use: '住宅',
        owners: [
          { name: `业主${index}`, idType: '居民身份证', idNumber: `37020219${String(index).padStart(10, '0')}` },
        ],
        phones: [`138${String(index).padStart(8, '0')}`],
        delivery: 'delivered',
        certificate: '',
        remark: '',
      });
      const changes = Array.from({ length: pages }, (_, offset) => {
        const page = first + offset;
        const body = {
          projectId: `project-${page % 10}`,
          page,
          units: Array.from({ length: units }, (_, at) => unit(page * units + at)),
        };
        return { table: 'registerPages' as const, id: `${body.projectId}:${page}`, rev: 1, body };
      });
      const at = new Date().toISOString();
      const changeSet = { id: `bench-pages-${first}`, at, by: 'system', command: 'bench', words: 'bench', changes };
      return window.gongzhi['journal.append']({ changeSet });
    },
    [first, PAGES_A_CHANGE, UNITS_PER_PAGE] as const,
  );
  expect(done).toMatchObject({ ok: true });
}

/** Counted in the database itself. */
function rowsIn(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const [store] = await indexedDB.databases();
    const opened = indexedDB.open(store?.name ?? '');
    await new Promise(done => (opened.onsuccess = done));
    const count = opened.result.transaction('registerPages').objectStore('registerPages').count();
    await new Promise(done => (count.onsuccess = done));
    opened.result.close();
    return count.result;
  });
}
