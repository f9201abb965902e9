import { z } from 'zod';
import { dayOrNone, evidenceHeadSchema } from './evidence-head';
import { subjectSchema } from './subject';

/** CR-1, CR-3: score = 基础 + 优良 − 不良. */
export const creditCategories = { basic: '基础信息', good: '优良信息', bad: '不良信息' } as const;
export type CreditCategory = keyof typeof creditCategories;
export const creditCategoryIds = Object.keys(creditCategories) as [CreditCategory, ...CreditCategory[]];

/** CR-2; `missing` is C（缺失）: operating but not in the provincial system. */
export const creditLevels = { AAA: 'AAA', AA: 'AA', A: 'A', B: 'B', C: 'C', missing: 'C（缺失）' } as const;
export type CreditLevel = keyof typeof creditLevels;
export const creditLevelIds = Object.keys(creditLevels) as [CreditLevel, ...CreditLevel[]];

/** One entry of a credit file (QD-69). */
export const creditEntrySchema = evidenceHeadSchema.extend({
  subject: subjectSchema,
  category: z.enum(creditCategoryIds),
  item: z.string().min(1).max(200),
  /** The day of the event, and the day on which the conduct ended (a bad entry counts five years from then, CR-6). */
  eventOn: dayOrNone,
  conductEndedOn: dayOrNone,
  /** In 0.01 points, never negative: the category says which way they count. */
  points: z.number().int().nonnegative(),
  /** Red or black list, with the period for which it lists; null for an entry that lists nobody. */
  list: z.object({ colour: z.enum(['red', 'black']), from: dayOrNone, until: dayOrNone }).nullable(),
});
export type CreditEntry = z.infer<typeof creditEntrySchema>;
/** An entry as lists and scores need it. */
export type CreditEntryLine = Omit<CreditEntry, 'story' | 'attachments'>;

/** The level that the provincial system issued (CR-1): entered, never computed by this program. */
export const creditLevelSchema = evidenceHeadSchema.extend({
  subject: subjectSchema,
  /** In 0.01 points; null where the notice gives the level alone. */
  score: z.number().int().nullable(),
  level: z.enum(creditLevelIds),
  issuedOn: dayOrNone,
});
export type IssuedLevel = z.infer<typeof creditLevelSchema>;
export type IssuedLevelLine = Omit<IssuedLevel, 'story' | 'attachments'>;
