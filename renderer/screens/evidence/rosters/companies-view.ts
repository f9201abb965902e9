import type { Day } from '#shared/basics/dates';
import { expiredOn, expiresWithin } from '#shared/evidence/counts-on';
import type { ProjectProfile } from '#shared/evidence/project-profile';
import type { StaffDigest } from '../../../store/queries/staff-digest';
import { EXPIRY_WARNING_DAYS } from '../evidence-mark-view';
import type { RosterData } from './use-rosters';

/** Made once: making one costs more than sorting with it. */
const byName = new Intl.Collator('zh-CN');

export interface CompanyLine {
  readonly id: string;
  readonly name: string;
  readonly creditCode: string;
  readonly brand: string;
  readonly projects: number;
  readonly staff: number;
  readonly managers: number;
  /** Served projects that nobody is registered to run. */
  readonly unmanaged: number;
  /** Members whose certificate ran out, or will soon. */
  readonly expired: number;
  readonly expiring: number;
  readonly profiled: boolean;
}

/** Whether somebody works for his company on a day; the day of leaving is his last. */
export function inService({ leftOn }: Pick<StaffDigest, 'leftOn'>, today: string): boolean {
  return leftOn === '' || leftOn >= today;
}

/** 过期 or 将到期 of his certificates; empty when none. */
export function certificateState(one: Pick<StaffDigest, 'qualifiedUntil'>, today: Day): 'expired' | 'expiring' | '' {
  const until = { validUntil: one.qualifiedUntil };
  if (expiredOn(until, today)) return 'expired';
  return expiresWithin(until, today, EXPIRY_WARNING_DAYS) ? 'expiring' : '';
}

export function companyLines(data: RosterData, today: Day): CompanyLine[] {
  const staffOf = new Map<string, StaffDigest[]>();
  for (const one of data.staff) {
    if (!inService(one, today)) continue;
    const own = staffOf.get(one.companyId);
    if (own) own.push(one);
    else staffOf.set(one.companyId, [one]);
  }
  const projectsOf = new Map<string, string[]>();
  for (const { id, body } of data.places.projects)
    projectsOf.set(body.companyId, [...(projectsOf.get(body.companyId) ?? []), id]);
  return data.places.companies
    .map(({ id, body }): CompanyLine => {
      const staff = staffOf.get(id) ?? [];
      const projects = projectsOf.get(id) ?? [];
      const profile = data.companyProfiles.get(id);
      const states = staff.map(one => certificateState(one, today));
      return {
        ...{ id, name: body.name, creditCode: body.creditCode, brand: profile?.brand ?? '', projects: projects.length },
        ...{ staff: staff.length, managers: staff.filter(({ isManager }) => isManager).length },
        unmanaged: projects.filter(project => !data.projectProfiles.get(project)?.managerId).length,
        expired: states.filter(state => state === 'expired').length,
        expiring: states.filter(state => state === 'expiring').length,
        profiled: profile !== undefined,
      };
    })
    .sort((a, b) => byName.compare(a.name, b.name));
}

export interface ProjectLine {
  readonly id: string;
  readonly name: string;
  readonly community: string;
  readonly company: string;
  readonly manager: string;
  readonly contractUntil: string;
  readonly staff: number;
  readonly missing: number;
}

/** What the form of a 示范项目 asks for (D3); empty or null: not registered yet. */
const asked: readonly (keyof ProjectProfile)[] = [
  'landArea',
  'units',
  'occupancy',
  'greenShare',
  'collectionRate',
  'lifts',
  'contractFrom',
  'contractUntil',
  'servedSince',
  'feeStandard',
  'repairFundBalance',
  'managerId',
];

export function missingFields(profile: ProjectProfile | undefined): number {
  if (!profile) return asked.length;
  return asked.filter(field => profile[field] === null || profile[field] === '').length;
}

export function projectLines(data: RosterData, today: Day): ProjectLine[] {
  const names = new Map([...data.places.companies, ...data.places.communities].map(({ id, body }) => [id, body.name]));
  const people = new Map(data.staff.map(one => [one.id, one.name]));
  const staffed = new Map<string, number>();
  for (const one of data.staff) {
    if (inService(one, today)) staffed.set(one.projectId, (staffed.get(one.projectId) ?? 0) + 1);
  }
  return data.places.projects
    .map(({ id, body }): ProjectLine => {
      const profile = data.projectProfiles.get(id);
      return {
        ...{ id, name: body.name, community: names.get(body.communityId) ?? '' },
        company: names.get(body.companyId) ?? '',
        manager: people.get(profile?.managerId ?? '') ?? '',
        contractUntil: profile?.contractUntil ?? '',
        staff: staffed.get(id) ?? 0,
        missing: missingFields(profile),
      };
    })
    .sort((a, b) => byName.compare(a.name, b.name));
}
