import { blankEvidenceHead } from './blank-evidence-head';
import type { Survey } from './survey';

/** Usual weights of 满意, 基本满意, 一般, 不满意; the district may set others for each survey. */
const USUAL_WEIGHTS: Survey['weights'] = [10_000, 8000, 6000, 0];

/** A survey of which nothing is known but where it was taken. */
export function blankSurvey(projectId: string, companyId: string): Survey {
  return {
    ...blankEvidenceHead,
    ...{ status: 'draft', projectId, companyId, organiser: '', method: 'door' },
    ...{ households: 0, sample: 0, valid: 0, items: [], formula: 'share', weights: [...USUAL_WEIGHTS], score: 0 },
    ...{ stated: null, differenceReason: '', surveyedOn: '', complaints: [], rectification: '' },
    ...{ rectifyBy: '', rectifiedOn: '', typed: null },
  };
}
