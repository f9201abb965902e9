import { sha256Hex } from '../../basics/sha256';
import { canonicalBytes } from '../../packages/canonical-json';
import type { InspectionDraw } from '../inspection-draw';
import type { PoolRow } from './inspection-facts';

/**
 * SHA-256 over the RFC 8785 form of everything that is announced: the draw file without its witness, whom each number means,
 * the items, and from where the witness number will come. Printed on the announcement; a draw whose announcement no longer
 * has this hash is not held.
 */
export function announcementHash(body: InspectionDraw, pools: readonly PoolRow[]): string {
  const { title, items, basis, announcedAt, announcedWhere, witnessSource, checkBy, earlier } = body;
  const whom = (poolId: string) =>
    (pools.find(({ id }) => id === poolId)?.body.entries ?? []).map(({ id, name, refKind, refId }) => ({
      ...{ id, name, refKind, refId },
    }));
  return sha256Hex(
    canonicalBytes({
      ...{ title, items, basis, announcedAt, announcedWhere, witnessSource, checkBy, earlier },
      file: { ...body.file, witness: '' },
      objects: whom(body.poolIds.objects),
      inspectors: whom(body.poolIds.inspectors),
    }),
  );
}
