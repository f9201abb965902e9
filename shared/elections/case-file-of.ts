import type { ElectionCase } from './election-case';

/** A case file (`gongzhi/case@1`) for the statutory clock. */
export interface CaseClockFile {
  readonly format: 'gongzhi/case@1';
  readonly kind: ElectionCase['kind'];
  readonly jurisdiction: ElectionCase['jurisdiction'];
  readonly events: ElectionCase['events'];
}

export function caseFileOf(election: Pick<ElectionCase, 'kind' | 'jurisdiction' | 'events'>): CaseClockFile {
  return {
    format: 'gongzhi/case@1',
    kind: election.kind,
    jurisdiction: election.jurisdiction,
    events: { ...election.events },
  };
}
