import type { CaseRow } from '#shared/elections/case-row';
import type { ElectionCase } from '#shared/elections/election-case';
import { stageOf, stageOrder, stages } from '#shared/elections/stages';

export interface ElectionLine {
  readonly id: string;
  readonly title: string;
  readonly project: string;
  readonly kind: string;
  readonly voteDate: string;
  readonly stage: string;
  /** 1 to the number of stages, for the little progress bar. */
  readonly step: number;
  readonly steps: number;
  /** What is done next in words: 登记送达. */
  readonly work: string;
  /** Ballots are out and not yet certified: the turnout is worth reading. */
  readonly voting: boolean;
  readonly closed: boolean;
}

export const kindTitles: Record<ElectionCase['kind'], string> = { first: '首次选举', renewal: '换届选举' };

/** Running cases first, then by the vote's date, newest first. */
export function electionLines(
  rows: readonly CaseRow[],
  projects: readonly { readonly id: string; readonly body: { readonly name: string } }[],
): ElectionLine[] {
  const names = new Map(projects.map(project => [project.id, project.body.name]));
  return rows
    .map(({ id, body }) => {
      const stage = stageOf(body.stage);
      const order = stageOrder(body.stage);
      return {
        id,
        title: body.title,
        project: names.get(body.projectId) ?? '（小区已删除）',
        kind: kindTitles[body.kind],
        voteDate: body.voteDate,
        stage: stage.title,
        step: order + 1,
        steps: stages.length,
        work: body.stage === 'filed' ? '' : stage.work,
        voting: order >= stageOrder('issued') && order < stageOrder('certified'),
        closed: body.stage === 'filed',
      };
    })
    .sort(
      (a, b) => Number(a.closed) - Number(b.closed) || (a.voteDate < b.voteDate ? 1 : a.voteDate > b.voteDate ? -1 : 0),
    );
}
