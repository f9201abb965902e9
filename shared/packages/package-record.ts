import { z } from 'zod';

/** A package that was exported here (`out`) or received and checked here (`in`). */
export const packageRecordSchema = z.object({
  direction: z.enum(['out', 'in']),
  kind: z.enum(['election-filing', 'coordination-report', 'nomination', 'receipt']),
  /** Empty for packages received. */
  electionId: z.string(),
  packageId: z.string(),
  fileName: z.string(),
  sha256: z.string(),
  bytes: z.number().int().nonnegative(),
  at: z.string(),
  grade: z.enum(['有效', '提示', '警告', '无效', '无法判断']),
  signer: z.string(),
  title: z.string(),
});
export type PackageRecord = z.infer<typeof packageRecordSchema>;
