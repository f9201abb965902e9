import { z } from 'zod';

/**
 * What no article sets on 三公开, as the district reads it. CC-943 and SD-59 say 定期, QD-60 says nothing of how often; so
 * these numbers are printed as the district's own wherever a figure rests on them.
 */
export const disclosureSwitchesSchema = z.object({
  /** Months for which content that does not change counts after it was posted or last seen. */
  sightMonths: z.number().int().min(1).max(60),
  /** Months that one report on the performance of the contract covers. */
  performanceMonths: z.number().int().min(1).max(24),
  /** Months that one statement of common income covers. */
  incomeMonths: z.number().int().min(1).max(24),
  /** Days after the end of a period within which its content must hang. */
  graceDays: z.number().int().min(0).max(365),
  /** Days ahead within which content is said to be running out. */
  soonDays: z.number().int().min(0).max(180),
  /** Whether 服务价格、标准和内容 needs groups 3 and 4 of the board as well (QD-60), or group 2 alone (FW-3). */
  wholeBoard: z.boolean(),
});
export type DisclosureSwitches = z.infer<typeof disclosureSwitchesSchema>;

export const proposedSwitches: DisclosureSwitches = {
  sightMonths: 12,
  performanceMonths: 12,
  incomeMonths: 6,
  graceDays: 30,
  soonDays: 30,
  wholeBoard: true,
};
