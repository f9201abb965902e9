import { z } from 'zod';
import { canonicalBytes } from './canonical-json';
import { mediaTypeOf } from './layout';

/** `manifest.json`, version 1: every entry outside `signatures/` except itself, ordered by path. */
export const MANIFEST_FORMAT = 'gongzhi/manifest@1';

export const manifestSchema = z.object({
  format: z.literal(MANIFEST_FORMAT),
  entries: z
    .array(
      z.object({
        path: z.string().min(1).max(240),
        size: z.number().int().nonnegative(),
        /** Lower-case hex. */
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        mediaType: z.string().min(1).max(120),
      }),
    )
    .max(2000),
});
export type Manifest = z.infer<typeof manifestSchema>;

export interface HashedEntry {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

/** The bytes that are signed. */
export function manifestBytes(entries: readonly HashedEntry[]): Uint8Array<ArrayBuffer> {
  const listed = entries.map(entry => ({
    path: entry.path,
    size: entry.size,
    sha256: entry.sha256,
    mediaType: mediaTypeOf(entry.path),
  }));
  listed.sort((a, b) => (a.path < b.path ? -1 : 1));
  return canonicalBytes({ format: MANIFEST_FORMAT, entries: listed } satisfies Manifest);
}
