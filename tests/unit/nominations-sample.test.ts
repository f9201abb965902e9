import { describe, expect, it } from 'vitest';
import { chainGaps, stageOrder } from '#shared/nominations/dossier-stages';
import { stageFactsOf } from '#shared/nominations/process/process-facts';
import { rankingOf } from '#shared/nominations/ranking/ranking-of';
import type { MemoryStore } from '#shared/practice/memory-store';
import type { Day } from '#shared/basics/dates';
import { practiceDistrict } from '#shared/practice/practice-district';
import { practiceEvidence } from '#shared/practice/practice-evidence';
import { MemoryStore as Store } from '#shared/practice/memory-store';
import { dossierWorld } from '../fixtures/dossier-world';

const campaignOf = (store: MemoryStore) => store.all('campaigns', body => body.status === 'running')[0]!.body;

describe('the practice dossiers on their way', () => {
  const store = dossierWorld();
  const campaign = campaignOf(store);
  const rows = store.all('dossiers', body => body.year === campaign.year);

  it('show the stages, an objection, a tie, one that fell back and one recommended', () => {
    const stages = new Set(rows.map(({ body }) => body.stage));
    for (const stage of [
      'draft',
      'unit',
      'street',
      'departments',
      'review',
      'posting',
      'approved',
      'recommended',
    ] as const)
      expect(stages).toContain(stage);
    const objections = rows.flatMap(({ body }) => body.postings.flatMap(posting => posting.objections));
    expect(objections.some(({ upheld }) => upheld === null)).toBe(true);
    const stars = rows.filter(({ body }) => body.category === 'star');
    expect(rankingOf(stars, campaign.sheets.star, 6).ranked.some(({ tied }) => tied)).toBe(true);
    const fallen = rows.filter(({ body }) => body.standing === 'fallen');
    expect(fallen.length).toBeGreaterThan(0);
    expect(fallen[0]?.body.falls[0]?.words).not.toBe('');
  });

  it('have whole chains where they stand at the end of it', () => {
    const late = rows.filter(
      ({ body }) => body.standing === 'open' && stageOrder(body.stage) >= stageOrder('approved'),
    );
    expect(late.length).toBeGreaterThan(2);
    for (const { body } of late) expect(chainGaps(stageFactsOf(body, campaign), 'approved')).toEqual([]);
  });

  it.each(['2026-02-24', '2027-01-04', '2026-10-08', '2028-03-01'])('can be loaded on %s', today => {
    let made = 0;
    const context = { now: `${today}T09:00:00+08:00`, officerId: 'officer-1', newId: () => `id-${++made}` };
    const places = practiceDistrict(context);
    const loaded = new Store();
    for (const draft of [...places, ...practiceEvidence(places, context, today as Day)]) loaded.apply(draft);
    expect(loaded.all('dossiers').some(({ body }) => body.stage === 'approved')).toBe(true);
  });
});
