import { parseDay } from '../../basics/dates';
import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext, DraftChange } from '../../journal/draft';
import { countHeads } from '../../register/heads/heads';
import { UNITS_PER_PAGE, type Register, type RegisterPage, type Unit } from '../../register/unit';
import { electionPageId, type CaseRow, type PageRow } from '../case-row';
import type { ElectionCase, ElectionPage, FrozenUnit } from '../election-case';
import { caseDraft, mayDo, stageMove } from './case-draft';

export interface FreezeFacts {
  readonly row: CaseRow;
  /** Null when nothing was imported yet. */
  readonly register: Register | null;
  readonly pages: readonly RegisterPage[];
  /** Pages of an earlier freeze of this case, which are replaced. */
  readonly frozenPages: readonly PageRow[];
}

/** The register's units in their order. */
export function unitsOf(pages: readonly RegisterPage[]): Unit[] {
  return [...pages].sort((a, b) => a.page - b.page).flatMap(page => page.units);
}

/** "H0001" for the first head; more digits where there are more heads. */
export function headNumber(index: number): string {
  return `H${String(index + 1).padStart(4, '0')}`;
}

/**
 * Freezes the register on the record date (CT-7): every unit with the head it votes in, in pages of 250, in one change.
 * Refused while the officer has not decided units that the program may not merge by itself.
 */
export function freezeRegister(
  facts: FreezeFacts,
  input: { readonly recordDate: string },
  context: CommandContext,
): Result<ChangeDraft> {
  const { row, register } = facts;
  const allowed = mayDo(row, 'freeze');
  if (!allowed.ok) return allowed;
  if (register === null || register.units === 0) return refuse('freeze-register-missing', {}, { rule: 'GR-12' });
  const recordDate = parseDay(input.recordDate);
  if (recordDate === null) return refuse('case-day-invalid', { field: '基准日' });
  if (recordDate > row.body.voteDate) return refuse('freeze-date-late', { day: recordDate });
  const units = unitsOf(facts.pages);
  if (units.length !== register.units) return refuse('freeze-pages-differ');
  const counted = countHeads(units, register.decisions);
  const open = counted.review.filter(item => item.decision === null).length;
  if (open > 0) return refuse('freeze-reviews-open', { open }, { rule: 'SPC-9' });
  const frozenUnits = units.map((unit, index) => ({ ...unit, head: headNumber(counted.headOfUnit[index] as number) }));
  const pages = framesOf(row.id, frozenUnits);
  const frozen: ElectionCase['frozen'] = {
    at: context.now,
    recordDate,
    registerVersion: register.version,
    pages: pages.length,
    units: units.length,
    heads: counted.heads.length,
    area: counted.area,
    developerUnits: counted.developerUnits,
    developerArea: counted.developerArea,
  };
  const kept = new Set(pages.map(page => page.id));
  const surplus = facts.frozenPages.filter(page => !kept.has(page.id));
  const changes: DraftChange[] = [
    ...pages.map(page => ({ table: 'electionPages' as const, id: page.id, body: page.body })),
    ...surplus.map(page => ({ table: 'electionPages' as const, id: page.id, body: null })),
  ];
  const patch = { frozen, ...stageMove(row.body, 'frozen', context, '') };
  const words = `按基准日 ${recordDate} 冻结业主清册，${units.length} 套、${counted.heads.length} 人`;
  return ok(caseDraft(row, patch, 'election.freeze', words, changes));
}

function framesOf(electionId: string, units: readonly FrozenUnit[]): { id: string; body: ElectionPage }[] {
  const frames: { id: string; body: ElectionPage }[] = [];
  for (let start = 0; start < units.length; start += UNITS_PER_PAGE) {
    const page = frames.length;
    frames.push({
      id: electionPageId(electionId, page),
      body: { electionId, page, units: units.slice(start, start + UNITS_PER_PAGE) },
    });
  }
  return frames;
}
