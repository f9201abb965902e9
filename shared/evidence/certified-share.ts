import type { Day } from '../basics/dates';
import { certificateStanding } from './certificates-on';
import { propertyTypeIds, type PropertyType } from './project-profile';
import type { CertificateLine } from './save-certificate';

/** Companies with a certificate that counts, of those that serve a project. */
export interface CertifiedShare {
  readonly certified: readonly string[];
  readonly serving: readonly string[];
}

export interface CertifiedFacts {
  readonly certificates: readonly { readonly id: string; readonly body: CertificateLine }[];
  /** Every project with the company that serves it (empty: none), its street and its property type (null: not known). */
  readonly projects: readonly {
    readonly id: string;
    readonly companyId: string;
    readonly streetId: string;
    readonly propertyType: PropertyType | null;
  }[];
}

/**
 * The share of certified companies (E4): with at least one certificate that counts on the day, of the companies that serve
 * a project. A company that serves no project is in neither number; one in several streets is in each of them.
 */
export function certifiedShare({ certificates, projects }: CertifiedFacts, on: Day): CertifiedShare {
  return shareOf(projects, new Set(counting(certificates, on).map(({ companyId }) => companyId)));
}

/** The same of the companies that serve a project in each street, streets in the order given. */
export function certifiedByStreet(facts: CertifiedFacts, streetIds: readonly string[], on: Day) {
  const certified = new Set(counting(facts.certificates, on).map(({ companyId }) => companyId));
  return streetIds.map(streetId => ({
    streetId,
    share: shareOf(
      facts.projects.filter(project => project.streetId === streetId),
      certified,
    ),
  }));
}

/** Of the companies that serve a project of a type, those with a certificate of that very type. */
export function certifiedByType(facts: CertifiedFacts, on: Day) {
  const counted = counting(facts.certificates, on);
  return propertyTypeIds.map(propertyType => ({
    propertyType,
    share: shareOf(
      facts.projects.filter(project => project.propertyType === propertyType),
      new Set(counted.filter(body => body.propertyType === propertyType).map(({ companyId }) => companyId)),
    ),
    certificates: counted.filter(body => body.propertyType === propertyType).length,
  }));
}

function counting(certificates: CertifiedFacts['certificates'], on: Day): CertificateLine[] {
  return certificates.flatMap(({ body }) => (certificateStanding(body, on) === 'counts' ? [body] : []));
}

function shareOf(projects: CertifiedFacts['projects'], certified: ReadonlySet<string>): CertifiedShare {
  const serving = [...new Set(projects.flatMap(({ companyId }) => (companyId === '' ? [] : [companyId])))];
  return { certified: serving.filter(id => certified.has(id)), serving };
}
