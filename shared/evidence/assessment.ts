import { z } from 'zod';
import { dayOrNone, evidenceHeadSchema } from './evidence-head';

export const cards = { none: '无', yellow: '黄牌', red: '红牌' } as const;
export type Card = keyof typeof cards;

export const boards = { none: '未上榜', red: '红榜', black: '黑榜' } as const;
export type Board = keyof typeof boards;

/** An item's deduction as it was typed, in points: 1.5. */
export const typedDeductionSchema = z.object({ item: z.string(), points: z.string(), reason: z.string() });
export type TypedDeduction = z.infer<typeof typedDeductionSchema>;

/** A street's quarterly assessment of one project (C6: eight groups, 39 items, 100 points). */
export const assessmentSchema = evidenceHeadSchema.extend({
  /** `draft`: being typed, counts nowhere. */
  status: z.enum(['draft', 'final']),
  projectId: z.string().min(1),
  companyId: z.string(),
  streetId: z.string(),
  year: z.number().int(),
  quarter: z.number().int().min(1).max(4),
  /** Which score sheet was used (`assessment-sheet.ts`). */
  sheet: z.string().min(1),
  /** False: only the total is known (a list that a street sent in). */
  itemised: z.boolean(),
  /** Deductions in 0.01 points; items that are not named lost nothing. */
  deductions: z.array(z.object({ item: z.string(), points: z.number().int().positive(), reason: z.string().max(300) })),
  /** 100 points less the deductions, in 0.01 points. */
  total: z.number().int().min(0).max(10_000),
  assessedOn: dayOrNone,
  assessors: z.array(z.string().max(50)),
  /** Where what was found has to be put right: by when, done when, or found not done when it was looked at again. */
  rectifyBy: dayOrNone,
  rectifiedOn: dayOrNone,
  rectifyFailedOn: dayOrNone,
  /** A yellow card when rectification fails; three yellow cards with many complaints make a red one (C6). */
  card: z.enum(['none', 'yellow', 'red']),
  cardOn: dayOrNone,
  cardReason: z.string().max(300),
  /** 约谈: when, and with whom. */
  talkOn: dayOrNone,
  talkWith: z.string().max(100),
  /** 红榜, 黑榜 of the quarter. */
  board: z.enum(['none', 'red', 'black']),
  /** What a draft holds; null once it is final. */
  typed: z.array(typedDeductionSchema).nullable(),
});
export type Assessment = z.infer<typeof assessmentSchema>;

export interface AssessmentRow {
  readonly id: string;
  readonly body: Assessment;
}
