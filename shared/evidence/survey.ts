import { z } from 'zod';
import { dayOrNone, evidenceHeadSchema } from './evidence-head';

/** Both are in use; the report must name which (E5). */
export const surveyFormulas = { share: '（满意+基本满意）÷有效', weighted: '按权重计分' } as const;
export type SurveyFormula = keyof typeof surveyFormulas;

export const surveyMethods = { door: '入户', phone: '电话', internet: '网络', mixed: '多种方式' } as const;
export type SurveyMethod = keyof typeof surveyMethods;
export const surveyMethodIds = Object.keys(surveyMethods) as [SurveyMethod, ...SurveyMethod[]];

const count = z.number().int().nonnegative();

export const surveyItemSchema = z.object({
  title: z.string().max(100),
  satisfied: count,
  fairly: count,
  neutral: count,
  dissatisfied: count,
});
export type SurveyItem = z.infer<typeof surveyItemSchema>;

/** What the form holds while it is typed. */
export const surveyTypedSchema = z.object({
  households: z.string(),
  sample: z.string(),
  valid: z.string(),
  items: z.array(
    z.object({
      title: z.string(),
      satisfied: z.string(),
      fairly: z.string(),
      neutral: z.string(),
      dissatisfied: z.string(),
    }),
  ),
  /** In points: 100, 80, 60, 0. */
  weights: z.tuple([z.string(), z.string(), z.string(), z.string()]),
  /** As the organiser's report states it: 96.5 or 96.5%; empty when it states none. */
  stated: z.string(),
});
export type SurveyTyped = z.infer<typeof surveyTypedSchema>;

/** A satisfaction survey of one project (WF-6, QD-56). */
export const surveySchema = evidenceHeadSchema.extend({
  /** `draft`: being typed, counts nowhere. */
  status: z.enum(['draft', 'final']),
  projectId: z.string().min(1),
  companyId: z.string(),
  organiser: z.string().max(100),
  method: z.enum(surveyMethodIds),
  households: count,
  sample: count,
  valid: count,
  items: z.array(surveyItemSchema),
  formula: z.enum(['share', 'weighted']),
  /** Of 满意, 基本满意, 一般, 不满意 in 0.01 points (10,000 = 100 points); used by `weighted` alone. */
  weights: z.tuple([count, count, count, count]),
  /** In 0.01 % (or 0.01 points) as the formula gives it, cut off; reckoned here from the counts. */
  score: count,
  /** As the organiser's report states it, and why it is not what the counts give; null when none was stated. */
  stated: count.nullable(),
  differenceReason: z.string().max(300),
  surveyedOn: dayOrNone,
  complaints: z.array(z.string().max(200)),
  rectification: z.string().max(1000),
  rectifyBy: dayOrNone,
  rectifiedOn: dayOrNone,
  /** What a draft holds; null once it is final. */
  typed: surveyTypedSchema.nullable(),
});
export type Survey = z.infer<typeof surveySchema>;

export interface SurveyRow {
  readonly id: string;
  readonly body: Survey;
}
