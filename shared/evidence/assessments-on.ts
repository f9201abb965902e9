import type { Day } from '../basics/dates';
import { quarterOf } from '../coordination/quarter';
import type { AssessmentRow, Card } from './assessment';

/** Quarters that an average takes, the latest backwards. */
export const AVERAGE_QUARTERS = 4;

/** Assessments that count on a day, the latest quarter first: final, not void, assessed by then. */
export function assessmentsOn(rows: readonly AssessmentRow[], projectId: string, on: Day): AssessmentRow[] {
  return rows
    .filter(({ body }) => body.projectId === projectId && countsAsAssessed(body) && body.assessedOn <= on)
    .sort((a, b) => order(b) - order(a));
}

/** Whether it is an assessment at all: drafts and voided ones are none. */
export function countsAsAssessed(body: Pick<AssessmentRow['body'], 'status' | 'state'>): boolean {
  return body.status === 'final' && body.state !== 'void';
}

export function latestAssessment(rows: readonly AssessmentRow[], projectId: string, on: Day): AssessmentRow | null {
  return assessmentsOn(rows, projectId, on)[0] ?? null;
}

export interface AverageAssessment {
  /** 0.01 points, cut off. */
  readonly total: number;
  /** The assessments that it is taken over, the latest first. */
  readonly of: readonly AssessmentRow[];
}

/** The mean of the last quarters that were assessed (at most `quarters`); null where there is none. */
export function averageAssessment(
  rows: readonly AssessmentRow[],
  projectId: string,
  on: Day,
  quarters = AVERAGE_QUARTERS,
): AverageAssessment | null {
  const of = assessmentsOn(rows, projectId, on).slice(0, quarters);
  if (of.length === 0) return null;
  return { total: Math.floor(of.reduce((sum, { body }) => sum + body.total, 0) / of.length), of };
}

export interface GivenCard {
  readonly id: string;
  readonly projectId: string;
  readonly companyId: string;
  readonly card: Exclude<Card, 'none'>;
  readonly on: string;
  readonly reason: string;
  readonly year: number;
  readonly quarter: number;
  readonly state: AssessmentRow['body']['state'];
}

/** Cards given from `from` to `until`, both days included, of a project or a company, the latest first; void ones too, by their state. */
export function cardsIn(
  rows: readonly AssessmentRow[],
  of: { readonly projectId: string } | { readonly companyId: string },
  from: string,
  until: string,
): GivenCard[] {
  return rows
    .flatMap(({ id, body }): GivenCard[] => {
      const own = 'projectId' in of ? body.projectId === of.projectId : body.companyId === of.companyId;
      // A card without a day of its own is of the end of its quarter.
      const on = body.cardOn || quarterOf(body.year, body.quarter).until;
      if (body.status !== 'final' || body.card === 'none' || !own || on < from || on > until) return [];
      const { projectId, companyId, card, cardReason: reason, year, quarter, state } = body;
      return [{ id, projectId, companyId, card, on, reason, year, quarter, state }];
    })
    .sort((a, b) => (a.on < b.on ? 1 : -1));
}

const order = ({ body }: AssessmentRow) => body.year * 4 + body.quarter;
