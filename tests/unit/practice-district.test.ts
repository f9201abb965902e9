import { describe, expect, it } from 'vitest';
import { MemoryStore } from '#shared/practice/memory-store';
import { practiceDistrict } from '#shared/practice/practice-district';
import { countHeads } from '#shared/register/heads/heads';
import { unitsOf } from '#shared/register/register-pages';

const context = { now: '2024-05-08T09:00:00+08:00', officerId: 'system' };

describe('practice district', () => {
  const drafts = practiceDistrict(context);

  it('is the same every time', () => {
    expect(practiceDistrict(context)).toEqual(drafts);
    expect(practiceDistrict(context, 2)).not.toEqual(drafts);
  });

  it('fills a store through the ordinary door, with registers of realistic shapes', () => {
    const store = new MemoryStore();
    for (const draft of drafts) store.apply(draft);
    expect(store.all('streets')).toHaveLength(4);
    expect(store.all('communities')).toHaveLength(8);
    expect(store.all('projects')).toHaveLength(12);
    const registers = store.all('registers');
    expect(registers).toHaveLength(11);
    for (const { id, body } of registers) {
      const units = unitsOf(store.all('registerPages', page => page.projectId === id).map(row => row.body));
      expect(units).toHaveLength(body.units);
      expect(countHeads(units).heads).toHaveLength(body.heads);
    }
    expect(registers.some(({ body }) => body.developerUnits > 5)).toBe(true);
    expect(registers.some(({ body }) => body.heads < body.units - body.developerUnits)).toBe(true);
    const names = store
      .all('registerPages')
      .flatMap(({ body }) => body.units.flatMap(unit => unit.owners.map(owner => owner.name)));
    expect(names.some(name => /[喆堃頔]/.test(name))).toBe(true);
  });
});
