import type { Day } from '../basics/dates';
import { ok, refuse, type Refusal, type Result } from '../basics/result';
import type { PlaceFacts } from '../communities/place-facts';
import type { ChangeDraft, CommandContext, DraftChange } from '../journal/draft';
import { normaliseNumber } from '../register/rows/certificate-number';
import { evidenceDayRefusal } from './head-refusal';
import type { ProjectProfile } from './project-profile';
import type { StaffMember } from './staff';
import { putStaff, staffOnPages, type StaffPageRow, type StaffPut } from './staff-pages';

export interface StaffFacts extends Pick<PlaceFacts, 'companies' | 'projects'> {
  /** Pages of every company that the change touches. */
  readonly pages: readonly StaffPageRow[];
  /** Who runs which project: a manager who leaves or moves away runs it no longer. */
  readonly projectProfiles: readonly { readonly id: string; readonly body: ProjectProfile }[];
}

/** Registers a member of a company's staff (`id` null), or changes what is registered of him. */
export function saveStaffMember(
  facts: StaffFacts,
  input: { readonly companyId: string; readonly id: string | null; readonly body: Omit<StaffMember, 'id'> },
  context: CommandContext,
): Result<ChangeDraft> {
  const { companyId, id } = input;
  const company = facts.companies.find(row => row.id === companyId);
  if (!company) return refuse('staff-company-unknown');
  const before = id === null ? null : find(facts, id);
  if (id !== null && before?.companyId !== companyId) return refuse('staff-unknown');
  const body = tidy(input.body);
  const wrong = memberRefusal(facts, companyId, id, body, context.now.slice(0, 10) as Day);
  if (wrong) return { ok: false, refusal: wrong };
  const member = { ...(before?.member ?? {}), id: id ?? context.newId(), ...body };
  const words = `${id === null ? '登记' : '修改'}从业人员：${company.body.name}`;
  const changes = [
    ...putStaff(facts.pages, [{ companyId, member }]),
    ...(body.isManager ? [] : withoutManager(facts, member.id)),
  ];
  return ok({ command: 'staff.save', words, changes });
}

/** He left on a day; what is registered of him stays. */
export function staffMemberLeaves(
  facts: StaffFacts,
  input: { readonly id: string; readonly on: string },
  context: CommandContext,
): Result<ChangeDraft> {
  const found = find(facts, input.id);
  if (!found) return refuse('staff-unknown');
  const { companyId, member } = found;
  if (member.leftOn !== '') return refuse('staff-left-already', { on: member.leftOn });
  const wrong = evidenceDayRefusal('离职日期', input.on, context.now.slice(0, 10) as Day, false);
  if (wrong) return { ok: false, refusal: wrong };
  if (member.hiredOn !== '' && input.on < member.hiredOn)
    return refuse('staff-day-order', { later: '离职日期', earlier: '入职日期' });
  const changes = [
    ...putStaff(facts.pages, [{ companyId, member: { ...member, leftOn: input.on } }]),
    ...withoutManager(facts, member.id),
  ];
  return ok({ command: 'staff.leave', words: `登记离职：${nameOf(facts, companyId)}`, changes });
}

/** He works there again, or the day of leaving was a slip. */
export function staffMemberReturns(facts: StaffFacts, id: string): Result<ChangeDraft> {
  const found = find(facts, id);
  if (!found || found.member.leftOn === '') return refuse('staff-unknown');
  const { companyId, member } = found;
  const changes = putStaff(facts.pages, [{ companyId, member: { ...member, leftOn: '' } }]);
  return ok({ command: 'staff.return', words: `恢复在职：${nameOf(facts, companyId)}`, changes });
}

/** To another project of the company, or to another company: the same person, with the same id and history. */
export function moveStaffMember(
  facts: StaffFacts,
  input: { readonly id: string; readonly companyId: string; readonly projectId: string; readonly on: string },
  context: CommandContext,
): Result<ChangeDraft> {
  const found = find(facts, input.id);
  if (!found) return refuse('staff-unknown');
  const { member } = found;
  if (!facts.companies.some(({ id }) => id === input.companyId)) return refuse('staff-company-unknown');
  const elsewhere = input.companyId !== found.companyId;
  if (!elsewhere && input.projectId === member.projectId) return refuse('staff-same-place');
  const wrong =
    (elsewhere ? evidenceDayRefusal('调入日期', input.on, context.now.slice(0, 10) as Day, false) : null) ??
    projectRefusal(facts, input.companyId, input.projectId) ??
    numberRefusal(facts, input.companyId, member.id, member.certificateNumber);
  if (wrong) return { ok: false, refusal: wrong };
  const moved = { ...member, projectId: input.projectId, ...(elsewhere ? { hiredOn: input.on, leftOn: '' } : {}) };
  const changes = [
    ...putStaff(facts.pages, [{ companyId: input.companyId, member: moved }]),
    ...withoutManager(facts, member.id, input.projectId),
  ];
  const words = elsewhere
    ? `人员调动：${nameOf(facts, found.companyId)} → ${nameOf(facts, input.companyId)}`
    : `人员换项目：${nameOf(facts, input.companyId)}`;
  return ok({ command: 'staff.move', words, changes });
}

function find({ pages }: StaffFacts, id: string): StaffPut | undefined {
  return staffOnPages(pages).find(({ member }) => member.id === id);
}

function nameOf({ companies }: StaffFacts, id: string): string {
  return companies.find(row => row.id === id)?.body.name ?? '';
}

/** The projects that he runs, `keep` excepted, run by nobody for the time being. */
function withoutManager({ projectProfiles }: StaffFacts, managerId: string, keep = ''): DraftChange[] {
  return projectProfiles
    .filter(({ id, body }) => body.managerId === managerId && id !== keep)
    .map(({ id, body }) => ({ table: 'projectProfiles', id, body: { ...body, managerId: '' } }));
}

function memberRefusal(
  facts: StaffFacts,
  companyId: string,
  id: string | null,
  body: Omit<StaffMember, 'id'>,
  today: Day,
): Refusal | null {
  if (body.name === '') return refuse('staff-name-missing').refusal;
  const days: readonly (readonly [string, string, boolean])[] = [
    ['从业时间', body.inServiceSince, true],
    ['入职日期', body.hiredOn, true],
    ['离职日期', body.leftOn, false],
    ...body.qualifications.flatMap(({ name, issuedOn, validUntil }): [string, string, boolean][] => [
      [`${name}的发证日期`, issuedOn, true],
      [`${name}的有效期`, validUntil, false],
    ]),
  ];
  for (const [what, day, past] of days) {
    const wrong = day === '' ? null : evidenceDayRefusal(what, day, today, past);
    if (wrong) return wrong;
  }
  if (body.leftOn !== '' && body.hiredOn !== '' && body.leftOn < body.hiredOn)
    return refuse('staff-day-order', { later: '离职日期', earlier: '入职日期' }).refusal;
  return (
    projectRefusal(facts, companyId, body.projectId) ?? numberRefusal(facts, companyId, id, body.certificateNumber)
  );
}

function projectRefusal(facts: StaffFacts, companyId: string, projectId: string): Refusal | null {
  if (projectId === '') return null;
  const project = facts.projects.find(({ id }) => id === projectId)?.body;
  if (project?.companyId === companyId) return null;
  const names = { project: project?.name ?? '', company: nameOf(facts, companyId) };
  return refuse('staff-project-foreign', names).refusal;
}

function numberRefusal({ pages }: StaffFacts, companyId: string, id: string | null, number: string): Refusal | null {
  const other =
    number !== '' &&
    staffOnPages(pages).some(
      put => put.companyId === companyId && put.member.id !== id && put.member.certificateNumber === number,
    );
  return other ? refuse('staff-number-taken').refusal : null;
}

function tidy(body: Omit<StaffMember, 'id'>): Omit<StaffMember, 'id'> {
  return {
    ...body,
    name: body.name.trim(),
    certificateNumber: normaliseNumber(body.certificateNumber),
    phone: body.phone.trim(),
    post: body.post.trim(),
    qualifications: body.qualifications
      .map(one => ({ ...one, name: one.name.trim(), number: one.number.trim() }))
      .filter(one => one.name !== '' || one.number !== '')
      .map(one => ({ ...one, name: one.name || '资格证书' })),
  };
}
