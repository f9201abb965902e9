import { z } from 'zod';
import { dayOrNone } from './evidence-head';

export const drawStatuses = { draft: '草稿', announced: '已公告，待见证号码', drawn: '已抽取', void: '作废' } as const;
export type DrawStatus = keyof typeof drawStatuses;
export const drawStatusIds = Object.keys(drawStatuses) as [DrawStatus, ...DrawStatus[]];

/**
 * A draw (formats.md 6): announced with everything that decides it but the witness number, then drawn with that number.
 * From the announcement on nothing but the witness and what comes out is ever added; a draw that will not be held is void
 * with its reason and stays.
 */
export const inspectionDrawSchema = z.object({
  title: z.string().min(1).max(100),
  /** 抽查事项 (一单) with the article of each, as they stood in the list. */
  items: z.array(z.object({ id: z.string(), title: z.string().min(1).max(200), basis: z.string().max(200) })),
  basis: z.string().max(300),
  /** The draw file, word for word; its witness is empty until the number was called. */
  file: z.record(z.string(), z.unknown()),
  poolIds: z.object({ objects: z.string(), inspectors: z.string(), items: z.string() }),
  /** SHA-256 over everything announced (`draw/announcement-hash.ts`), printed on the announcement. */
  announcementHash: z.string(),
  announcedAt: z.string(),
  announcedBy: z.string(),
  /** Where the announcement was published. */
  announcedWhere: z.string().max(200),
  /** From where the witness number will come; said before anybody can know it. */
  witnessSource: z.string().max(200),
  witnessNames: z.array(z.string().max(50)),
  /** The last day for the checks. */
  checkBy: dayOrNone,
  /** Draws of the same versions that went before, one sentence each: nobody draws until he likes it. */
  earlier: z.array(z.string().max(300)),
  poolsHash: z.string(),
  seed: z.string(),
  drawn: z.array(z.object({ object: z.string(), inspectors: z.array(z.string()) })),
  refused: z.array(z.object({ object: z.string(), why: z.string() })),
  drawnAt: z.string(),
  drawnBy: z.string(),
  status: z.enum(drawStatusIds),
  story: z.array(z.object({ at: z.string(), by: z.string(), words: z.string().max(500) })),
});
export type InspectionDraw = z.infer<typeof inspectionDrawSchema>;
