import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Campaign, Places } from '#shared/nominations/campaign';
import { campaignSchema } from '#shared/nominations/campaign';
import { newCampaign } from '#shared/nominations/campaign-template';
import { nominationCategoryIds, type NominationCategory } from '#shared/nominations/category';
import { ceilingOf, mayRecommend, placesLeft } from '#shared/nominations/ceiling';
import { modelProjectHeld } from '#shared/nominations/model-project-held';
import { sheetTemplates } from '#shared/nominations/sheet-templates';
import { takenPlaces, type PlaceTaker } from '#shared/nominations/taken-places';
import { refusalWords } from '#shared/text/refusals';

const placesOf = (change: Partial<Places>): Places => ({
  base: 967,
  scope: 'city',
  source: '',
  baseOn: '',
  allocated: null,
  allocation: '',
  ...change,
});
function campaignOf(category: NominationCategory, change: Partial<Places>): Campaign {
  const campaign = newCampaign(2026, 'brand');
  return { ...campaign, places: { ...campaign.places, [category]: placesOf(change) } };
}
const ask = (change: Partial<Places>, taken: number, more = 1, category: NominationCategory = 'modelCompany') =>
  mayRecommend({ campaign: campaignOf(category, change), category, taken, more, hasModelProject: true });

describe('the ceiling', () => {
  it.each([
    [0, 0, 'base-zero'],
    [199, 0, 'base-small'],
    [200, 1, 'floor'],
    [399, 1, 'floor'],
    [967, 4, 'floor'],
    [3400, 17, 'floor'],
    [119_000, 595, 'floor'],
  ] as const)('of an own base of %d is %d', (base, ceiling, reason) => {
    expect(ceilingOf(placesOf({ base, scope: 'district' }))).toMatchObject({ ceiling, reason });
  });

  it('of a city is what the city allotted, and nothing without an allotment', () => {
    expect(ceilingOf(placesOf({}))).toEqual({ ceiling: 0, floor: 4, reason: 'allocation-missing' });
    expect(ceilingOf(placesOf({ allocated: 1 }))).toEqual({ ceiling: 1, floor: 4, reason: 'allocation' });
    expect(ceilingOf(placesOf({ allocated: 0 }))).toEqual({ ceiling: 0, floor: 4, reason: 'allocation' });
    expect(ceilingOf(placesOf({ base: null, allocated: 3 }))).toMatchObject({ ceiling: 0, reason: 'base-missing' });
  });

  it('is never above five per mille of the base, whatever is allotted, nor above the allotment', () => {
    const bases = fc.option(fc.nat({ max: 10_000_000 }), { nil: null });
    const allotments = fc.option(fc.nat({ max: 100_000 }), { nil: null });
    fc.assert(
      fc.property(bases, allotments, fc.constantFrom('city', 'district'), (base, allocated, scope) => {
        const { ceiling, floor } = ceilingOf(placesOf({ base, allocated, scope: scope as Places['scope'] }));
        return (
          ceiling * 1000 <= (base ?? 0) * 5 &&
          ceiling <= floor &&
          (allocated === null || ceiling <= allocated) &&
          (scope !== 'city' || allocated !== null || ceiling === 0)
        );
      }),
    );
  });
});

describe('the stop before it is crossed', () => {
  it.each([
    ['places-base-missing', { base: null, allocated: 2 }, 0],
    ['places-base-zero', { base: 0 }, 0],
    ['places-base-small', { base: 199, scope: 'district' }, 0],
    ['places-city-base-small', { base: 150, allocated: 1 }, 0],
    ['places-allocation-missing', {}, 0],
    ['places-allocation-full', { allocated: 2 }, 2],
    ['places-floor-full', { scope: 'district' }, 4],
    ['places-over', { allocated: 1 }, 3],
  ] as const)('%s', (code, change, taken) => {
    const refusal = ask(change, taken);
    expect(refusal?.code).toBe(code);
    expect(refusal?.rule).toMatch(/^AW-/);
    expect(refusal && refusalWords(refusal).words).toMatch(/AW-\d/);
  });

  it('lets exactly the places that are left be taken', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 30 }),
        fc.nat({ max: 30 }),
        fc.integer({ min: 1, max: 30 }),
        (allocated, taken, more) => {
          const change = { base: 3400, allocated };
          const { left } = placesLeft(campaignOf('modelCompany', change), 'modelCompany', taken);
          expect(ask(change, taken, more) === null).toBe(more <= left);
        },
      ),
    );
  });

  it('an allotment below what is recommended is a fact: so many over, and nothing more', () => {
    const places = placesLeft(campaignOf('star', { base: 119_000, allocated: 2 }), 'star', 5);
    expect(places).toMatchObject({ ceiling: 2, taken: 5, left: 0, over: 3 });
    expect(ask({ base: 119_000, allocated: 2 }, 5, 1, 'star')?.params).toMatchObject({ over: 3 });
  });

  it('先进单位 and 先进个人 need a 示范项目, the others do not (AW-5)', () => {
    for (const category of nominationCategoryIds) {
      const campaign = campaignOf(category, { base: 3400, allocated: 5 });
      const refusal = mayRecommend({ campaign, category, taken: 0, more: 1, hasModelProject: false });
      const needs = category === 'advancedUnit' || category === 'advancedPerson';
      expect(refusal?.code ?? null).toBe(needs ? 'places-no-model-project' : null);
    }
  });

  it('a closed year recommends nobody', () => {
    const campaign: Campaign = { ...campaignOf('star', { base: 119_000, allocated: 5 }), status: 'closed' };
    const asked = { campaign, category: 'star', taken: 0, more: 1, hasModelProject: true } as const;
    expect(mayRecommend(asked)?.code).toBe('campaign-closed');
  });
});

describe('places taken', () => {
  const dossier = (change: Partial<PlaceTaker>): PlaceTaker => ({
    year: 2026,
    category: 'modelProject',
    stage: 'recommended',
    standing: 'open',
    ...change,
  });
  it('are the recommended that still stand, of the year', () => {
    const dossiers = [
      dossier({}),
      dossier({ standing: 'fallen' }),
      dossier({ standing: 'withdrawn' }),
      dossier({ stage: 'approved' }),
      dossier({ year: 2025 }),
      dossier({ category: 'star' }),
    ];
    expect(takenPlaces(dossiers, 2026)).toMatchObject({ modelProject: 1, star: 1, modelCompany: 0 });
  });

  it('a 示范项目 of this or an earlier year is held, one of a later year or fallen back is not', () => {
    const campaign = { year: 2026, priorModelProjects: '' };
    const held = (dossiers: readonly PlaceTaker[]) => modelProjectHeld(dossiers, campaign).held;
    expect(held([])).toBe('no');
    expect(held([dossier({ year: 2025 })])).toBe('yes');
    expect(held([dossier({ year: 2027 })])).toBe('no');
    expect(held([dossier({ standing: 'fallen' })])).toBe('no');
    expect(held([dossier({ stage: 'approved' })])).toBe('coming');
    expect(held([dossier({ stage: 'approved', year: 2025 })])).toBe('no');
    expect(held([dossier({ category: 'star' })])).toBe('no');
    expect(modelProjectHeld([], { ...campaign, priorModelProjects: '银杏里' }).held).toBe('yes');
  });
});

describe('templates', () => {
  it.each(nominationCategoryIds)('the sheet of %s adds up to 100.00, with items of their own ids and vetoes', id => {
    const { items, weights } = sheetTemplates[id];
    expect(items.reduce((sum, { points }) => sum + points, 0)).toBe(10_000);
    expect(weights.self + weights.street + weights.district).toBe(100);
    expect(new Set(items.map(item => item.id)).size).toBe(items.length);
    const vetoes = items.filter(({ veto }) => veto);
    expect(vetoes.length).toBeGreaterThan(0);
    expect(vetoes.every(({ points }) => points === 0)).toBe(true);
  });

  it('示范项目 keeps the groups of the national standard (D4)', () => {
    const groups = new Map<string, number>();
    for (const { group, points } of sheetTemplates.modelProject.items) {
      groups.set(group, (groups.get(group) ?? 0) + points / 100);
    }
    expect([...groups.values()]).toEqual([32, 14, 15, 4, 10, 14, 4, 3, 4, 0]);
  });

  it.each([
    ['service', 10],
    ['standards', 10],
    ['brand', 10],
    ['other', 0],
  ] as const)('%s has %d tasks within the year', (theme, count) => {
    const campaign = campaignSchema.parse(newCampaign(2026, theme));
    expect(campaign.tasks.map(({ number }) => number)).toEqual(Array.from({ length: count }, (_, at) => at + 1));
    for (const { due, from } of campaign.tasks) expect(from <= due && due.startsWith('2026-')).toBe(true);
  });

  it('changing the sheet of a year leaves the template as it is', () => {
    const campaign = newCampaign(2026, 'brand');
    const item = campaign.sheets.star.items[0];
    if (item) item.points = 1;
    expect(newCampaign(2027, 'brand').sheets.star.items[0]?.points).toBe(1000);
  });
});
