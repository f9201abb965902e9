import { parseDay } from '../../basics/dates';
import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { CaseRow } from '../case-row';
import type { Renewal } from '../election-case';
import { caseDraft, mayDo } from './case-draft';

/** 换届: the committee that goes and the list of what it hands over (QD-43, F-39). `handedOver` is a day or null. */
export function saveHandOver(
  row: CaseRow,
  input: { readonly renewal: Renewal; readonly handedOver: string | null },
  _context: CommandContext,
): Result<ChangeDraft> {
  const allowed = mayDo(row, 'hand-over');
  if (!allowed.ok) return allowed;
  if (row.body.kind !== 'renewal') return refuse('hand-over-first-election', {}, { at: row.body.title });
  const day = input.handedOver === null ? null : parseDay(input.handedOver);
  if (input.handedOver !== null && day === null) return refuse('case-day-invalid', { field: '移交完成日期' });
  if (input.renewal.handOver.some(item => item.item.trim() === '')) return refuse('hand-over-item-missing');
  const open = input.renewal.handOver.filter(item => !item.handedOver).length;
  if (day !== null && open > 0) return refuse('hand-over-open', { open }, { rule: 'QD-43' });
  const patch = { renewal: input.renewal, events: { ...row.body.events, handedOver: day } };
  return ok(caseDraft(row, patch, 'election.hand-over', '登记移交清单'));
}
