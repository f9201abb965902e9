import type { Survey } from '#shared/evidence/survey';
import type { DigestOf } from '../digest';

/** A survey in short: no items, no complaints. */
export interface SurveyDigest extends Pick<
  Survey,
  | 'projectId'
  | 'status'
  | 'state'
  | 'surveyedOn'
  | 'validUntil'
  | 'score'
  | 'formula'
  | 'weights'
  | 'valid'
  | 'households'
  | 'rectifyBy'
  | 'rectifiedOn'
> {
  readonly id: string;
  /** Whether something has to be put right. */
  readonly asks: boolean;
}

/** Every survey and draft of the district, voided ones left out. */
export const surveyDigest: DigestOf<'surveys', SurveyDigest> = {
  table: 'surveys',
  keep: ({ id, body }: { readonly id: string; readonly body: Survey }) => {
    if (body.state === 'void') return null;
    const { projectId, status, state, surveyedOn, validUntil, score, formula, weights, valid, households } = body;
    const { rectifyBy, rectifiedOn } = body;
    return {
      ...{ id, projectId, status, state, surveyedOn, validUntil, score, formula, weights, valid, households },
      ...{ rectifyBy, rectifiedOn, asks: body.rectification !== '' },
    };
  },
};
