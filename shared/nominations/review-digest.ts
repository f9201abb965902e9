import { sha256Hex } from '../basics/sha256';
import { canonicalBytes } from '../packages/canonical-json';
import type { Dossier } from './dossier';
import { materialItems } from './material-list';

type Review = Dossier['reviews'][number];

/**
 * Papers that cannot make a review stale: the district's own 公示材料, which comes later, and what the program prints, whose
 * content is looked at where it stands.
 */
const unseen: readonly string[] = [
  'posting',
  ...materialItems.filter(({ made }) => made === 'program').map(({ id }) => id),
];

/**
 * What two officers looked at, as one lower-case hex: form, deed, papers, scores, opinions, rulings, and that the dossier went
 * back or fell. A later change of any of it makes a review stale; the district's own posting and the recommendation do not.
 */
export function reviewDigest(dossier: Dossier): string {
  const { nominee, companyId, projectId, streetId, form, photo, deed, pledgedOn, consentedOn, scores } = dossier;
  const seen = {
    ...{ nominee, companyId, projectId, streetId, form, photo, deed, pledgedOn, consentedOn, scores },
    materials: dossier.materials.filter(({ item }) => !unseen.includes(item)),
    opinions: dossier.opinions,
    rulings: dossier.rulings,
    falls: dossier.falls.map(({ at, cause }) => ({ at, cause })),
    backed: dossier.postings.filter(({ voided }) => voided !== '').map(({ id }) => id),
  };
  return sha256Hex(canonicalBytes(seen));
}

/** The last review of each officer that is of the dossier as it stands. */
export function freshReviews(dossier: Dossier): Review[] {
  if (dossier.reviews.length === 0) return [];
  const digest = reviewDigest(dossier);
  const latest = new Map(dossier.reviews.map(review => [review.by, review]));
  return [...latest.values()].filter(review => review.digest === digest);
}

/** The last review of each officer that the dossier has outrun. */
export function staleReviews(dossier: Dossier): Review[] {
  if (dossier.reviews.length === 0) return [];
  const digest = reviewDigest(dossier);
  const latest = new Map(dossier.reviews.map(review => [review.by, review]));
  return [...latest.values()].filter(review => review.digest !== digest);
}
