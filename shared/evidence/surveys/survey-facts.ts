import type { HeadInput } from '../new-evidence-head';
import type { SurveyFormula, SurveyMethod, SurveyRow, SurveyTyped } from '../survey';

/** What a command on one project's surveys rests on. */
export interface SurveyFacts {
  readonly projectId: string;
  readonly projectName: string;
  readonly companyId: string;
  /** Every survey of the project, drafts and voided ones too. */
  readonly rows: readonly SurveyRow[];
}

/** What the form holds. */
export interface SurveyInput {
  readonly organiser: string;
  readonly method: SurveyMethod;
  readonly surveyedOn: string;
  readonly formula: SurveyFormula;
  readonly typed: SurveyTyped;
  readonly differenceReason: string;
  /** One a line. */
  readonly complaints: string;
  readonly rectification: string;
  readonly rectifyBy: string;
  readonly head: HeadInput;
}

/** One draft a project. */
export const surveyDraftId = (projectId: string) => `draft-${projectId}`;

export const blankTyped: SurveyTyped = {
  households: '',
  sample: '',
  valid: '',
  items: [],
  weights: ['100', '80', '60', '0'],
  stated: '',
};
