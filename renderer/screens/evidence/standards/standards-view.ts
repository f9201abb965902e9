import { addDays, type Day } from '#shared/basics/dates';
import type { PlaceFacts } from '#shared/communities/place-facts';
import { certificateStanding, certificateStandings } from '#shared/evidence/certificates-on';
import { certifiedGoals, stillNeeded } from '#shared/evidence/certified-goals';
import type { CertifiedFacts, CertifiedShare } from '#shared/evidence/certified-share';
import type { PropertyType } from '#shared/evidence/project-profile';
import type { CertificateDigest } from '../../../store/queries/certificate-digest';
import type { StateTone } from '../../../components/state-mark';
import { EXPIRY_WARNING_DAYS } from '../evidence-mark-view';

export interface CertificateLine {
  readonly id: string;
  readonly body: CertificateDigest['body'];
  readonly company: string;
  readonly project: string;
  readonly mark: { readonly tone: StateTone; readonly words: string };
  readonly urgency: number;
}

export const certificateWishes = { all: '全部', due: '到期、将到期', counts: '有效', out: '不再有效' } as const;
export type CertificateWish = keyof typeof certificateWishes;

/** Certificates with how they stand: failed audits, expired and running out first, then by expiry. */
export function certificateLines(
  places: Pick<PlaceFacts, 'companies' | 'projects'>,
  certificates: readonly CertificateDigest[],
  today: Day,
): CertificateLine[] {
  const companies = new Map(places.companies.map(({ id, body }) => [id, body.name]));
  const projects = new Map(places.projects.map(({ id, body }) => [id, body.name]));
  return certificates
    .map(({ id, body }) => ({
      ...{ id, body, company: companies.get(body.companyId) ?? '（企业已删除）' },
      project: body.projectId === '' ? '' : (projects.get(body.projectId) ?? '（小区已删除）'),
      ...standing(body, today),
    }))
    .sort((a, b) => a.urgency - b.urgency || (a.body.validUntil < b.body.validUntil ? -1 : 1));
}

function standing(body: CertificateDigest['body'], today: Day): Pick<CertificateLine, 'mark' | 'urgency'> {
  const how = certificateStanding(body, today);
  const mark = (tone: StateTone, words: string, urgency: number) => ({ mark: { tone, words }, urgency });
  if (how === 'audit-failed') return mark('bad', certificateStandings[how], 0);
  if (how === 'expired') return mark('bad', `${body.validUntil} 到期`, 1);
  if (how === 'void' || how === 'not-yet') return mark('none', certificateStandings[how], 5);
  if (body.state === 'disputed') return mark('warn', '异议核查中', 2);
  if (runsOut(body, today)) return mark('warn', `将于 ${body.validUntil} 到期`, 3);
  return mark('good', body.validUntil === '' ? '有效' : `有效至 ${body.validUntil}`, 4);
}

/** Counts now, and no longer in sixty days. */
export function runsOut(body: CertificateDigest['body'], today: Day): boolean {
  const soon = body.validUntil !== '' && body.validUntil <= addDays(today, EXPIRY_WARNING_DAYS);
  return soon && certificateStanding(body, today) === 'counts';
}

export function fitsWish({ urgency }: CertificateLine, wish: CertificateWish): boolean {
  if (wish === 'due') return urgency === 1 || urgency === 3;
  if (wish === 'counts') return urgency >= 2 && urgency <= 4;
  return wish === 'out' ? urgency <= 1 || urgency === 5 : true;
}

/** The projects with what the share needs to know of each. */
export function servingProjects(
  places: Pick<PlaceFacts, 'projects' | 'communities'>,
  typeOf: ReadonlyMap<string, PropertyType>,
): CertifiedFacts['projects'] {
  const street = new Map(places.communities.map(({ id, body }) => [id, body.streetId]));
  return places.projects.map(({ id, body }) => ({
    ...{ id, companyId: body.companyId, streetId: street.get(body.communityId) ?? '' },
    propertyType: typeOf.get(id) ?? null,
  }));
}

/** What each plan asks, and how many companies are missing. */
export function goalLines({ certified, serving }: CertifiedShare): { readonly met: boolean; readonly words: string }[] {
  return certifiedGoals.map(goal => {
    const missing = stillNeeded(goal, certified.length, serving.length);
    const met = serving.length > 0 && missing === 0;
    return { met, words: `目标 ${goal.words}（${goal.source}）：${met ? '已达到' : `还差 ${missing} 家`}` };
  });
}
