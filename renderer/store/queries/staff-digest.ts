import type { StaffMember } from '#shared/evidence/staff';
import type { DigestOf } from '../digest';

/** A member of a company's staff in short: no number, no phone. */
export interface StaffDigest extends Pick<
  StaffMember,
  'id' | 'name' | 'post' | 'isManager' | 'projectId' | 'leftOn' | 'inServiceSince'
> {
  readonly companyId: string;
  /** The day on which the first of the qualifications runs out; empty when none does. */
  readonly qualifiedUntil: string;
  readonly qualifications: number;
}

export interface StaffPageDigest {
  /** Row id of the page. */
  readonly id: string;
  readonly companyId: string;
  readonly staff: readonly StaffDigest[];
}

/** Everybody on the rosters, page by page; `use-staff.ts` has them as one list. */
export const staffDigest: DigestOf<'staffPages', StaffPageDigest> = {
  table: 'staffPages',
  keep: ({ id, body: { companyId, staff } }) => ({
    id,
    companyId,
    staff: staff.map(member => ({
      ...{ id: member.id, name: member.name, post: member.post, isManager: member.isManager, companyId },
      ...{ projectId: member.projectId, leftOn: member.leftOn, inServiceSince: member.inServiceSince },
      qualifiedUntil: member.qualifications.reduce(
        (first, { validUntil }) => (validUntil !== '' && (first === '' || validUntil < first) ? validUntil : first),
        '',
      ),
      qualifications: member.qualifications.length,
    })),
  }),
};
