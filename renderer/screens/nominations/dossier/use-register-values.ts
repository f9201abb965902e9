import { useEffect, useMemo, useState } from 'react';
import type { Day } from '#shared/basics/dates';
import type { CompanyProfile } from '#shared/evidence/company-profile';
import type { StaffMember } from '#shared/evidence/staff';
import type { EvidenceIndex } from '#shared/nominations/eligibility/evidence-index';
import { nomineeOf, type NominationCategory } from '#shared/nominations/category';
import { registerValues, type RegisterValue } from '#shared/nominations/prefill/register-values';
import { readRow, readRows } from '../../../store/read';
import { committeeWords } from './committee-words';

export interface NomineeKey {
  readonly category: NominationCategory;
  readonly nomineeId: string;
  readonly companyId: string;
  readonly projectId: string;
}

interface OneNominee {
  readonly member: StaffMember | null;
  readonly companyProfile: CompanyProfile | null;
  readonly committee: string;
  readonly headcount: { readonly staff: number; readonly certified: number } | null;
}

/** What only this nominee's own rows say; numbers and phones are read for this one person. */
export async function readNominee({ category, nomineeId, companyId }: NomineeKey): Promise<OneNominee> {
  const blank: OneNominee = { member: null, companyProfile: null, committee: '', headcount: null };
  if (nomineeId === '') return blank;
  switch (nomineeOf[category]) {
    case 'person': {
      const pages = await readRows('staffPages', { companyId });
      return { ...blank, member: pages.flatMap(({ body }) => body.staff).find(each => each.id === nomineeId) ?? null };
    }
    case 'company': {
      const pages = await readRows('staffPages', { companyId: nomineeId });
      const working = pages.flatMap(({ body }) => body.staff).filter(each => each.leftOn === '');
      const certified = working.filter(each => each.qualifications.length > 0).length;
      const companyProfile = (await readRow('companyProfiles', nomineeId))?.body ?? null;
      return { ...blank, companyProfile, headcount: { staff: working.length, certified } };
    }
    case 'project':
      return { ...blank, committee: committeeWords(await readRows('elections', { projectId: nomineeId })) };
    case 'unit':
      return blank;
  }
}

/** What the registers say for the fields of a nominee's form; undefined while they are read. */
export function useRegisterValues(
  key: NomineeKey,
  index: EvidenceIndex,
  on: Day,
): Readonly<Record<string, RegisterValue>> | undefined {
  const [nominee, setNominee] = useState<OneNominee>();
  const { category, nomineeId, companyId, projectId } = key;
  useEffect(() => {
    let stopped = false;
    void readNominee({ category, nomineeId, companyId, projectId }).then(read => stopped || setNominee(read));
    return () => {
      stopped = true;
    };
  }, [category, nomineeId, companyId, projectId]);
  return useMemo(
    () => nominee && registerValues({ category, nomineeId, companyId, projectId, on, index, ...nominee }),
    [nominee, category, nomineeId, companyId, projectId, on, index],
  );
}
