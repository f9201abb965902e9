import type { DraftChange } from '../journal/draft';
import { STAFF_PAGE, type StaffMember, type StaffPage } from './staff';

export interface StaffPageRow {
  readonly id: string;
  readonly body: StaffPage;
}

export interface StaffPut {
  readonly companyId: string;
  readonly member: StaffMember;
}

/** Everybody on these pages with his company. */
export function staffOnPages(pages: readonly StaffPageRow[]): StaffPut[] {
  return pages.flatMap(({ body }) => body.staff.map(member => ({ companyId: body.companyId, member })));
}

/**
 * The pages that change when these members are put: one who is there already is replaced where he stands, one who comes from
 * another company leaves its page, a new one goes to the last page. This is the only place that knows about pages.
 */
export function putStaff(pages: readonly StaffPageRow[], puts: readonly StaffPut[]): DraftChange[] {
  const open = new Map(pages.map(({ id, body }) => [id, { ...body, staff: [...body.staff] }]));
  const placeOf = new Map(pages.flatMap(({ id, body }) => body.staff.map(one => [one.id, id] as const)));
  const lastOf = new Map<string, { readonly id: string; readonly page: number }>();
  for (const [id, { companyId, page }] of open) {
    if (page >= (lastOf.get(companyId)?.page ?? 0)) lastOf.set(companyId, { id, page });
  }
  const touched = new Set<string>();
  for (const { companyId, member } of puts) {
    const before = placeOf.get(member.id);
    const page = before === undefined ? undefined : open.get(before);
    if (before !== undefined && page) {
      const at = page.staff.findIndex(({ id }) => id === member.id);
      touched.add(before);
      if (page.companyId === companyId) {
        page.staff[at] = member;
        continue;
      }
      page.staff.splice(at, 1);
    }
    const to = roomFor(companyId, open, lastOf);
    open.get(to)?.staff.push(member);
    placeOf.set(member.id, to);
    touched.add(to);
  }
  return [...touched].map(id => ({ table: 'staffPages', id, body: open.get(id) ?? null }));
}

function roomFor(
  companyId: string,
  open: Map<string, { companyId: string; page: number; staff: StaffMember[] }>,
  lastOf: Map<string, { readonly id: string; readonly page: number }>,
): string {
  const last = lastOf.get(companyId);
  if (last && (open.get(last.id)?.staff.length ?? 0) < STAFF_PAGE) return last.id;
  const page = last ? last.page + 1 : 0;
  const id = `${companyId}-${page}`;
  open.set(id, { companyId, page, staff: [] });
  lastOf.set(companyId, { id, page });
  return id;
}
