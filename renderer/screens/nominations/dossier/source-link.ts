import type { EvidenceSource } from '#shared/nominations/eligibility-facts';

/** Where the register's entry is looked at; null where its screen has no address of its own. */
export function sourceLink(source: EvidenceSource, dossier: { readonly companyId: string }): string | null {
  switch (source.table) {
    case 'projects':
      return `/projects?at=${source.id}`;
    case 'disclosures':
      return `/coordination/disclosures/${source.id}`;
    case 'staffPages':
      return dossier.companyId === '' ? null : `/projects/companies?at=${dossier.companyId}`;
    default:
      return null;
  }
}
