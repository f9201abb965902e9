import { parseDay } from '../../basics/dates';
import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { CaseRow } from '../case-row';
import type { EventId } from '../election-case';
import { eventOrder, eventTitles } from '../event-titles';
import { caseDraft, mayDo } from './case-draft';

/** These come from a command of their own, which checks them: the notice, the certification. */
const owned: readonly EventId[] = ['noticePosted', 'meeting', 'elected'];
const afterResult: readonly EventId[] = ['firstMeeting', 'committeePosted', 'filed', 'decisionPosted'];

/** Registers the day of an event from which the statutory clock runs, or takes it back (`day` null). */
export function recordEvent(
  row: CaseRow,
  input: { readonly event: EventId; readonly day: string | null },
  _context: CommandContext,
): Result<ChangeDraft> {
  const allowed = mayDo(row, 'record-event');
  if (!allowed.ok) return allowed;
  const { event } = input;
  if (owned.includes(event)) return refuse('event-has-its-own-step', { event: eventTitles[event] });
  if (afterResult.includes(event) && row.body.certified === null)
    return refuse('event-before-result', { event: eventTitles[event] });
  if (event === 'filed' && input.day === null && row.body.stage === 'filed') return refuse('event-filed-stays');
  const day = input.day === null ? null : parseDay(input.day);
  if (input.day !== null && day === null) return refuse('case-day-invalid', { field: eventTitles[event] });
  const events = { ...row.body.events, [event]: day };
  for (const [earlier, later] of eventOrder) {
    const [first, second] = [events[earlier], events[later]];
    if ((earlier === event || later === event) && first && second && second < first) {
      return refuse('event-before', { event: eventTitles[later], earlier: eventTitles[earlier] });
    }
  }
  const words = day === null ? `撤销“${eventTitles[event]}”日期` : `登记“${eventTitles[event]}”日期 ${day}`;
  return ok(caseDraft(row, { events }, 'election.event', words));
}
