import { z } from 'zod';
import type { Area } from '../basics/area';

export const ownerSchema = z.object({
  name: z.string(),
  /** 证件类型 as written: 居民身份证, 统一社会信用代码 …; empty when the register does not say. */
  idType: z.string(),
  /** 证件号码, upper case, without spaces; empty when the register has none. Personal data. */
  idNumber: z.string(),
});
export type Owner = z.infer<typeof ownerSchema>;

/** 已交付 · 未交付 · 未售. Units that are not delivered or not sold belong to one head, the developer (CT-1, QD-17). */
export const deliverySchema = z.enum(['delivered', 'undelivered', 'unsold']);
export type Delivery = z.infer<typeof deliverySchema>;

/** One exclusive unit (专有部分) of the owner register. */
export const unitSchema = z.object({
  /** Unit key, `楼栋-单元-房号` without suffixes: "1-2-301", or "1-301" without a 单元. Unique in a register. */
  unit: z.string().min(1),
  building: z.string(),
  section: z.string(),
  room: z.string(),
  /** 0.01 ㎡. */
  area: z
    .number()
    .int()
    .positive()
    .transform(area => area as Area),
  use: z.string(),
  owners: z.array(ownerSchema),
  /** 联系电话, as normalised. Personal data. */
  phones: z.array(z.string()),
  delivery: deliverySchema,
  /** 不动产单元号 or 产权证号. */
  certificate: z.string(),
  remark: z.string(),
});
export type Unit = z.infer<typeof unitSchema>;

/** What the officer decided about units that the program may not merge by itself (A9-9, formats.md 2 `review`). */
export const reviewDecisionSchema = z.object({
  kind: z.enum(['same-name', 'overlapping-owners']),
  units: z.array(z.string()).min(2),
  decision: z.enum(['one-head', 'separate-heads']),
  basis: z.string(),
});
export type ReviewDecision = z.infer<typeof reviewDecisionSchema>;

/** Units are stored as pages: 20,000 units are 80 rows, not 20,000. */
export const UNITS_PER_PAGE = 250;

export const registerPageSchema = z.object({
  projectId: z.string(),
  page: z.number().int().nonnegative(),
  units: z.array(unitSchema).max(UNITS_PER_PAGE),
});
export type RegisterPage = z.infer<typeof registerPageSchema>;

/** One row a project; its id is the project's id. */
export const registerSchema = z.object({
  projectId: z.string(),
  version: z.number().int().positive(),
  importedAt: z.string(),
  source: z.object({ fileName: z.string(), sha256: z.string(), encoding: z.string() }),
  pages: z.number().int().nonnegative(),
  units: z.number().int().nonnegative(),
  heads: z.number().int().nonnegative(),
  area: z.number().int().nonnegative(),
  developerUnits: z.number().int().nonnegative(),
  developerArea: z.number().int().nonnegative(),
  decisions: z.array(reviewDecisionSchema),
  /** Questions that wait for the officer's decision; absent in registers imported before it was counted. */
  openReviews: z.number().int().nonnegative().optional(),
});
export type Register = z.infer<typeof registerSchema>;
