import { sha256Hex } from '../../basics/sha256';
import { canonicalBytes } from '../../packages/canonical-json';
import type { DrawFile } from './draw-file';
import { hashText } from './hash-text';

/** SHA-256 over the RFC 8785 form of `{"inspectors":…,"objects":…}` as they stand in the file (formats.md 6). */
export function poolsHash(pools: { readonly inspectors: unknown; readonly objects: unknown }): string {
  return sha256Hex(canonicalBytes({ inspectors: pools.inspectors, objects: pools.objects }));
}

export function poolsHashOf({ inspectors, objects }: Pick<DrawFile, 'inspectors' | 'objects'>): string {
  return poolsHash({ inspectors: inspectors.raw, objects: objects.raw });
}

export function seedOf(hash: string, witness: string): string {
  return hashText(`${hash}|${witness}`);
}
