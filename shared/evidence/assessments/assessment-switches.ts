import { z } from 'zod';

/**
 * What the city's measure leaves open on cards (C6: 三次黄牌、投诉较多的给红牌), as the district reads it; printed wherever a
 * card or a board rests on it.
 */
export const assessmentSwitchesSchema = z.object({
  /** Complaints from which on they are “many”. */
  manyComplaints: z.number().int().min(1).max(1000),
  /** Quarters, the present one included, in which yellow cards and complaints are added up. */
  cardQuarters: z.number().int().min(1).max(20),
});
export type AssessmentSwitches = z.infer<typeof assessmentSwitchesSchema>;

export const proposedAssessmentSwitches: AssessmentSwitches = { manyComplaints: 10, cardQuarters: 4 };

/** In one sentence, as it stands under every card. */
export function assessmentSwitchWords({ manyComplaints, cardQuarters }: AssessmentSwitches): string {
  return `红牌：最近 ${cardQuarters} 个季度内三张黄牌，且投诉达到 ${manyComplaints} 件（办法只写“投诉较多”，件数和季度数为本区口径）。`;
}
