import type { DraftChange } from '../journal/draft';
import { countHeads, type HeadCount } from './heads/heads';
import { reviewKey } from './heads/review';
import { UNITS_PER_PAGE, type Register, type RegisterPage, type ReviewDecision, type Unit } from './unit';

/** A project's register as it stands: its header row and its pages, in any order. */
export interface PresentRegister {
  readonly register: Register | null;
  readonly pages: readonly RegisterPage[];
}

export const pageId = (projectId: string, page: number) => `${projectId}:${page}`;

/** All units in register order. */
export function unitsOf(pages: readonly RegisterPage[]): Unit[] {
  return [...pages].sort((a, b) => a.page - b.page).flatMap(page => page.units);
}

/** The row changes that make `units` the register: only pages that differ are written, pages left over are removed. */
export function registerChanges(
  projectId: string,
  present: PresentRegister,
  next: {
    readonly units: readonly Unit[];
    readonly decisions: readonly ReviewDecision[];
    readonly source: Register['source'];
    readonly importedAt: string;
  },
): { readonly changes: DraftChange[]; readonly register: Register; readonly count: HeadCount } {
  const decisions = decisionsThatHold(next.units, next.decisions);
  const count = countHeads(next.units, decisions);
  const pages = Math.ceil(next.units.length / UNITS_PER_PAGE);
  const before = new Map(present.pages.map(page => [page.page, JSON.stringify(page.units)]));
  const changes: DraftChange[] = [];
  for (let page = 0; page < pages; page += 1) {
    const units = next.units.slice(page * UNITS_PER_PAGE, (page + 1) * UNITS_PER_PAGE);
    if (before.get(page) === JSON.stringify(units)) continue;
    const body: RegisterPage = { projectId, page, units };
    changes.push({ table: 'registerPages', id: pageId(projectId, page), body });
  }
  for (const { page } of present.pages) {
    if (page >= pages) changes.push({ table: 'registerPages', id: pageId(projectId, page), body: null });
  }
  const register: Register = {
    projectId,
    version: (present.register?.version ?? 0) + 1,
    importedAt: next.importedAt,
    source: next.source,
    pages,
    units: next.units.length,
    heads: count.heads.length,
    area: count.area,
    developerUnits: count.developerUnits,
    developerArea: count.developerArea,
    decisions,
    openReviews: count.review.filter(item => item.decision === null).length,
  };
  changes.push({ table: 'registers', id: projectId, body: register });
  return { changes, register, count };
}

/** A decision was made about exactly these units with these owners: once the question changes, it is asked again. */
function decisionsThatHold(units: readonly Unit[], decisions: readonly ReviewDecision[]): ReviewDecision[] {
  if (decisions.length === 0) return [];
  const asked = new Set(countHeads(units).review.map(item => reviewKey(item.kind, item.units)));
  return decisions.filter(decision => asked.has(reviewKey(decision.kind, decision.units)));
}
