import { describe, expect, it } from 'vitest';
import type { Result } from '#shared/basics/result';
import { removePlace, saveCommunity, saveCompany, saveProject, saveStreet } from '#shared/communities/commands';
import type { PlaceFacts } from '#shared/communities/place-facts';
import type { Project } from '#shared/communities/places';
import type { ChangeDraft } from '#shared/journal/draft';

const context = { now: '2024-05-08T09:00:00+08:00', officerId: 'o1', newId: () => 'new' };
const street = { name: '春晓街道', contact: '', phone: '' };
const community = { streetId: 's1', name: '春晓社区', committeeName: '', partyName: '', contact: '', phone: '' };
const company = { name: '安居乐', creditCode: '', contact: '', phone: '' };
const project: Project = {
  communityId: 'c1',
  companyId: 'm1',
  name: '春和苑',
  address: '',
  boundaries: '',
  floorArea: null,
  deliveredOn: '',
  developer: '',
  buildings: [],
  remark: '',
};
const facts: PlaceFacts = {
  streets: [{ id: 's1', body: street }],
  communities: [{ id: 'c1', body: community }],
  companies: [{ id: 'm1', body: company }],
  projects: [{ id: 'p1', body: project }],
};
const code = (draft: Result<ChangeDraft>) => (draft.ok ? 'taken' : draft.refusal.code);

describe('places', () => {
  it('are made and changed under their own id, names trimmed', () => {
    const made = saveStreet(facts, { id: null, body: { ...street, name: ' 望潮街道 ' } }, context);
    expect(made.ok && made.value.changes).toEqual([
      { table: 'streets', id: 'new', body: { ...street, name: '望潮街道' } },
    ]);
    const changed = saveProject(facts, { id: 'p1', body: { ...project, developer: '春和置业' } }, context);
    expect(changed.ok && [changed.value.changes[0]?.id, changed.value.words]).toEqual(['p1', '修改小区：春和苑']);
  });

  it.each([
    ['place-name-missing', saveStreet(facts, { id: null, body: { ...street, name: ' ' } }, context)],
    ['place-name-taken', saveStreet(facts, { id: null, body: street }, context)],
    ['place-unknown', saveStreet(facts, { id: 's9', body: { ...street, name: '别的' } }, context)],
    ['place-parent-missing', saveCommunity(facts, { id: null, body: { ...community, streetId: '' } }, context)],
    [
      'company-credit-code',
      saveCompany(facts, { id: 'm1', body: { ...company, creditCode: '91350100M000100Y44' } }, context),
    ],
    ['place-unknown', saveProject(facts, { id: 'p1', body: { ...project, companyId: 'm9' } }, context)],
    ['project-day-invalid', saveProject(facts, { id: 'p1', body: { ...project, deliveredOn: '2016-02-30' } }, context)],
    [
      'building-name-taken',
      saveProject(
        facts,
        { id: 'p1', body: { ...project, buildings: [1, 2].map(() => ({ name: '1', use: '', remark: '' })) } },
        context,
      ),
    ],
  ])('%s', (expected, draft) => expect(code(draft)).toBe(expected));

  it('go only when nothing depends on them', () => {
    expect(code(removePlace(facts, 'streets', 's1'))).toBe('place-in-use');
    expect(code(removePlace(facts, 'communities', 'c1'))).toBe('place-in-use');
    expect(code(removePlace(facts, 'companies', 'm1'))).toBe('place-in-use');
    const alone = { ...facts, projects: [] };
    const use = { units: 0, elections: 0 };
    expect(code(removePlace(alone, 'companies', 'm1', { ...use, staff: 1 }))).toBe('place-in-use');
    expect(removePlace(alone, 'companies', 'm1', use).ok).toBe(true);
    expect(code(removePlace(facts, 'projects', 'p1', { units: 3, elections: 0 }))).toBe('place-in-use');
    expect(code(removePlace(facts, 'projects', 'p1', { units: 0, elections: 1 }))).toBe('place-in-use');
    const gone = removePlace(facts, 'projects', 'p1');
    expect(gone.ok && gone.value.changes).toEqual([{ table: 'projects', id: 'p1', body: null }]);
  });
});
