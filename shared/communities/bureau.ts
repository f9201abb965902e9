import { z } from 'zod';
import { disclosureSwitchesSchema } from '../coordination/disclosure-switches';
import { assessmentSwitchesSchema } from '../evidence/assessments/assessment-switches';
import { creditSwitchesSchema } from '../evidence/credit-switches';

export const jurisdictionSchema = z.enum(['national', 'shandong', 'qingdao']);
export type Jurisdiction = z.infer<typeof jurisdictionSchema>;

/** The single row `bureau` of `settings`: who uses this program. */
export const settingsSchema = z.object({
  city: z.string().min(1),
  district: z.string().min(1),
  /** The bureau's full name as it stands on documents, such as 崂山区住房和城乡建设局. */
  bureau: z.string().min(1),
  jurisdiction: jurisdictionSchema,
  /** True in the practice store; every screen and document says so. */
  practice: z.boolean(),
  /** Minutes without input after which the program locks itself. */
  idleMinutes: z.number().int().min(1).max(240),
  /** How the district reads what no article sets on 三公开; absent: as the program proposes. */
  disclosure: disclosureSwitchesSchema.optional(),
  /** How it reads what no article sets on credit files; absent: as the program proposes. */
  credit: creditSwitchesSchema.optional(),
  /** How it reads what the measure leaves open on red cards; absent: as the program proposes. */
  assessment: assessmentSwitchesSchema.optional(),
});
export type BureauSettings = z.infer<typeof settingsSchema>;
