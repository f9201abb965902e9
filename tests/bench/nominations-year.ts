import type { Day } from '#shared/basics/dates';
import { campaignId } from '#shared/nominations/campaign-template';
import type { TableName } from '#shared/journal/change-set';
import type { DraftChange } from '#shared/journal/draft';
import { STAFF_PAGE, type StaffMember, type StaffPage } from '#shared/evidence/staff';
import type { Dossier } from '#shared/nominations/dossier';
import { MemoryStore } from '#shared/practice/memory-store';
import { practiceEvidence } from '#shared/practice/practice-evidence';
import { practicePerson } from '#shared/practice/practice-people';
import { practiceStart } from '#shared/practice/practice-start';

/** Copies of the practice district (5 companies, 12 projects), filled up to so many projects and people. */
export interface NominationsSize {
  readonly copies: number;
  readonly projectsACopy: number;
  readonly staffACompany: number;
  readonly dossiers: number;
}

/** 100 companies, 400 projects, 15,000 staff, 60 dossiers; and a tenth of it. */
export const wholeNominations: NominationsSize = { copies: 20, projectsACopy: 20, staffACompany: 150, dossiers: 60 };
export const tenthOfNominations: NominationsSize = { copies: 2, projectsACopy: 20, staffACompany: 150, dossiers: 6 };

const copied: readonly TableName[] = [
  ...(['companies', 'projects', 'companyProfiles', 'projectProfiles', 'disclosures'] as const),
  ...(['creditEntries', 'creditLevels', 'incidents', 'inspections', 'assessments', 'surveys'] as const),
  ...(['standardCertificates', 'repairUses'] as const),
];

/** The rows of such a district, the campaign year and its dossiers; ids of a copy begin with its number. */
export function nominationsYear(size: NominationsSize, today: Day): DraftChange[] {
  let ids = 0;
  const context = { now: `${today}T09:00:00+08:00`, officerId: 'system', newId: () => `id-${++ids}` };
  const made = practiceStart(context, 'qingdao', today);
  const store = new MemoryStore();
  for (const draft of [...made, ...practiceEvidence(made, context, today)]) store.apply(draft);
  const year = Number(today.slice(0, 4));
  const changes: DraftChange[] = [];
  for (const table of ['streets', 'communities'] as const) {
    for (const { id, body } of store.all(table)) changes.push({ table, id, body });
  }
  changes.push({ table: 'campaigns', id: campaignId(year), body: store.get('campaigns', campaignId(year))!.body });
  const dossiers = store.all('dossiers', body => body.year === year);
  for (let copy = 0, left = size.dossiers; copy < size.copies; copy += 1) {
    const own = copyOf(copy);
    for (const table of copied) for (const { id, body } of store.all(table)) changes.push(own(table, id, body));
    changes.push(...moreProjects(store, size.projectsACopy, own));
    store.all('companies').forEach(({ id }, at) => changes.push(...roster(store, id, size.staffACompany, at, own)));
    const taken = dossiers.slice(0, left);
    left -= taken.length;
    for (const { id, body } of taken) changes.push(own('dossiers', id, numbered(body, copy)));
  }
  return changes;
}

type Own = (table: TableName, id: string, body: object) => DraftChange;

/** Places stay as they are; whatever else has an id of the practice district becomes the copy's own. */
function copyOf(copy: number): Own {
  if (copy === 0) return (table, id, body) => ({ table, id, body });
  const pattern = /practice-(company|project|staff|dossier)-/g;
  return (table, id, body) => ({
    table,
    id: `${copy}-${id}`,
    body: JSON.parse(JSON.stringify(body).replace(pattern, `${copy}-practice-$1-`)) as object,
  });
}

function moreProjects(store: MemoryStore, wanted: number, own: Own): DraftChange[] {
  const projects = store.all('projects');
  return projects.slice(0, Math.max(0, wanted - projects.length)).flatMap(({ id, body }) => {
    const profile = store.get('projectProfiles', id);
    const more = own('projects', `${id}-more`, { ...body, name: `${body.name}二期` });
    return profile ? [more, own('projectProfiles', `${id}-more`, profile.body)] : [more];
  });
}

/** The company's own people, and as many more as it needs. */
function roster(store: MemoryStore, companyId: string, wanted: number, company: number, own: Own): DraftChange[] {
  const staff = store.all('staffPages', body => body.companyId === companyId).flatMap(({ body }) => body.staff);
  const model = staff[staff.length - 1] as StaffMember;
  for (let at = staff.length; at < wanted; at += 1) {
    const { name, idNumber, phone } = practicePerson(960_000 + company * 1000 + at, 1);
    staff.push({ ...model, id: `${model.id}-${at}`, name, certificateNumber: idNumber, phone });
  }
  const pages: DraftChange[] = [];
  for (let page = 0; page * STAFF_PAGE < staff.length; page += 1) {
    const body: StaffPage = { companyId, page, staff: staff.slice(page * STAFF_PAGE, (page + 1) * STAFF_PAGE) };
    pages.push(own('staffPages', `${companyId}-${page}`, body));
  }
  return pages;
}

function numbered(body: Dossier, copy: number): Dossier {
  return copy === 0 ? body : { ...body, number: `${body.number}-${copy}` };
}
