import { describe, expect, it } from 'vitest';
import type { Result } from '#shared/basics/result';
import { blankCompanyProfile, blankProjectProfile, blankStaffMember } from '#shared/evidence/blank-profiles';
import { saveCompanyProfile, saveProjectProfile } from '#shared/evidence/save-profile';
import {
  moveStaffMember,
  saveStaffMember,
  staffMemberLeaves,
  staffMemberReturns,
  type StaffFacts,
} from '#shared/evidence/save-staff';
import { staffOnPages, type StaffPageRow } from '#shared/evidence/staff-pages';
import type { ChangeDraft, CommandContext } from '#shared/journal/draft';
import { tables } from '#shared/journal/tables';
import { member, number, page, rosterFacts, today } from '../fixtures/roster-facts';

const context: CommandContext = { now: `${today}T09:00:00+08:00`, officerId: 'o', newId: () => 'fresh' };
const wang = member('a', {
  ...{ name: '王喆', certificateNumber: number(1), isManager: true, projectId: 'p1', hiredOn: '2020-01-01' },
});
const places = rosterFacts();
const profile = { ...blankProjectProfile, managerId: 'a' };
const facts: StaffFacts = {
  ...{ companies: places.companies, projects: places.projects },
  pages: [page('c1', [wang]), page('c2', [member('b', { certificateNumber: number(2) })])],
  projectProfiles: [{ id: 'p1', body: profile }],
};

const codeOf = (answer: Result<ChangeDraft>) => (answer.ok ? 'ok' : answer.refusal.code);
function changesOf(answer: Result<ChangeDraft>) {
  if (!answer.ok) throw new Error(answer.refusal.code);
  for (const { table, body } of answer.value.changes) tables[table].schema.parse(body);
  expect(answer.value.words).not.toMatch(/王喆|\d{6}/);
  return answer.value.changes;
}
const staffIn = (answer: Result<ChangeDraft>) =>
  staffOnPages(
    changesOf(answer)
      .filter(({ table }) => table === 'staffPages')
      .map(({ id, body }) => ({ id, body: body as StaffPageRow['body'] })),
  ).map(({ companyId, member: one }) => [companyId, one.id, one.projectId, one.leftOn]);
const managersIn = (answer: Result<ChangeDraft>) =>
  changesOf(answer)
    .filter(({ table }) => table === 'projectProfiles')
    .map(({ id, body }) => [id, (body as typeof profile).managerId]);

describe('a member of the staff', () => {
  const body = { ...blankStaffMember, name: '李堃', projectId: 'p1' };
  it('is registered once a number and company', () => {
    const fresh = saveStaffMember(
      facts,
      { companyId: 'c1', id: null, body: { ...body, certificateNumber: number(2) } },
      context,
    );
    expect(staffIn(fresh)).toEqual([
      ['c1', 'a', 'p1', ''],
      ['c1', 'fresh', 'p1', ''],
    ]);
    const twice = { ...body, certificateNumber: ` ${number(1).slice(0, 6)} ${number(1).slice(6)}` };
    expect(codeOf(saveStaffMember(facts, { companyId: 'c1', id: null, body: twice }, context))).toBe(
      'staff-number-taken',
    );
  });
  it('works at a project of his company', () => {
    const answer = saveStaffMember(facts, { companyId: 'c1', id: null, body: { ...body, projectId: 'p2' } }, context);
    expect(codeOf(answer)).toBe('staff-project-foreign');
  });
  it('runs his project no longer when he leaves or is no manager any more', () => {
    const left = staffMemberLeaves(facts, { id: 'a', on: '2026-11-30' }, context);
    expect([staffIn(left), managersIn(left)]).toEqual([[['c1', 'a', 'p1', '2026-11-30']], [['p1', '']]]);
    const { id, ...own } = wang;
    const plain = saveStaffMember(facts, { companyId: 'c1', id, body: { ...own, isManager: false } }, context);
    expect(managersIn(plain)).toEqual([['p1', '']]);
    expect(codeOf(staffMemberLeaves(facts, { id: 'a', on: '2019-01-01' }, context))).toBe('staff-day-order');
    expect(codeOf(staffMemberReturns(facts, 'a'))).toBe('staff-unknown');
  });
  it('moves with his id, to a project of the new company', () => {
    const moved = moveStaffMember(facts, { id: 'a', companyId: 'c2', projectId: 'p2', on: '2026-11-26' }, context);
    expect(staffIn(moved)).toEqual([
      ['c2', 'b', '', ''],
      ['c2', 'a', 'p2', ''],
    ]);
    expect(managersIn(moved)).toEqual([['p1', '']]);
    const foreign = moveStaffMember(facts, { id: 'a', companyId: 'c2', projectId: 'p1', on: '2026-11-26' }, context);
    expect(codeOf(foreign)).toBe('staff-project-foreign');
    const nowhere = moveStaffMember(facts, { id: 'a', companyId: 'c1', projectId: 'p1', on: '' }, context);
    expect(codeOf(nowhere)).toBe('staff-same-place');
  });
});

describe('profiles', () => {
  const project = { id: 'p1', place: places.projects[0]!.body, profile, pages: facts.pages };
  it('a project is run by somebody in service at the company that serves it', () => {
    expect(codeOf(saveProjectProfile(project, { ...profile, managerId: 'b' }, today))).toBe('profile-manager');
    const lifts = saveProjectProfile(project, { ...profile, lifts: 3 }, today);
    expect(changesOf(lifts)[0]?.body).toMatchObject({ lifts: 3, managerId: 'a' });
  });
  it('says what is wrong with a figure or a day', () => {
    expect(codeOf(saveProjectProfile(project, { ...profile, occupancy: 10_001 }, today))).toBe('profile-share');
    const days = { contractFrom: '2026-01-01', contractUntil: '2025-12-31' };
    expect(codeOf(saveProjectProfile(project, { ...profile, ...days }, today))).toBe('staff-day-order');
    expect(codeOf(saveProjectProfile(project, profile, today))).toBe('profile-unchanged');
    const company = { id: 'c1', place: places.companies[0]!.body, profile: null };
    expect(codeOf(saveCompanyProfile(company, { ...blankCompanyProfile, figuresOfYear: 2030 }, today))).toBe(
      'profile-year',
    );
    expect(codeOf(saveCompanyProfile(company, { ...blankCompanyProfile, brand: ' 海之邻 ' }, today))).toBe('ok');
  });
});
