import type { CreditEntry } from './credit';
import type { EvidenceRow } from './evidence-row';
import type { Incident } from './incident';

/** Only what speaks badly of somebody can be repaired (CR-6: 信用修复). */
export function mayBeRepaired(row: Pick<EvidenceRow, 'table' | 'body'>): boolean {
  if (row.table === 'creditEntries') {
    const { category, list } = row.body as CreditEntry;
    return category === 'bad' || list?.colour === 'black';
  }
  if (row.table === 'incidents') {
    const { kind } = row.body as Incident;
    return kind === 'penalty' || kind === 'misconduct';
  }
  return false;
}
