import { z } from 'zod';
import { dayOrNone } from './evidence-head';

/** 一单两库 (DR-1): the two directories that a draw draws from, and the list of items that are looked at. */
export const poolKinds = {
  objects: '检查对象名录库',
  inspectors: '执法检查人员名录库',
  items: '抽查事项清单',
} as const;
export type PoolKind = keyof typeof poolKinds;
export const poolKindIds = Object.keys(poolKinds) as [PoolKind, ...PoolKind[]];

export const poolEntrySchema = z.object({
  /** The number that a draw uses (P001, I01). */
  id: z.string().min(1).max(40),
  name: z.string().min(1).max(100),
  /** Of an object: the project or company it is; of others empty. */
  refKind: z.enum(['project', 'company', '']),
  refId: z.string(),
  /** Of an inspector: the office; of an object: why a higher risk, or empty; of an item: the article. */
  about: z.string().max(200),
  /** Of an inspector: the number of the 执法证; masked on screen. */
  permit: z.string().max(40),
});
export type PoolEntry = z.infer<typeof poolEntrySchema>;

/** One version of a directory or of the item list; a version that an announced draw uses is never changed again. */
export const inspectionPoolSchema = z.object({
  kind: z.enum(poolKindIds),
  /** As printed on the draw's record: 2026Q3. Unique among the pools of a kind. */
  version: z.string().min(1).max(40),
  entries: z.array(poolEntrySchema),
  madeOn: dayOrNone,
  madeBy: z.string(),
  remark: z.string().max(500),
});
export type InspectionPool = z.infer<typeof inspectionPoolSchema>;
