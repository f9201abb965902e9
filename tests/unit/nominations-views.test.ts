import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '#shared/basics/dates';
import { proposedCreditSwitches } from '#shared/evidence/credit-switches';
import type { Campaign } from '#shared/nominations/campaign';
import { newCampaign } from '#shared/nominations/campaign-template';
import { nominationCategoryIds } from '#shared/nominations/category';
import { ceilingWords, floorWords } from '#shared/nominations/ceiling-words';
import { countyShares } from '#shared/nominations/county-share';
import { dossierDigestOf } from '#shared/nominations/dossier-digest';
import type { DossierRow } from '#shared/nominations/dossier-story';
import { yearSummary } from '#shared/nominations/forms/year-summary';
import { modelProjectHeld } from '#shared/nominations/model-project-held';
import { yearFigures } from '#shared/nominations/year-figures';
import { MemoryStore } from '#shared/practice/memory-store';
import { practiceEvidence } from '#shared/practice/practice-evidence';
import { practiceStart } from '#shared/practice/practice-start';
import { taskRecords } from '../../renderer/app/search/search-records';
import { campaignLines } from '../../renderer/screens/desk/campaign-lines';
import { nextTheme, nextYear } from '../../renderer/screens/nominations/campaign/new-campaign-view';
import { groupSums, parsePoints, showPoints, sumWords } from '../../renderer/screens/nominations/campaign/sheets-view';
import { taskLines, tasksWords } from '../../renderer/screens/nominations/campaign/tasks-view';
import { placeLines, provinceList, takers, threeYears } from '../../renderer/screens/nominations/places/places-view';
import {
  placesPicture,
  scorePicture,
  stagePicture,
  streetPicture,
} from '../../renderer/screens/nominations/pictures/dossier-pictures';
import { certifiedPicture, creditPicture } from '../../renderer/screens/nominations/pictures/register-pictures';
import { taskPicture } from '../../renderer/screens/nominations/pictures/task-picture';

const today = '2026-11-23' as Day;

/** The practice district with its registers, campaign years and dossiers. */
function practice() {
  let ids = 0;
  const context = { now: `${today}T09:00:00+08:00`, officerId: 'o1', newId: () => `id-${++ids}` };
  const made = practiceStart(context, 'qingdao', today);
  const store = new MemoryStore();
  for (const draft of [...made, ...practiceEvidence(made, context, today)]) store.apply(draft);
  return store;
}
const store = practice();
const campaign = store.get('campaigns', '2026')?.body as Campaign;
const rows: readonly DossierRow[] = store.all('dossiers', ({ year }) => year === 2026);
const digests = store.all('dossiers').map(({ id, body }) => dossierDigestOf(id, body));
const figures = yearFigures(campaign, digests, today);

describe('the sum of a ceiling', () => {
  it.each([
    [967, '967 × 5‰ = 4.835，舍去小数为 4'],
    [199, '199 × 5‰ = 0.995，舍去小数为 0'],
    [200, '200 × 5‰ = 1'],
    [3400, '3400 × 5‰ = 17'],
    [640, '640 × 5‰ = 3.2，舍去小数为 3'],
    [0, '0 × 5‰ = 0'],
  ])('%d', (base, words) => expect(floorWords(base)).toBe(words));

  it('says for each state what decides, with its article', () => {
    const places = { base: 967, scope: 'city' as const, source: '', baseOn: '', allocated: null, allocation: '' };
    expect(ceilingWords(places, 'modelCompany')).toMatch(/还没有分配.*AW-10/);
    expect(ceilingWords({ ...places, allocated: 1 }, 'modelCompany')).toMatch(/分配本区 1 个，上限 1 个/);
    expect(ceilingWords({ ...places, scope: 'district' }, 'modelCompany')).toMatch(/本区基数 967 .*上限 4 个/);
    expect(ceilingWords({ ...places, scope: 'district', base: 199 }, 'modelCompany')).toMatch(/AW-10/);
    expect(ceilingWords({ ...places, base: null, allocated: 2 }, 'star')).toMatch(/没有填写基数.*2 名/);
    expect(ceilingWords({ ...places, base: 0 }, 'star')).toMatch(/不能推荐/);
  });
});

describe('the year on the screen', () => {
  it('lists late tasks first, done ones last', () => {
    const lines = taskLines(campaign, today);
    const order = lines.map(({ state }) => state);
    expect(
      [...order].sort(
        (a, b) =>
          ['late', 'soon', 'running', 'idle', 'done'].indexOf(a) -
          ['late', 'soon', 'running', 'idle', 'done'].indexOf(b),
      ),
    ).toEqual(order);
    expect(order[0]).toBe('late');
    expect(lines).toHaveLength(campaign.tasks.length);
    expect(tasksWords(lines)).toMatch(/^10 项任务，已完成 \d+ 项，逾期 1 项$/);
  });

  it('each task is found by its title, with the page that opens it', () => {
    const records = taskRecords(store.all('campaigns').map(row => ({ ...row, rev: 1 })));
    expect(records).toHaveLength(30);
    expect(new Set(records.map(({ id }) => id)).size).toBe(30);
    expect(records.find(({ title, day }) => title === '考评标兵企业' && day.startsWith('2026'))?.to).toBe(
      '/nominations?year=2026&part=tasks&task=task-3',
    );
  });

  it('proposes the next year and the next theme', () => {
    expect(nextYear([], today)).toBe(2026);
    expect(nextYear([{ year: 2026 }], today)).toBe(2027);
    expect(nextTheme([])).toBe('service');
    expect(
      nextTheme([
        { year: 2025, theme: 'service' },
        { year: 2024, theme: 'brand' },
      ]),
    ).toBe('standards');
    expect(nextTheme([{ year: 2026, theme: 'brand' }])).toBe('service');
    expect(nextTheme([{ year: 2026, theme: 'other' }])).toBe('service');
  });

  it('points are exact hundredths, and sums say what is missing', () => {
    fc.assert(fc.property(fc.nat({ max: 10_000 }), points => parsePoints(showPoints(points)) === points));
    for (const wrong of ['', '1.555', '-1', '一', '100.01', '1,5']) expect(parsePoints(wrong)).toBeNull();
    const sheet = newCampaign(2026, 'brand').sheets.star;
    expect(sumWords(sheet)).toEqual({ words: '合计 100.00 分', fine: true });
    expect(sumWords({ items: sheet.items.slice(1) })).toEqual({ words: '合计 90.00 分，还差 10.00 分', fine: false });
    expect(groupSums(sheet).reduce((sum, { points }) => sum + points, 0)).toBe(10_000);
  });

  it('stands on the desk while it runs, late before soon', () => {
    const lines = campaignLines(
      store.all('campaigns').map(row => ({ ...row, rev: 1 })),
      today,
    );
    expect(lines.map(({ tone }) => tone)).toEqual(['warning', 'plain']);
    expect(lines[0]?.words).toBe('2026 年创建“考评标兵企业”已逾期');
    expect(lines[0]?.to).toBe('/nominations?year=2026&part=tasks&task=task-3');
    const done = { ...campaign, tasks: campaign.tasks.map(task => ({ ...task, doneOn: today })) };
    expect(campaignLines([{ id: '2026', rev: 1, body: done }], today)).toEqual([]);
  });
});

describe('places on the screen', () => {
  it('say for each category whether one more may be recommended', () => {
    const held = modelProjectHeld(digests, campaign);
    const lines = placeLines(campaign, figures, held);
    expect(lines.map(({ category }) => category)).toEqual([...nominationCategoryIds]);
    for (const line of lines) {
      expect(line.stop === null).toBe(line.figures.left > 0);
      expect(line.figures.left).toBe(Math.max(0, line.figures.ceiling - line.figures.taken));
    }
    const none = placeLines(campaign, figures, { held: 'no', words: '' });
    expect(none.filter(({ stop }) => stop?.words.includes('AW-5')).map(({ category }) => category)).toEqual([
      'advancedUnit',
      'advancedPerson',
    ]);
  });

  it('put the takers by rank before those who wait, and count every open dossier once', () => {
    for (const id of nominationCategoryIds) {
      const { taking, waiting } = takers(digests, 2026, id);
      expect(taking).toHaveLength(figures.categories[id].taken);
      expect(waiting).toHaveLength(figures.categories[id].running);
    }
  });

  it('no company goes to the province (AW-6)', () => {
    const taken = { stage: 'recommended', standing: 'open', toProvince: true, year: 2026 } as const;
    const all = nominationCategoryIds.map(category => ({ ...(digests[0] as (typeof digests)[0]), ...taken, category }));
    expect(provinceList(all, 2026).map(({ category }) => category)).toEqual([
      'star',
      'modelProject',
      'advancedUnit',
      'advancedPerson',
    ]);
    expect(yearFigures(campaign, all, today).categories.modelCompany.toProvince).toBe(0);
  });

  it('show three years, not the fourth', () => {
    const years = [2023, 2024, 2025, 2026].map(year => newCampaign(year, 'brand'));
    expect(threeYears(years, 2026, digests, today).map(({ year }) => year)).toEqual([2024, 2025, 2026]);
    expect(threeYears(years, 2025, digests, today).map(({ year }) => year)).toEqual([2023, 2024, 2025]);
  });

  it('county-level nominees are held against 20 % of those recommended', () => {
    const person = (adminLevel: string, category: 'star' | 'advancedPerson' = 'advancedPerson') => ({
      ...{ category, stage: 'recommended' as const, standing: 'open' as const },
      form: { adminLevel },
    });
    const [people] = countyShares([
      ...Array.from({ length: 8 }, () => person('无', 'star')),
      ...[person('县处级'), person('县处级'), person('县处级'), person('县处级以上')],
      { ...person('县处级'), standing: 'withdrawn' as const },
    ]);
    expect(people).toMatchObject({ recommended: 12, county: 3, most: 2, above: 1 });
  });
});

describe('pictures', () => {
  const streets = store.all('streets').map(({ id, body }) => ({ id, name: body.name }));
  const source = { campaign, dossiers: rows, streets };
  const registers = {
    today,
    dossiers: rows,
    companies: store.all('companies').map(({ id, body }) => ({ id, name: body.name })),
    serving: new Set(store.all('projects').map(({ body }) => body.companyId)),
    certificates: store.all('standardCertificates'),
    levels: store.all('creditLevels'),
    switches: proposedCreditSwitches,
  };
  const pictures = [
    stagePicture(source),
    scorePicture(source),
    streetPicture(source),
    placesPicture(source, figures),
    certifiedPicture(registers),
    creditPicture(registers),
  ];

  it.each(pictures.map(picture => [picture.title, picture] as const))(
    '%s: as many rows behind a bar as it says',
    (_, picture) => {
      for (const [index, { values }] of picture.series.entries()) {
        expect(values).toHaveLength(picture.names.length);
        for (const [at, value] of values.entries()) {
          const behind = picture.behind(index, at);
          expect([picture.names[at], behind.length]).toEqual([picture.names[at], value]);
          for (const row of behind) expect(row.to).toMatch(/^\/(nominations\/dossiers|projects\/companies)/);
        }
      }
    },
  );

  it('every dossier stands once in progress, in scores and in a street; every company once in credit', () => {
    const sum = (picture: (typeof pictures)[0]) => picture.series[0]?.values.reduce((total, one) => total + one, 0);
    const [stages, scores, byStreet] = pictures;
    if (!stages || !scores || !byStreet) throw new Error('no pictures');
    expect([sum(stages), sum(scores), sum(byStreet)]).toEqual([rows.length, rows.length, rows.length]);
    expect(sum(creditPicture(registers))).toBe(registers.companies.length);
    expect(rows.length).toBeGreaterThan(5);
  });

  it('tasks carry their shares', () => {
    const { names, series } = taskPicture(campaign, today);
    expect(names).toHaveLength(10);
    expect(series[0]?.values.every(value => value >= 0 && value <= 100)).toBe(true);
  });
});

it('the year’s summary holds every task, every ceiling and the officer’s words, and confers nothing', () => {
  const written = { ...campaign, summary: { work: '做法甲\n做法乙', results: '成效', problems: '', next: '打算' } };
  const facts = { campaign: written, figures, bureau: { district: '崂山区', bureau: '崂山区住建局' }, today };
  const text = JSON.stringify(yearSummary({ ...facts, practice: true }).blocks);
  for (const { title } of campaign.tasks) expect(text).toContain(title);
  for (const words of ['做法甲', '做法乙', '成效', '打算', '119000 × 5‰ = 595']) expect(text).toContain(words);
  // An empty part is left out, and the numbers of the others close up.
  expect(text).not.toContain('存在问题');
  expect(text).toContain('六、下一步打算');
  expect(text).not.toMatch(/授予|表彰/);
});
