import type { Row } from '#shared/journal/table-bodies';
import { stageOf, stageOrder, stages } from '#shared/elections/stages';

export interface RunningLine {
  readonly id: string;
  readonly title: string;
  readonly project: string;
  readonly stage: string;
  /** 1 to `steps`. */
  readonly step: number;
  readonly steps: number;
  /** The next action: 制发选票. */
  readonly next: string;
  readonly voteDate: string;
}

/** Elections that are not filed yet, the nearest vote first. */
export function runningLines(
  elections: readonly Row<'elections'>[],
  projects: readonly Row<'projects'>[],
): RunningLine[] {
  const names = new Map(projects.map(({ id, body }) => [id, body.name]));
  return elections
    .filter(({ body }) => body.stage !== 'filed')
    .map(({ id, body }) => ({
      id,
      title: body.title,
      project: names.get(body.projectId) ?? '',
      stage: stageOf(body.stage).title,
      step: stageOrder(body.stage) + 1,
      steps: stages.length,
      next: stageOf(body.stage).work,
      voteDate: body.voteDate,
    }))
    .sort((a, b) => (a.voteDate < b.voteDate ? -1 : 1));
}
