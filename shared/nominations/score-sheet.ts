import { z } from 'zod';

/** One line of a 评分表 (D8). Points in 0.01. */
export const scoreItemSchema = z.object({
  id: z.string().min(1).max(40),
  /** 一级指标, 二级指标, 考评内容. */
  group: z.string().max(60),
  item: z.string().max(100),
  content: z.string().max(500),
  points: z.number().int().nonnegative(),
  /** 评分标准: 每处不符合扣 0.5 分. */
  rule: z.string().max(500),
  /** A veto item zeroes the dossier (D8). */
  veto: z.boolean(),
});
export type ScoreItem = z.infer<typeof scoreItemSchema>;

/** The sheet by which one category is scored in one year; frozen into the campaign, printed with its basis. */
export const scoreSheetSchema = z.object({
  title: z.string().min(1).max(100),
  basis: z.string().max(300),
  items: z.array(scoreItemSchema).max(200),
  /** Shares of self, street and district in the total, in whole per cent; they add up to 100. */
  weights: z.object({ self: z.number().int(), street: z.number().int(), district: z.number().int() }),
});
export type ScoreSheet = z.infer<typeof scoreSheetSchema>;

export const scoreLevels = { self: '自评', street: '街道评分', district: '区评分' } as const;
export type ScoreLevel = keyof typeof scoreLevels;
export const scoreLevelIds = Object.keys(scoreLevels) as [ScoreLevel, ...ScoreLevel[]];

/** A filled sheet: what each item got, and on which page of the evidence that rests. */
export const filledScoresSchema = z.object({
  by: z.string().max(50),
  on: z.string(),
  scores: z.array(
    z.object({
      item: z.string(),
      /** In 0.01 points, 0 … the item's points; null: not scored yet. */
      points: z.number().int().nonnegative().nullable(),
      reason: z.string().max(300),
      /** 佐证页码: 12-15, 18. */
      pages: z.string().max(60),
      /** Only of a veto item: it applies. */
      vetoed: z.boolean(),
    }),
  ),
});
export type FilledScores = z.infer<typeof filledScoresSchema>;
