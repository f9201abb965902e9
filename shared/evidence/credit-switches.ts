import { z } from 'zod';

/**
 * What no article of the province settles on credit files, as the district reads it; printed wherever a figure rests on it.
 * CR-7: a measure of Qingdao's own was not found, so the practice of 烟台 (CR-4) is proposed where it has an answer.
 */
export const creditSwitchesSchema = z.object({
  /** Months for which an entry or a level counts that names no end; 0: without end (CR-4, 烟台 2022: one year). */
  openMonths: z.number().int().min(0).max(60),
  /** Whether an entry counts while an objection to it is looked into. CR-6 art. 39 does not suspend it. */
  disputedCounts: z.boolean(),
  /** Whether a bad entry still counts once it is repaired (CR-6 art. 41). */
  repairedCounts: z.boolean(),
  /** 基础 at most 80 and 优良 at most 40 points (CR-4, 烟台 2022). */
  capped: z.boolean(),
});
export type CreditSwitches = z.infer<typeof creditSwitchesSchema>;

export const proposedCreditSwitches: CreditSwitches = {
  openMonths: 12,
  disputedCounts: true,
  repairedCounts: false,
  capped: false,
};
