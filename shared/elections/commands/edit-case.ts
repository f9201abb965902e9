import { parseDay } from '../../basics/dates';
import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { CaseRow } from '../case-row';
import type { ElectionCase } from '../election-case';
import { weightOf } from '../matter-catalog';
import { caseDraft, mayDo } from './case-draft';

export type EditCaseInput = Partial<
  Pick<
    ElectionCase,
    'title' | 'term' | 'termYears' | 'jurisdiction' | 'voteDate' | 'ruleSet' | 'organiser' | 'meeting' | 'options'
  >
>;

/** Changes what the case says of itself, up to the notice; the switches too, since ballot and notice print them. */
export function editCase(row: CaseRow, input: EditCaseInput, _context: CommandContext): Result<ChangeDraft> {
  const allowed = mayDo(row, input.options ? 'edit-options' : 'edit-case');
  if (!allowed.ok) return allowed;
  if (input.title !== undefined && input.title.trim() === '') return refuse('case-title-missing');
  if (input.voteDate !== undefined && parseDay(input.voteDate) === null) {
    return refuse('case-day-invalid', { field: '表决日期' });
  }
  if (input.term !== undefined && (!Number.isInteger(input.term) || input.term < 1)) return refuse('case-term-invalid');
  if (input.termYears !== undefined && !(input.termYears >= 1 && input.termYears <= 5)) {
    return refuse('case-term-years', {}, { rule: 'GR-32' });
  }
  const next = { ...row.body, ...input };
  // The weight of a matter follows from the rules of the vote's day (PL-76, CC-278), so it moves with them.
  const matters = row.body.matters.map(matter =>
    matter.kind === 'election' ? matter : { ...matter, kind: weightOf(matter.code, next) },
  );
  const patch = { ...input, matters, ...(input.title === undefined ? {} : { title: input.title.trim() }) };
  return ok(caseDraft(row, patch, 'election.edit', '修改案件信息'));
}
