import { z } from 'zod';
import { dayOrNone, evidenceHeadSchema } from './evidence-head';

/** Both are in use; the report must name which (E5). */
export const surveyFormulas = { share: '（满意+基本满意）÷有效', weighted: '按权重计分' } as const;
export type SurveyFormula = keyof typeof surveyFormulas;

const count = z.number().int().nonnegative();

/** A satisfaction survey of one project (WF-6, QD-56). */
export const surveySchema = evidenceHeadSchema.extend({
  projectId: z.string().min(1),
  companyId: z.string(),
  organiser: z.string().max(100),
  method: z.enum(['door', 'phone', 'internet', 'mixed']),
  households: count,
  sample: count,
  valid: count,
  items: z.array(
    z.object({ title: z.string().max(100), satisfied: count, fairly: count, neutral: count, dissatisfied: count }),
  ),
  formula: z.enum(['share', 'weighted']),
  /** Of 满意, 基本满意, 一般, 不满意 in 0.01; used by `weighted` alone. */
  weights: z.tuple([count, count, count, count]),
  /** In 0.01 % as the formula gives it, cut off. */
  score: count,
  surveyedOn: dayOrNone,
  complaints: z.array(z.string().max(200)),
  rectification: z.string().max(1000),
});
export type Survey = z.infer<typeof surveySchema>;
