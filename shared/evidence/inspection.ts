import { z } from 'zod';
import { dayOrNone, evidenceHeadSchema } from './evidence-head';

/** 检查对象名录库, 执法检查人员名录库 (DR-1). */
export const poolKinds = { objects: '检查对象名录库', inspectors: '执法检查人员名录库' } as const;
export type PoolKind = keyof typeof poolKinds;

/** One version of a pool; a version that a draw used is never changed again. */
export const inspectionPoolSchema = z.object({
  kind: z.enum(['objects', 'inspectors']),
  /** As printed on the draw's record: 2026Q3. Unique among the pools of a kind. */
  version: z.string().min(1).max(40),
  /** The number that the draw uses (P001, I01) and what stands behind it. */
  entries: z.array(
    z.object({
      id: z.string().min(1).max(40),
      name: z.string().min(1).max(100),
      /** Of an object: the project or company it is; of an inspector: empty. */
      refId: z.string(),
      /** Of an inspector: office and number of the 执法证; of an object: why a higher risk, or empty. */
      about: z.string().max(200),
    }),
  ),
  madeOn: dayOrNone,
  madeBy: z.string(),
  remark: z.string().max(500),
});
export type InspectionPool = z.infer<typeof inspectionPoolSchema>;

/** A draw (formats.md 6): what is needed to repeat it, and what came out. */
export const inspectionDrawSchema = z.object({
  title: z.string().min(1).max(100),
  /** 抽查事项 (一单). */
  items: z.array(z.string().min(1).max(200)),
  basis: z.string().max(300),
  /** The draw file, word for word. */
  file: z.record(z.string(), z.unknown()),
  poolIds: z.object({ objects: z.string(), inspectors: z.string() }),
  /** Announced before the witness number could be known; who witnessed it and where the number came from. */
  announcedAt: z.string(),
  witnessSource: z.string().max(200),
  witnessNames: z.array(z.string().max(50)),
  poolsHash: z.string(),
  seed: z.string(),
  drawn: z.array(z.object({ object: z.string(), inspectors: z.array(z.string()) })),
  refused: z.array(z.object({ object: z.string(), why: z.string() })),
  drawnAt: z.string(),
  drawnBy: z.string(),
  status: z.enum(['announced', 'drawn', 'void']),
  story: z.array(z.object({ at: z.string(), by: z.string(), words: z.string().max(500) })),
});
export type InspectionDraw = z.infer<typeof inspectionDrawSchema>;

/** DR-6. */
export const inspectionResults = {
  none: '未发现问题',
  undisclosed: '未按规定公示',
  unreachable: '通过登记住所无法联系',
  rectify: '发现问题已责令改正',
  uncooperative: '不配合检查',
} as const;
export type InspectionResult = keyof typeof inspectionResults;
export const inspectionResultIds = Object.keys(inspectionResults) as [InspectionResult, ...InspectionResult[]];

/** The check of one object, drawn or ordered. */
export const inspectionSchema = evidenceHeadSchema.extend({
  /** Empty for a check outside a draw (专项检查, 举报核查). */
  drawId: z.string(),
  objectNumber: z.string(),
  /** The project or company that was checked. */
  projectId: z.string(),
  companyId: z.string(),
  objectName: z.string(),
  inspectors: z.array(z.object({ id: z.string(), name: z.string() })),
  /** Inspectors replaced after the draw, with the reason (DR-5). */
  replaced: z.array(z.object({ out: z.string(), in: z.string(), why: z.string() })),
  checkedOn: dayOrNone,
  findings: z.array(z.object({ item: z.string(), met: z.boolean().nullable(), words: z.string().max(500) })),
  result: z.enum(inspectionResultIds).nullable(),
  /** Within 20 working days after the check (DR-4). */
  postedOn: dayOrNone,
  postedWhere: z.string().max(200),
  rectifyBy: dayOrNone,
  rectifiedOn: dayOrNone,
  rectification: z.string().max(1000),
});
export type Inspection = z.infer<typeof inspectionSchema>;
