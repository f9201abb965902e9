import { ok, refuse, type Result } from '../../basics/result';
import type { BureauSettings } from '../../communities/bureau';
import { SETTINGS_ROW } from '../../communities/change-settings';
import type { ChangeDraft } from '../../journal/draft';
import { assessmentSwitchesSchema, proposedAssessmentSwitches, type AssessmentSwitches } from './assessment-switches';

/** The district's own reading of what the measure leaves open on cards; kept with the bureau's settings. */
export function changeAssessmentSwitches(present: BureauSettings, input: AssessmentSwitches): Result<ChangeDraft> {
  const parsed = assessmentSwitchesSchema.safeParse(input);
  if (!parsed.success) return refuse('assessment-switches-invalid');
  const before = present.assessment ?? proposedAssessmentSwitches;
  const { manyComplaints, cardQuarters } = parsed.data;
  if (before.manyComplaints === manyComplaints && before.cardQuarters === cardQuarters)
    return refuse('settings-unchanged');
  return ok({
    command: 'assessments.switches',
    words: `修改红牌口径：最近 ${cardQuarters} 个季度、投诉 ${manyComplaints} 件`,
    changes: [{ table: 'settings', id: SETTINGS_ROW, body: { ...present, assessment: parsed.data } }],
  });
}
