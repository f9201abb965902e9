import { describe, expect, it } from 'vitest';
import type { Day } from '#shared/basics/dates';
import type { Jurisdiction } from '#shared/communities/bureau';
import { communityParties } from '#shared/coordination/community-parties';
import { crossAppointments } from '#shared/coordination/cross-appointments';
import { vacancies } from '#shared/coordination/vacancies';
import { MemoryStore } from '#shared/practice/memory-store';
import { practiceStart } from '#shared/practice/practice-start';

function load(jurisdiction: Jurisdiction, today: Day) {
  let ids = 0;
  const context = { now: `${today}T09:00:00+08:00`, officerId: 'o1', newId: () => `id-${++ids}` };
  const drafts = practiceStart(context, jurisdiction, today);
  const store = new MemoryStore();
  for (const draft of drafts) store.apply(draft);
  return { drafts, store };
}

describe('the practice district with its elections', () => {
  it.each([
    ['qingdao', '2026-11-23'],
    ['shandong', '2024-02-29'],
    ['national', '2025-10-01'],
  ] as const)('is lawful in %s on %s', (jurisdiction, today) => {
    const { drafts, store } = load(jurisdiction, today as Day);
    const stages = store.all('elections').map(row => row.body.stage);
    expect(stages.sort()).toEqual(['candidates', 'certified', 'entry', 'opened']);
    expect(drafts.filter(draft => draft.command === 'practice.election')).toHaveLength(4);
    expect(store.all('projects').length).toBeGreaterThan(10);
  });

  it('has the people of three communities, with cross-appointments, an old committee and what is missing', () => {
    const today = '2026-11-23' as Day;
    const { store } = load('qingdao', today);
    const facts = {
      places: { projects: store.all('projects'), companies: store.all('companies') },
      people: store.all('people'),
      elections: store.all('elections'),
    };
    const cards = store.all('communities').map(({ id }) => {
      const members = communityParties(id, facts, today);
      return {
        members,
        crossings: crossAppointments(members),
        lacking: vacancies(id, { ...facts, members, jurisdiction: 'qingdao' }, today),
      };
    });
    const full = cards.filter(({ members }) => members.some(({ side }) => side === 'party'));
    expect(full).toHaveLength(3);
    for (const { crossings } of full) expect(crossings.length).toBeGreaterThan(0);
    expect(full[0]?.members.filter(({ side }) => side === 'committee')).toHaveLength(5);
    expect(full[0]?.lacking.map(({ key }) => key.slice(0, 9))).toEqual(['committee']);
    // FW-7: the chair of the elected committee is known by name and phone.
    const elected = full.flatMap(({ crossings }) => crossings.flatMap(({ members }) => members));
    expect(elected.some(({ electionId }) => electionId !== '')).toBe(true);
    expect(store.all('people').every(({ body }) => body.posts.every(post => post.from <= today))).toBe(true);
  });

  it('has ballots waiting to be entered, and writes every row once a draft', () => {
    const { drafts, store } = load('qingdao', '2026-11-23' as Day);
    const voting = store.all('elections', body => body.stage === 'entry')[0];
    const papers = store.all('ballots', ballot => ballot.electionId === voting?.id);
    expect(papers.length).toBeGreaterThan(50);
    expect(papers.every(({ body }) => body.entry === null)).toBe(true);
    for (const { changes } of drafts) {
      expect(new Set(changes.map(({ table, id }) => `${table}/${id}`)).size).toBe(changes.length);
    }
  });
});
