import type { PlaceFacts } from '#shared/communities/place-facts';

/** Where somebody of a company may work: its projects, or the company itself. */
export function projectOptions(
  { projects }: Pick<PlaceFacts, 'projects'>,
  companyId: string,
): { readonly value: string; readonly label: string }[] {
  return [
    { value: '', label: '企业本部' },
    ...projects
      .filter(({ body }) => body.companyId === companyId)
      .map(({ id, body }) => ({ value: id, label: body.name })),
  ];
}
