import { expect, it } from 'vitest';
import type { Day } from '#shared/basics/dates';
import { MemoryStore } from '#shared/practice/memory-store';
import { practiceEvidence } from '#shared/practice/practice-evidence';
import { practiceStart } from '#shared/practice/practice-start';

const today = '2026-11-26' as Day;
const context = { now: `${today}T09:00:00+08:00`, officerId: 'officer', newId: () => crypto.randomUUID() };

/** The practice store as an officer finds it. */
function loaded(): MemoryStore {
  const store = new MemoryStore();
  const made = practiceStart(context, 'qingdao', today);
  for (const draft of [...made, ...practiceEvidence(made, context, today)]) store.apply(draft);
  return store;
}

it('the practice rosters: profiles everywhere, a manager of its own for each served project', () => {
  const store = loaded();
  const staff = store.all('staffPages').flatMap(({ body }) => body.staff.map(one => ({ ...one, of: body.companyId })));
  const projects = store.all('projects');
  expect(store.all('companyProfiles')).toHaveLength(store.all('companies').length);
  expect(store.all('projectProfiles')).toHaveLength(projects.length);
  expect(new Set(staff.map(({ id }) => id)).size).toBe(staff.length);
  expect(new Set(staff.map(one => one.certificateNumber)).size).toBe(staff.length);
  for (const { id, body } of projects) {
    const managerId = store.get('projectProfiles', id)?.body.managerId;
    const manager = staff.find(one => one.id === managerId);
    expect([manager?.of ?? '', manager?.projectId ?? '']).toEqual(
      body.companyId === '' ? ['', ''] : [body.companyId, id],
    );
  }
  expect(staff.every(one => one.hiredOn >= one.inServiceSince && one.hiredOn <= today)).toBe(true);
  expect(staff[0]?.id).toBe('practice-staff-01-001');
});
