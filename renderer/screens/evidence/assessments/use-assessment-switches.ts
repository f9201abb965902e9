import { proposedAssessmentSwitches, type AssessmentSwitches } from '#shared/evidence/assessments/assessment-switches';
import { useSession } from '../../../store/session';

/** The district's reading of what the measure leaves open on cards, as it is now. */
export function useAssessmentSwitches(): AssessmentSwitches {
  return useSession().settings.assessment ?? proposedAssessmentSwitches;
}
