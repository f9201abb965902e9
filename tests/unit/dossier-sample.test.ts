import { beforeAll, describe, expect, it } from 'vitest';
import { nominationCategoryIds } from '#shared/nominations/category';
import { proposedConditions } from '#shared/nominations/conditions';
import { dossierGaps } from '#shared/nominations/dossier-gaps';
import type { MemoryStore } from '#shared/practice/memory-store';
import { dossierWorld } from '../fixtures/dossier-world';

let store: MemoryStore;
beforeAll(() => {
  store = dossierWorld();
});

describe('dossiers of the practice district', () => {
  it('are there in all five categories, numbered by year and category', () => {
    const rows = store.all('dossiers');
    expect(new Set(rows.map(row => row.body.category))).toEqual(new Set(nominationCategoryIds));
    expect(rows.map(row => row.body.number)).toContain('2026-明星-003');
    expect(new Set(rows.map(row => row.body.number)).size).toBe(rows.length);
  });

  it('whose deed is written lack nothing that keeps them from the chain', () => {
    const written = store.all('dossiers', body => body.deed.text !== '');
    expect(written.length).toBeGreaterThan(6);
    for (const row of written) {
      const gaps = dossierGaps(row, proposedConditions, store.all('dossiers'));
      expect(gaps.filter(gap => gap.before === 'submit').map(gap => `${row.body.number} ${gap.words}`)).toEqual([]);
    }
  });
});
