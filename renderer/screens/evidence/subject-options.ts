import type { PlaceFacts } from '#shared/communities/place-facts';
import type { SubjectKind } from '#shared/evidence/subject';
import type { StaffDigest } from '../../store/queries/staff-digest';

export interface SubjectOption {
  readonly value: string;
  /** What is searched and shown: the name, and what tells two of one name apart. */
  readonly label: string;
  readonly name: string;
}

/** Who can be chosen of a kind; people who left stay choosable, marked, because an entry may be of their time. */
export function subjectOptions(
  kind: SubjectKind,
  places: Pick<PlaceFacts, 'companies' | 'projects'>,
  staff: readonly StaffDigest[],
): SubjectOption[] {
  const named = ({ id, body }: { readonly id: string; readonly body: { readonly name: string } }) => ({
    ...{ value: id, label: body.name, name: body.name },
  });
  if (kind === 'company') return places.companies.map(named);
  if (kind === 'project') return places.projects.map(named);
  const company = new Map(places.companies.map(({ id, body }) => [id, body.name]));
  return staff
    .filter(({ isManager }) => kind === 'staff' || isManager)
    .map(({ id, name, companyId, post, leftOn }) => ({
      value: id,
      label: `${name}（${company.get(companyId) ?? '企业未登记'}${post === '' ? '' : ` ${post}`}${leftOn === '' ? '' : `，${leftOn} 离职`}）`,
      name,
    }));
}
