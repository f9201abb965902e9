import type { Day } from '#shared/basics/dates';
import { shareWords } from '#shared/basics/share-words';
import { certificatesOn } from '#shared/evidence/certificates-on';
import { certifiedGoals } from '#shared/evidence/certified-goals';
import { creditLevelIds, creditLevels, type IssuedLevelLine } from '#shared/evidence/credit';
import type { CertificateLine } from '#shared/evidence/save-certificate';
import { levelInForce } from '#shared/evidence/credit-on';
import type { CreditSwitches } from '#shared/evidence/credit-switches';
import { propertyTypes, propertyTypeIds } from '#shared/evidence/project-profile';
import type { ScoredDossier } from '../../../store/queries/dossier-scores';
import type { BehindRow, Picture } from './picture';

export interface RegisterSource {
  readonly today: Day;
  readonly companies: readonly { readonly id: string; readonly name: string }[];
  /** Those of them that serve a project: the share of certified companies is of these (E4). */
  readonly serving: ReadonlySet<string>;
  readonly certificates: readonly { readonly id: string; readonly body: CertificateLine }[];
  readonly levels: readonly { readonly id: string; readonly body: IssuedLevelLine }[];
  readonly switches: CreditSwitches;
  /** Dossiers of the year: from a company on to its own. */
  readonly dossiers: readonly ScoredDossier[];
}

type Company = RegisterSource['companies'][number];

function rowOf({ id, name }: Company, notes: string, dossiers: readonly ScoredDossier[]): BehindRow {
  return {
    key: id,
    title: name,
    to: `/projects/companies?at=${id}`,
    place: '',
    notes,
    dossiers: dossiers
      .filter(({ body }) => body.companyId === id)
      .map(one => ({ id: one.id, number: one.body.number })),
  };
}

/** Companies with a certificate that counts today, by property type (E4), and their share against the plan's goal. */
export function certifiedPicture(source: RegisterSource): Picture {
  const { serving, certificates, today, dossiers } = source;
  const companies = source.companies.filter(({ id }) => serving.has(id));
  const held = companies.map(company => ({ company, rows: certificatesOn(certificates, company.id, today) }));
  const certified = held.filter(({ rows }) => rows.length > 0);
  const share = shareWords(certified.length, companies.length);
  const of = (at: number) =>
    at < propertyTypeIds.length
      ? held.filter(({ rows }) => rows.some(({ body }) => body.propertyType === propertyTypeIds[at]))
      : held.filter(({ rows }) => rows.length === 0);
  const names = [...propertyTypeIds.map(id => propertyTypes[id]), '没有认证'];
  const goals = certifiedGoals.map(({ words, source: from }) => `${words}（${from}）`).join('、');
  return {
    key: 'certified',
    title: '标准认证企业',
    about: `${companies.length} 家在管企业中 ${certified.length} 家有有效认证，占 ${share}；目标 ${goals}`,
    unit: '家',
    shape: 'lying',
    of: '物业类型',
    names,
    series: [{ name: '企业', tone: 'now', values: names.map((_, at) => of(at).length) }],
    behind: (_, at) =>
      of(at).map(({ company, rows }) => rowOf(company, rows.map(({ body }) => body.standard).join('、'), dossiers)),
  };
}

/** Credit levels of the companies that are in force today (CR-2); those without one stand last. */
export function creditPicture(source: RegisterSource): Picture {
  const { companies, levels, today, switches, dossiers } = source;
  const standing = companies.map(company => ({
    company,
    level: levelInForce(levels, { kind: 'company', id: company.id }, today, switches),
  }));
  const of = (at: number) =>
    standing.filter(({ level }) =>
      at < creditLevelIds.length ? level?.row.body.level === creditLevelIds[at] : level === null,
    );
  const names = [...creditLevelIds.map(id => creditLevels[id]), '没有等级'];
  return {
    key: 'credit',
    title: '企业信用等级',
    about: '今天有效的省级评定等级；等级由省信用系统评定，本程序只登记（CR-1、CR-2）',
    unit: '家',
    shape: 'lying',
    of: '等级',
    names,
    series: [{ name: '企业', tone: 'now', values: names.map((_, at) => of(at).length) }],
    behind: (_, at) =>
      of(at).map(({ company, level }) =>
        rowOf(company, level ? `${level.row.body.issuedOn} 评定` : '没有登记或已过期', dossiers),
      ),
  };
}
