import { z } from 'zod';
import { meetingKindIds } from '../coordination/meeting';
import { topicCategoryIds } from '../coordination/categories';
import { topicStageIds } from '../coordination/topic';

/**
 * `facts` of a `coordination-report` package, version 1: a quarter's figures of a district by street and community, and
 * what the officer wrote about them. Figures, place names and numbers of topics only: nobody is named, and no title of a
 * topic is carried, because officers write names into titles. Training is in no package (formats.md 5).
 */
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const count = z.number().int().nonnegative();

export const reportFiguresSchema = z.object({
  /** Confirmed meetings held in the quarter, by kind. */
  meetings: z.object(
    Object.fromEntries(meetingKindIds.map(kind => [kind, count])) as Record<
      (typeof meetingKindIds)[number],
      typeof count
    >,
  ),
  topics: z.object({
    /** Raised and settled in the quarter; open, and of these overdue, on its last day. */
    raised: count,
    settled: count,
    open: count,
    overdue: count,
    /** Median days from raised to settled, of those settled in the quarter: "12" or "12.5"; null when none was. */
    medianDays: z
      .string()
      .regex(/^\d+(\.5)?$/)
      .nullable(),
  }),
  /** Topics judged by owners in the quarter, and what those asked answered. */
  judged: z.object({ topics: count, asked: count, satisfied: count }),
  /** 三公开 on the last day: projects there are, and those whose three kinds all hang and are fresh. */
  disclosure: z.object({ projects: count, complete: count }),
  /** Owners' committees on the last day. */
  committees: z.object({ inOffice: count, expired: count }),
});
export type ReportFigures = z.infer<typeof reportFiguresSchema>;

const quarterSchema = z.object({
  year: z.number().int(),
  quarter: z.number().int().min(1).max(4),
  from: day,
  until: day,
});
export type ReportQuarter = z.infer<typeof quarterSchema>;

const nowAndBefore = { name: z.string().min(1), now: reportFiguresSchema, before: reportFiguresSchema };

export const reportFactsSchema = z.object({
  documentsVersion: z.literal(1),
  bureau: z.object({ city: z.string(), district: z.string(), name: z.string() }),
  reportedOn: day,
  quarter: quarterSchema,
  /** The quarter that it is held against. */
  before: quarterSchema,
  /** Figures "on the last day" are of this day: the quarter's last, or the day of the report where that is earlier. */
  asOf: day,
  total: z.object({ now: reportFiguresSchema, before: reportFiguresSchema }),
  streets: z.array(z.object({ ...nowAndBefore, communities: z.array(z.object(nowAndBefore)) })),
  categories: z.array(z.object({ category: z.enum(topicCategoryIds), raised: count, settled: count })),
  overdue: z.array(
    z.object({
      number: z.string().regex(/^\d{4}-\d{5}$/),
      category: z.enum(topicCategoryIds),
      stage: z.enum(topicStageIds),
      street: z.string(),
      community: z.string(),
      due: day,
      days: count,
    }),
  ),
  /** Overdue topics that the list leaves out, the longest overdue being listed first. */
  overdueMore: count,
  /** The district's own numbers behind the figures, as printed. */
  settings: z.array(z.object({ id: z.string(), title: z.string(), setting: z.string(), basis: z.string() })),
  words: z.object({ work: z.string().max(4000), problems: z.string().max(4000), next: z.string().max(4000) }),
});
export type ReportFacts = z.infer<typeof reportFactsSchema>;
