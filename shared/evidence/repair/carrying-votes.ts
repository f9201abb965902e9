import type { CaseRow } from '../../elections/case-row';

/** Matter 5 of CC-278(1): 使用维修资金. */
export const USE_OF_FUND = 5;

export interface CarryingVote {
  readonly electionId: string;
  readonly election: string;
  readonly matterId: string;
  readonly title: string;
  readonly voteOn: string;
}

/** Certified votes of a project on the use of the fund, the latest first. */
export function carryingVotes(cases: readonly CaseRow[], projectId: string): CarryingVote[] {
  return cases
    .filter(({ body }) => body.projectId === projectId && body.certified !== null)
    .flatMap(({ id, body }) =>
      body.matters
        .filter(matter => matter.code === USE_OF_FUND)
        .map(matter => ({
          ...{ electionId: id, election: body.title, matterId: matter.id, title: matter.title },
          voteOn: body.voteDate,
        })),
    )
    .sort((a, b) => (a.voteOn < b.voteOn ? 1 : -1));
}
