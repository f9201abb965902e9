import type { Assessment } from '#shared/evidence/assessment';
import type { DigestOf } from '../digest';

/** An assessment in short: no findings, no story. */
export interface AssessmentDigest extends Pick<
  Assessment,
  | 'projectId'
  | 'companyId'
  | 'streetId'
  | 'year'
  | 'quarter'
  | 'total'
  | 'card'
  | 'board'
  | 'rectifyBy'
  | 'rectifiedOn'
  | 'rectifyFailedOn'
  | 'assessedOn'
  | 'status'
  | 'state'
> {
  readonly id: string;
}

/** Every assessment and draft of the district, voided ones left out. */
export const assessmentDigest: DigestOf<'assessments', AssessmentDigest> = {
  table: 'assessments',
  keep: ({ id, body }: { readonly id: string; readonly body: Assessment }) => {
    if (body.state === 'void') return null;
    const { projectId, companyId, streetId, year, quarter, total, card, board, status, state, assessedOn } = body;
    const { rectifyBy, rectifiedOn, rectifyFailedOn } = body;
    return {
      ...{ id, projectId, companyId, streetId, year, quarter, total, card, board, status, state, assessedOn },
      ...{ rectifyBy, rectifiedOn, rectifyFailedOn },
    };
  },
};
