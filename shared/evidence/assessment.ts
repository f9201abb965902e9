import { z } from 'zod';
import { dayOrNone, evidenceHeadSchema } from './evidence-head';

/** A street's quarterly assessment of one project (C6: eight groups, 39 items, 100 points). */
export const assessmentSchema = evidenceHeadSchema.extend({
  projectId: z.string().min(1),
  companyId: z.string(),
  streetId: z.string(),
  year: z.number().int(),
  quarter: z.number().int().min(1).max(4),
  /** Which score sheet was used (`assessment-sheet.ts`). */
  sheet: z.string().min(1),
  /** Deductions in 0.01 points; items that are not named lost nothing. */
  deductions: z.array(z.object({ item: z.string(), points: z.number().int().positive(), reason: z.string().max(300) })),
  /** 100 points less the deductions, in 0.01 points. */
  total: z.number().int().min(0).max(10_000),
  assessedOn: dayOrNone,
  assessors: z.array(z.string().max(50)),
  /** A yellow card when rectification fails; three yellow cards with many complaints make a red one (C6). */
  card: z.enum(['none', 'yellow', 'red']),
  cardReason: z.string().max(300),
  /** 红榜, 黑榜 of the quarter. */
  board: z.enum(['none', 'red', 'black']),
  rectifyBy: dayOrNone,
  rectifiedOn: dayOrNone,
});
export type Assessment = z.infer<typeof assessmentSchema>;
