import { z } from 'zod';
import { grades } from './verdict';

/** A package that was exported here (`out`) or received and checked here (`in`). */
export const packageRecordSchema = z.object({
  direction: z.enum(['out', 'in']),
  kind: z.enum(['election-filing', 'coordination-report', 'nomination', 'receipt']),
  /** Empty for packages received, and for those of no election. */
  electionId: z.string(),
  packageId: z.string(),
  fileName: z.string(),
  /** Where it was written; empty for packages received. */
  path: z.string(),
  sha256: z.string(),
  bytes: z.number().int().nonnegative(),
  at: z.string(),
  grade: z.enum(grades),
  /** Null when nobody's signature could be read. */
  signer: z
    .object({
      subject: z.string(),
      issuer: z.string(),
      serial: z.string(),
      notBefore: z.string(),
      notAfter: z.string(),
      fingerprint: z.string(),
      anchored: z.boolean(),
      signedAt: z.string().nullable(),
    })
    .nullable(),
  title: z.string(),
  /** The verdict at that time, finding by finding, for looking it up and printing it later. */
  findings: z.array(
    z.object({ code: z.string(), claim: z.string(), grade: z.enum(grades), path: z.string(), words: z.string() }),
  ),
});
export type PackageRecord = z.infer<typeof packageRecordSchema>;
