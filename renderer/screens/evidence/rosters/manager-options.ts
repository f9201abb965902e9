import { staffOnPages, type StaffPageRow } from '#shared/evidence/staff-pages';

const byName = new Intl.Collator('zh-CN');

/** Who may run a project: those in service at its company, managers first; whoever runs it now stays choosable. */
export function managerOptions(
  pages: readonly StaffPageRow[],
  present: string,
): { readonly value: string; readonly label: string }[] {
  const staff = staffOnPages(pages)
    .map(({ member }) => member)
    .filter(({ id, leftOn }) => leftOn === '' || id === present)
    .sort((a, b) => Number(b.isManager) - Number(a.isManager) || byName.compare(a.name, b.name));
  return [
    { value: '', label: '未登记' },
    ...staff.map(({ id, name, post, leftOn }) => ({
      value: id,
      label: `${name}${post === '' ? '' : `（${post}）`}${leftOn === '' ? '' : `，${leftOn} 离职`}`,
    })),
  ];
}
