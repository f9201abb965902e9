import { z } from 'zod';
import { dayOrNone, evidenceHeadSchema } from './evidence-head';

/** The check of an object was found to be so (DR-6). */
export const inspectionResults = {
  none: '未发现问题',
  undisclosed: '未按规定公示',
  unreachable: '通过登记住所无法联系',
  rectify: '发现问题已责令改正',
  uncooperative: '不配合检查',
} as const;
export type InspectionResult = keyof typeof inspectionResults;
export const inspectionResultIds = Object.keys(inspectionResults) as [InspectionResult, ...InspectionResult[]];

/** Why an object is checked without having been drawn. */
export const inspectionOccasions = {
  drawn: '随机抽取',
  special: '专项检查',
  complaint: '投诉举报核查',
  transferred: '上级交办、部门移送',
} as const;
export type InspectionOccasion = keyof typeof inspectionOccasions;
export const inspectionOccasionIds = Object.keys(inspectionOccasions) as [InspectionOccasion, ...InspectionOccasion[]];

/** The check of one object, drawn or ordered. */
export const inspectionSchema = evidenceHeadSchema.extend({
  occasion: z.enum(inspectionOccasionIds),
  /** Empty for a check outside a draw. */
  drawId: z.string(),
  objectNumber: z.string(),
  /** The project or company that was checked; of a project also its company on the day of the draw. */
  projectId: z.string(),
  companyId: z.string(),
  objectName: z.string(),
  inspectors: z.array(z.object({ id: z.string(), name: z.string() })),
  /** Inspectors replaced after the draw, always by the next in the ranked order, with the reason (DR-5). */
  replaced: z.array(
    z.object({ out: z.string(), in: z.string(), why: z.string().max(200), at: z.string(), by: z.string() }),
  ),
  checkedOn: dayOrNone,
  findings: z.array(
    z.object({
      item: z.string().max(200),
      basis: z.string().max(200),
      met: z.boolean().nullable(),
      words: z.string().max(500),
    }),
  ),
  result: z.enum(inspectionResultIds).nullable(),
  /** Who stood for the object and signed the record (DR-7); empty where nobody did. */
  objectPerson: z.string().max(50),
  /** Within 20 working days after the check (DR-4). */
  postedOn: dayOrNone,
  postedWhere: z.string().max(200),
  /** Number of the 责令改正通知书, and the article that the officer rests it on. */
  orderNumber: z.string().max(60),
  orderBasis: z.string().max(300),
  rectifyBy: dayOrNone,
  /** The day on which a re-check found it put right; empty until then. */
  rectifiedOn: dayOrNone,
  rectification: z.string().max(1000),
  rechecks: z.array(z.object({ on: dayOrNone, passed: z.boolean(), words: z.string().max(500) })),
});
export type Inspection = z.infer<typeof inspectionSchema>;
