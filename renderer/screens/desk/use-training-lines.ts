import { useMemo } from 'react';
import type { Day } from '#shared/basics/dates';
import { trainingFigures } from '#shared/training/training-figures';
import { useTraining } from '../training/use-training';
import { trainingLines } from './training-view';
import type { WaitingLine } from './waiting-view';

/** The training log's lines of the desk; none while it is read for the first time. */
export function useTrainingLines(today: Day): readonly WaitingLine[] {
  const data = useTraining();
  return useMemo(
    () => (data ? trainingLines(trainingFigures(data, Number(today.slice(0, 4)), today), data.sessions, today) : []),
    [data, today],
  );
}
