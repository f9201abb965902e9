import { useMemo } from 'react';
import { dayOf } from '#shared/basics/dates';
import { assessmentDigest } from '../../store/queries/assessment-digest';
import { surveyDigest } from '../../store/queries/survey-digest';
import { useDigest } from '../../store/use-digest';
import { useRows } from '../../store/use-rows';
import { assessLines } from './assess-lines';
import type { WaitingLine } from './waiting-view';

/** Street assessments, surveys and the repair fund on the desk; nothing while they are read for the first time. */
export function useAssessLines(): readonly WaitingLine[] {
  const projects = useRows('projects');
  const assessments = useDigest(assessmentDigest);
  const surveys = useDigest(surveyDigest);
  const uses = useRows('repairUses', { step: 'posted' });
  return useMemo(
    () =>
      projects && assessments && surveys && uses
        ? assessLines({ projects, assessments, surveys, uses }, dayOf(new Date()))
        : [],
    [projects, assessments, surveys, uses],
  );
}
