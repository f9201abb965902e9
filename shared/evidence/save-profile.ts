import type { Day } from '../basics/dates';
import { ok, refuse, type Refusal, type Result } from '../basics/result';
import type { Company, Project } from '../communities/places';
import type { ChangeDraft } from '../journal/draft';
import { blankCompanyProfile, blankProjectProfile } from './blank-profiles';
import type { CompanyProfile } from './company-profile';
import { evidenceDayRefusal } from './head-refusal';
import type { ProjectProfile } from './project-profile';
import { staffOnPages, type StaffPageRow } from './staff-pages';

interface ProfileFacts<Place, Profile> {
  readonly id: string;
  readonly place: Place;
  /** Null: nothing registered yet. */
  readonly profile: Profile | null;
}

/** What forms ask of a company beyond its name (D3). */
export function saveCompanyProfile(
  { id, place, profile }: ProfileFacts<Company, CompanyProfile>,
  input: CompanyProfile,
  today: Day,
): Result<ChangeDraft> {
  const wrong =
    dayRefusal('成立日期', input.foundedOn, today, true) ??
    (input.figuresOfYear === null ? null : yearRefusal(input.figuresOfYear, today));
  if (wrong) return { ok: false, refusal: wrong };
  const kept = trimmed({ ...(profile ?? blankCompanyProfile), ...input });
  if (same(profile ?? blankCompanyProfile, kept)) return refuse('profile-unchanged');
  const words = `修改企业资料：${place.name}`;
  return ok({ command: 'companyProfiles.save', words, changes: [{ table: 'companyProfiles', id, body: kept }] });
}

interface ProjectProfileFacts extends ProfileFacts<Project, ProjectProfile> {
  /** The pages of the company that serves it. */
  readonly pages: readonly StaffPageRow[];
}

/** What forms ask of a project (D3). Its manager is a member of the staff of the company that serves it. */
export function saveProjectProfile(
  { id, place, profile, pages }: ProjectProfileFacts,
  input: ProjectProfile,
  today: Day,
): Result<ChangeDraft> {
  const wrong =
    dayRefusal('合同起', input.contractFrom, today, false) ??
    dayRefusal('合同止', input.contractUntil, today, false) ??
    dayRefusal('进驻日期', input.servedSince, today, true) ??
    orderRefusal(input.contractFrom, input.contractUntil) ??
    shareRefusal('入住率', input.occupancy) ??
    shareRefusal('绿化率', input.greenShare) ??
    shareRefusal('收缴率', input.collectionRate);
  if (wrong) return { ok: false, refusal: wrong };
  if (input.managerId !== '' && input.managerId !== profile?.managerId && !serves(pages, place, input.managerId))
    return refuse('profile-manager', {}, { at: place.name, rule: 'QD-69' });
  const kept = trimmed({ ...(profile ?? blankProjectProfile), ...input });
  if (same(profile ?? blankProjectProfile, kept)) return refuse('profile-unchanged');
  const words = `修改项目资料：${place.name}`;
  return ok({ command: 'projectProfiles.save', words, changes: [{ table: 'projectProfiles', id, body: kept }] });
}

function serves(pages: readonly StaffPageRow[], { companyId }: Project, managerId: string): boolean {
  const found = staffOnPages(pages).find(({ member }) => member.id === managerId);
  return found?.companyId === companyId && found.member.leftOn === '';
}

function dayRefusal(what: string, day: string, today: Day, past: boolean): Refusal | null {
  return day === '' ? null : evidenceDayRefusal(what, day, today, past);
}

function orderRefusal(from: string, until: string): Refusal | null {
  if (from === '' || until === '' || until >= from) return null;
  return refuse('staff-day-order', { later: '合同止', earlier: '合同起' }).refusal;
}

function shareRefusal(what: string, share: number | null): Refusal | null {
  return share === null || share <= 10_000 ? null : refuse('profile-share', { what }).refusal;
}

function yearRefusal(year: number, today: Day): Refusal | null {
  const latest = Number(today.slice(0, 4));
  return year < 1990 || year > latest ? refuse('profile-year', { year, latest }).refusal : null;
}

function trimmed<Profile extends object>(profile: Profile): Profile {
  const entries = Object.entries(profile).map(([key, value]) => [
    key,
    typeof value === 'string' ? value.trim() : value,
  ]);
  return Object.fromEntries(entries) as Profile;
}

function same(before: object, after: object): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}
