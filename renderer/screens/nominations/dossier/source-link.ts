import type { EvidenceSource } from '#shared/nominations/eligibility-facts';

/** Where the register's entry is looked at; null where its screen has no address of its own. */
export function sourceLink(source: EvidenceSource, dossier: { readonly companyId: string }): string | null {
  switch (source.table) {
    case 'projects':
      return `/projects?at=${source.id}`;
    case 'projectProfiles':
      return `/evidence/projects/${source.id}`;
    case 'disclosures':
      return `/coordination/disclosures/${source.id}`;
    case 'staffPages':
      return dossier.companyId === '' ? null : `/evidence/companies/${dossier.companyId}`;
    case 'creditLevels':
    case 'creditEntries':
      return dossier.companyId === '' ? null : `/evidence/credit/company/${dossier.companyId}?at=${source.id}`;
    case 'incidents':
      return `/evidence/incidents?at=${source.id}`;
    case 'standardCertificates':
      return `/evidence/standards?at=${source.id}`;
    case 'inspections':
      return `/evidence/inspections/checks?at=${source.id}`;
    default:
      return null;
  }
}
