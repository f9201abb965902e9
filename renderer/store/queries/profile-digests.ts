import type { CompanyProfile } from '#shared/evidence/company-profile';
import type { ProjectProfile } from '#shared/evidence/project-profile';
import type { DigestOf } from '../digest';

/** Profiles whole: some hundreds of short rows that lists, forms and dossiers look at again and again. */
export const companyProfileDigest: DigestOf<'companyProfiles', { readonly id: string; readonly body: CompanyProfile }> =
  {
    table: 'companyProfiles',
    keep: ({ id, body }) => ({ id, body }),
  };

export const projectProfileDigest: DigestOf<'projectProfiles', { readonly id: string; readonly body: ProjectProfile }> =
  {
    table: 'projectProfiles',
    keep: ({ id, body }) => ({ id, body }),
  };
