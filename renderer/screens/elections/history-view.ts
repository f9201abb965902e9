import { showMoment } from '#shared/basics/moment';
import type { ElectionCase } from '#shared/elections/election-case';
import { stageOf, stageOrder } from '#shared/elections/stages';

export interface HistoryLine {
  readonly at: string;
  readonly words: string;
  readonly reason: string;
  readonly back: boolean;
}

/** Newest first. */
export function historyLines(election: Pick<ElectionCase, 'history'>): HistoryLine[] {
  return [...election.history].reverse().map(step => {
    const back = stageOrder(step.to) < stageOrder(step.from);
    const to = stageOf(step.to).title;
    return { at: showMoment(step.at), words: back ? `退回“${to}”` : to, reason: step.reason, back };
  });
}
