import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dayOf } from '#shared/basics/dates';
import { campaignYear } from '#shared/practice/campaign-year/campaign-year';
import { tenthOfCampaign, wholeCampaign } from '#shared/practice/campaign-year/size';
import { placeChanges, yearPlaces } from '#shared/practice/district-year/places';
import { tenthOfDistrict, wholeDistrict } from '#shared/practice/district-year/size';
import { nominationFacts } from '../fixtures/nomination-facts';
import { buildPackage, selfSignedKey } from '../fixtures/package-world';
import type {} from '../../renderer/app/bridge';
import { newMachine, type Machine } from '../app/launch';
import { SetupPage, defaultPassphrase } from '../app/pages/setup.page';
import { presentRuntimes } from '../app/support/runtimes';
import { compare, compareTimes } from './ratio';
import { record } from './record';

/**
 * A campaign year of 100 companies, 400 projects, 15,000 people and 60 dossiers against a tenth of it, side by side in two
 * running programs, timed in the page from the act to the frame on which it is seen. The package is made in this process.
 */
const machines: Machine[] = [];
const runtime = presentRuntimes()[0];
const RUNS = 5;

const sizes = {
  whole: { district: wholeDistrict, campaign: wholeCampaign },
  tenth: { district: tenthOfDistrict, campaign: tenthOfCampaign },
} as const;

let whole: Page;
let tenth: Page;

beforeAll(async () => {
  if (!runtime) return;
  [whole, tenth] = [await open(sizes.whole), await open(sizes.tenth)];
}, 600_000);
afterAll(() => Promise.all(machines.map(machine => machine.remove())));

async function open({ district, campaign: size }: (typeof sizes)[keyof typeof sizes]): Promise<Page> {
  const machine = newMachine(runtime as NonNullable<typeof runtime>);
  machines.push(machine);
  const { page } = await machine.start();
  await new SetupPage(page).complete({ practice: true });
  await page.locator('.shell').waitFor();
  const today = dayOf(new Date());
  const places = yearPlaces(district, 1, today);
  await append(page, placeChanges(places), 0);
  let entry = 0;
  const input = { size, seed: 1, today, officerId: 'system', places, from: 1 };
  for (const { draft } of campaignYear(input)) await append(page, draft.changes, ++entry);
  await page.getByRole('button', { name: '锁定' }).click();
  await page.getByLabel('口令', { exact: true }).fill(defaultPassphrase);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: '等我处理' }).waitFor({ timeout: 300_000 });
  // The registers are read once after unlock, in the background.
  await seen(page, '#/nominations/dossiers', '.ag-row', 300_000);
  return page;
}

/** Straight into the journal; the store learns of it at the next unlock. */
async function append(page: Page, changes: readonly object[], entry: number): Promise<void> {
  const changeSet = {
    ...{
      id: `bench-nominations-${entry}`,
      at: new Date().toISOString(),
      by: 'system',
      command: 'bench',
      words: '装入',
    },
    changes: changes.map(change => ({ ...change, rev: 1 })),
  };
  const done = await page.evaluate(
    given => window.gongzhi['journal.append']({ changeSet: JSON.parse(given) as never }),
    JSON.stringify(changeSet),
  );
  expect(done).toMatchObject({ ok: true });
}

/** Goes to an address of the program and answers the milliseconds until something is on the screen. */
function seen(page: Page, address: string, selector: string, limit = 60_000): Promise<number> {
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

it.skipIf(!runtime).each([
  ['a dossier', '#/nominations/dossiers/year-dossier-001', '.dossier-parts'],
  ['a dossier at its eligibility', '#/nominations/dossiers/year-dossier-001?part=checks', '.check-list'],
  ['the list, every dossier’s eligibility checked again', '#/nominations/dossiers', '.ag-row'],
  ['places', '#/nominations/places', '.takers'],
  ['pictures', '#/nominations/pictures', '.picture-table'],
])('opens %s', async (name, address, selector) => {
  const times = await compareTimes(
    () => opens(whole, address, selector),
    () => opens(tenth, address, selector),
    RUNS,
  );
  record(`campaign year, whole against a tenth: opening ${name}`, { ...times, runtime: runtime?.name ?? '' });
});

it('makes and signs the package', async () => {
  const key = await selfSignedKey();
  const tenPerCategory = { star: 12, modelProject: 12, modelCompany: 12, advancedUnit: 12, advancedPerson: 12 };
  const few = { star: 2, modelProject: 1, modelCompany: 1, advancedUnit: 1, advancedPerson: 1 };
  const [many, some] = [nominationFacts({ counts: tenPerCategory }), nominationFacts({ counts: few })];
  expect([many.dossiers.length, some.dossiers.length]).toEqual([60, 6]);
  const times = await compare(
    () => buildPackage({ facts: many, key }),
    () => buildPackage({ facts: some, key }),
    3,
  );
  // Every dossier brings signed papers of its own, so the package grows with them: what must hold is the time for each.
  record('campaign year, whole against a tenth: package of 60 dossiers against one of 6', {
    ...times,
    'each dossier': times.ratio / 10,
  });
});
