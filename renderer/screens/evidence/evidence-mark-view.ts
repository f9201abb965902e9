import type { Day } from '#shared/basics/dates';
import { expiredOn, expiresWithin } from '#shared/evidence/counts-on';
import { evidenceStates, type EvidenceHead } from '#shared/evidence/evidence-head';
import { objectionDue } from '#shared/evidence/objection-due';
import type { StateTone } from '../../components/state-mark';

/** So many days before its end an entry is worth a warning. */
export const EXPIRY_WARNING_DAYS = 60;

type Marked = Pick<EvidenceHead, 'state' | 'validUntil' | 'objectedOn'>;

/** How an entry stands on a day, in words that need no colour: 生效 · 有效至 2027-03-01; 异议，应于 12-01 前核查. */
export function evidenceMark(entry: Marked, today: Day): { readonly tone: StateTone; readonly words: string } {
  if (entry.state === 'void' || entry.state === 'repaired') return { tone: 'none', words: evidenceStates[entry.state] };
  if (entry.state === 'disputed') {
    const due = objectionDue(entry);
    const late = due !== null && due < today;
    return { tone: late ? 'bad' : 'warn', words: `异议，${due ?? ''} 前核查${late ? '，已逾期' : ''}` };
  }
  if (expiredOn(entry, today)) return { tone: 'bad', words: `${entry.validUntil} 到期` };
  if (expiresWithin(entry, today, EXPIRY_WARNING_DAYS)) return { tone: 'warn', words: `将于 ${entry.validUntil} 到期` };
  return { tone: 'good', words: entry.validUntil === '' ? '生效' : `有效至 ${entry.validUntil}` };
}
