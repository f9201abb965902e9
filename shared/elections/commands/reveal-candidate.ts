import type { ChangeDraft } from '../../journal/draft';
import type { CaseRow } from '../case-row';

/** Notes in the audit log that a candidate's masked datum was looked at; no row changes. */
export function revealCandidate(row: CaseRow, id: string, what: 'idNumber' | 'phone'): ChangeDraft {
  const title = what === 'idNumber' ? '证件号码' : '联系电话';
  return {
    command: 'election.reveal',
    words: `${row.body.title}：查看候选人 ${id} 的${title}`.slice(0, 500),
    changes: [],
  };
}
