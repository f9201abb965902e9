import type { Disclosure, DisclosureKind } from '#shared/coordination/disclosure';
import type { CoverageItem } from '#shared/coordination/disclosure-coverage';
import type { DigestOf } from '../digest';

/** A posted publication in short; drafts and voided entries take no part. */
export interface DisclosureDigest extends CoverageItem {
  readonly kind: DisclosureKind;
  readonly title: string;
  readonly place: string;
  readonly periodFrom: string;
  readonly photos: number;
  /** Objections without a reply. */
  readonly open: number;
}

/** Every posted publication of the district, for coverage, letters and figures. */
export const disclosureDigest: DigestOf<'disclosures', DisclosureDigest> = {
  table: 'disclosures',
  keep: ({ id, body }: { readonly id: string; readonly body: Disclosure }) => {
    if (body.status !== 'posted') return null;
    const { projectId, kind, groups, title, place, periodFrom, periodUntil, postedOn, removedOn } = body;
    return {
      ...{ id, projectId, kind, groups, title, place, periodFrom, periodUntil, postedOn, removedOn },
      checks: body.checks.map(({ on, present }) => ({ on, present })),
      photos: body.photos.length,
      open: body.objections.filter(({ repliedOn }) => repliedOn === '').length,
    };
  },
};
