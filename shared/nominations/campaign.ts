import { z } from 'zod';
import { attachmentSchema } from '../attachments/attachment';
import { dayOrNone } from '../evidence/evidence-head';
import { nominationCategoryIds, type NominationCategory } from './category';
import { conditionsSchema } from './conditions';
import { scoreSheetSchema } from './score-sheet';

/** The three themed years of the plan (SEED), and years to come. */
export const campaignThemes = {
  service: '文明服务年',
  standards: '标准建设年',
  brand: '品牌提升年',
  other: '其他主题',
} as const;
export type CampaignTheme = keyof typeof campaignThemes;

const perCategory = <T extends z.ZodType>(of: T) =>
  z.object(Object.fromEntries(nominationCategoryIds.map(id => [id, of])) as Record<NominationCategory, T>);

/** What the ceiling of a category is reckoned from, and what the city allotted (AW-1, AW-10). */
export const placesSchema = z.object({
  /** The number of companies, projects, staff …; null: not stated yet. */
  base: z.number().int().nonnegative().nullable(),
  /** `city`: the base is the city's, and what the district may recommend is what the city allots. */
  scope: z.enum(['city', 'district']),
  /** Where the base comes from: 全市统计年报, 本区名录库. */
  source: z.string().max(200),
  baseOn: dayOrNone,
  /** The city's allocation to this district; null: none known. */
  allocated: z.number().int().nonnegative().nullable(),
  allocation: z.string().max(200),
});
export type Places = z.infer<typeof placesSchema>;

const progressSchema = z.object({
  at: z.string(),
  by: z.string(),
  on: dayOrNone,
  words: z.string().max(1000),
  /** Whole per cent of the task that is done after this step. */
  share: z.number().int().min(0).max(100),
  attachments: z.array(attachmentSchema),
});

export const campaignTaskSchema = z.object({
  id: z.string().min(1),
  /** As the plan numbers it: 1 … 10. */
  number: z.number().int().positive(),
  title: z.string().min(1).max(200),
  words: z.string().max(2000),
  /** Where it comes from: 行动计划纲要 2017 年第 3 项; empty for the district's own. */
  basis: z.string().max(200),
  /** 责任单位、责任人. */
  unit: z.string().max(100),
  officer: z.string().max(50),
  from: dayOrNone,
  due: dayOrNone,
  /** The district's own measures for it. */
  measures: z.array(
    z.object({
      id: z.string().min(1),
      words: z.string().max(500),
      officer: z.string().max(50),
      due: dayOrNone,
      doneOn: dayOrNone,
    }),
  ),
  /** Only ever added to. */
  progress: z.array(progressSchema),
  doneOn: dayOrNone,
});
export type CampaignTask = z.infer<typeof campaignTaskSchema>;

/** A year's campaign. Row id: the year. */
export const campaignSchema = z.object({
  year: z.number().int().min(2000).max(2100),
  theme: z.enum(['service', 'standards', 'brand', 'other']),
  title: z.string().min(1).max(100),
  /** The plan's document with its number. */
  document: z.string().max(300),
  tasks: z.array(campaignTaskSchema).max(200),
  /** 领导小组: 局长 head, 分管副局长 deputy; its office (AW-11). */
  group: z.object({
    head: z.string().max(50),
    headPost: z.string().max(50),
    deputies: z.array(z.object({ name: z.string().max(50), post: z.string().max(50) })),
    members: z.array(z.object({ name: z.string().max(50), post: z.string().max(50) })),
    office: z.string().max(100),
    officeHead: z.string().max(50),
    officePhone: z.string().max(40),
    mailbox: z.string().max(100),
  }),
  places: perCategory(placesSchema),
  sheets: perCategory(scoreSheetSchema),
  /** Sheets that are being changed, by category: what was typed and does not count yet. */
  sheetDrafts: z.record(z.string(), scoreSheetSchema),
  conditions: conditionsSchema,
  /**
   * 示范项目 that the district had before its dossiers were kept here, with the paper that says so (AW-5); empty: none.
   */
  priorModelProjects: z.string().max(300),
  summary: z.object({
    work: z.string().max(8000),
    results: z.string().max(8000),
    problems: z.string().max(8000),
    next: z.string().max(8000),
  }),
  status: z.enum(['running', 'closed']),
  story: z.array(z.object({ at: z.string(), by: z.string(), words: z.string().max(500) })),
});
export type Campaign = z.infer<typeof campaignSchema>;
