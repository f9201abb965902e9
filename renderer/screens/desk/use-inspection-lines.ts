import { useMemo } from 'react';
import type { Day } from '#shared/basics/dates';
import { drawDigest, inspectionDigest } from '../../store/queries/inspection-digest';
import { useDigest } from '../../store/use-digest';
import { inspectionLines } from './inspection-lines';
import type { WaitingLine } from './waiting-view';

/** 双随机 on the desk; nothing while it is read for the first time. */
export function useInspectionLines(today: Day): readonly WaitingLine[] {
  const draws = useDigest(drawDigest);
  const checks = useDigest(inspectionDigest);
  return useMemo(() => (draws && checks ? inspectionLines(draws, checks, today) : []), [draws, checks, today]);
}
