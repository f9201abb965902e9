import { z } from 'zod';
import { creditLevelIds } from '../evidence/credit';

/**
 * What no article sets and notices set differently (D4, D6, D7): the year's own numbers, printed wherever a verdict rests on
 * them. Shares in 0.01 %, areas in 0.01 ㎡, points in 0.01.
 */
export const conditionsSchema = z.object({
  /** Whole years in property service (最美物业人: 3). */
  serviceYears: z.number().int().min(0).max(40),
  /** Whole years that the company has served the project. */
  servedYears: z.number().int().min(0).max(40),
  projectAreaAtLeast: z.number().int().nonnegative(),
  occupancyAtLeast: z.number().int().min(0).max(10_000),
  collectionAtLeast: z.number().int().min(0).max(10_000),
  satisfactionAtLeast: z.number().int().min(0).max(10_000),
  assessmentAtLeast: z.number().int().min(0).max(10_000),
  /** Levels that may be nominated; C and black-listed never (商丘, 社会信用条例 28(2)). */
  creditLevels: z.array(z.enum(creditLevelIds)),
  /** Years back in which a veto ground counts (广州: 近2年). */
  cleanYears: z.number().int().min(1).max(10),
  /** Characters of the deed and of its summary. */
  deedLimit: z.number().int().min(100).max(20_000),
  summaryLimit: z.number().int().min(50).max(5000),
  /** Working days of the posting by the unit and by the district: 3, 5 or 7. */
  unitPostingDays: z.union([z.literal(3), z.literal(5), z.literal(7)]),
  districtPostingDays: z.union([z.literal(3), z.literal(5), z.literal(7)]),
  /** Copies of each form that the city wants. */
  copies: z.number().int().min(1).max(9),
  /** Whether 满意率 is needed from a survey no older than so many months; 0: any. */
  surveyMonths: z.number().int().min(0).max(60),
  /** Whether 示范项目 and 标兵企业 need a certificate of one of the seven standards (D3 asks for it, no article does). */
  standardCertificate: z.boolean(),
});
export type Conditions = z.infer<typeof conditionsSchema>;

export const proposedConditions: Conditions = {
  serviceYears: 3,
  servedYears: 1,
  projectAreaAtLeast: 0,
  occupancyAtLeast: 0,
  collectionAtLeast: 9000,
  satisfactionAtLeast: 9000,
  assessmentAtLeast: 9000,
  creditLevels: ['AAA', 'AA', 'A'],
  cleanYears: 2,
  deedLimit: 2000,
  summaryLimit: 500,
  unitPostingDays: 5,
  districtPostingDays: 5,
  copies: 3,
  surveyMonths: 12,
  standardCertificate: true,
};
