import type { AssessmentRow, TypedDeduction } from '../assessment';
import { countsAsAssessed } from '../assessments-on';
import type { HeadInput } from '../new-evidence-head';

/** What a command on one project's assessments rests on. */
export interface AssessmentFacts {
  readonly projectId: string;
  readonly projectName: string;
  readonly companyId: string;
  readonly streetId: string;
  /** Every assessment of the project, drafts and voided ones too. */
  readonly rows: readonly AssessmentRow[];
}

/** What the form holds. */
export interface AssessmentInput {
  readonly year: number;
  readonly quarter: number;
  readonly assessedOn: string;
  /** Names with 、 between them. */
  readonly assessors: string;
  readonly rectifyBy: string;
  readonly typed: readonly TypedDeduction[];
  readonly head: HeadInput;
}

/** One draft a project and quarter. */
export function draftIdOf(projectId: string, year: number, quarter: number): string {
  return `draft-${projectId}-${year}q${quarter}`;
}

/** The assessment of a quarter that counts; null while there is none. */
export function assessmentOf(
  rows: readonly AssessmentRow[],
  projectId: string,
  { year, quarter }: { readonly year: number; readonly quarter: number },
): AssessmentRow | null {
  const found = rows.find(({ body }) => {
    return body.projectId === projectId && body.year === year && body.quarter === quarter && countsAsAssessed(body);
  });
  return found ?? null;
}

/** 王强、李梅 → each by itself. */
export function namesIn(text: string): string[] {
  return text
    .split(/[、，,;；\s]+/)
    .map(name => name.trim())
    .filter(name => name !== '');
}
