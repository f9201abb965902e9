import { expect, it } from 'vitest';
import type { Day } from '#shared/basics/dates';
import { campaignYear } from '#shared/practice/campaign-year/campaign-year';
import { inventedNumber } from '#shared/practice/campaign-year/invented-number';
import { tenthOfCampaign } from '#shared/practice/campaign-year/size';
import { placeChanges, yearPlaces } from '#shared/practice/district-year/places';
import { tenthOfDistrict, wholeDistrict } from '#shared/practice/district-year/size';
import { MemoryStore } from '#shared/practice/memory-store';
import { isResidentNumber } from '#shared/register/rows/certificate-number';

const today = '2026-11-26' as Day;

it('a tenth of a campaign year: every register filled, dossiers in several stages, ids never twice', () => {
  const places = yearPlaces(tenthOfDistrict, 1, today);
  const store = new MemoryStore();
  store.apply({ command: 'test', words: '', changes: placeChanges(places) });
  const input = { size: tenthOfCampaign, seed: 1, today, officerId: 'o1', places, from: 1 };
  const seen = new Set<string>();
  for (const { draft } of campaignYear(input)) {
    for (const { table, id } of draft.changes) {
      expect(seen.has(`${table}/${id}`)).toBe(false);
      seen.add(`${table}/${id}`);
    }
    store.apply(draft);
  }
  const staff = store.all('staffPages').flatMap(({ body }) => body.staff);
  expect(staff).toHaveLength(1_500);
  expect(new Set(staff.map(({ certificateNumber }) => certificateNumber)).size).toBe(1_500);
  expect(store.all('companies')).toHaveLength(10);
  expect(store.all('dossiers')).toHaveLength(6);
  expect(new Set(store.all('dossiers').map(({ body }) => body.stage)).size).toBeGreaterThan(2);
  for (const table of [
    ...(['creditEntries', 'creditLevels', 'incidents', 'standardCertificates', 'surveys', 'assessments'] as const),
    ...(['repairUses', 'inspections', 'campaigns', 'companyProfiles', 'projectProfiles'] as const),
  ])
    expect(store.all(table).length, table).toBeGreaterThan(0);
});

it('a whole district has a hundred companies, and 15,000 numbers are all right and different', () => {
  expect(yearPlaces(wholeDistrict, 1, today).companies).toHaveLength(100);
  const numbers = Array.from({ length: 15_000 }, (_, at) => inventedNumber(at));
  expect(new Set(numbers).size).toBe(15_000);
  expect(numbers.every(isResidentNumber)).toBe(true);
});
