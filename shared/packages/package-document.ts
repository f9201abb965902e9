import { z } from 'zod';
import { parseDay } from '../basics/dates';
import { packageKinds } from './layout';

/** `package.json` of a package, version 1. `facts` is checked by the schema of its kind (`filing-facts.ts`). */
export const PACKAGE_FORMAT = 'gongzhi/package@1';

export const packageDocumentSchema = z.object({
  format: z.literal(PACKAGE_FORMAT),
  kind: z.enum(packageKinds),
  /** Unique, made by the sender: 16 to 40 characters of a–z, 0–9 and `-`. */
  id: z.string().regex(/^[a-z0-9-]{16,40}$/),
  district: z.string().min(1).max(50),
  /** ISO 8601 with offset. */
  createdAt: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?(Z|[+-]\d{2}:\d{2})$/)
    .refine(text => parseDay(text.slice(0, 10)) !== null && !Number.isNaN(Date.parse(text))),
  /** True for everything that was made in practice mode. */
  practice: z.boolean(),
  facts: z.record(z.string(), z.unknown()),
});
export type PackageDocument = z.infer<typeof packageDocumentSchema>;
