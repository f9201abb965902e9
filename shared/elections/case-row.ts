import type { Ballot, ElectionCase, ElectionPage } from './election-case';

/** A row as commands see it: the id in its table and the body. */
export interface CaseRow {
  readonly id: string;
  readonly body: ElectionCase;
}

export interface BallotRow {
  readonly id: string;
  readonly body: Ballot;
}

export interface PageRow {
  readonly id: string;
  readonly body: ElectionPage;
}

/** Row ids that can be told from the facts, so that repeating a command never makes a second row. */
export function electionPageId(electionId: string, page: number): string {
  return `${electionId}:${String(page).padStart(4, '0')}`;
}

/** `number` is the six digits on the paper. */
export function ballotId(electionId: string, number: string): string {
  return `${electionId}:${number}`;
}
