import { freshReviews, staleReviews } from '#shared/nominations/review-digest';
import { stageOrder } from '#shared/nominations/dossier-stages';
import type { DossierRow } from '#shared/nominations/dossier-story';
import type { DigestOf } from '../digest';

/** What of a dossier may wait for an officer. */
export interface DossierWaiting {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly year: number;
  readonly fallen: boolean;
  /** Running postings: their last working day, and objections that nobody has answered. */
  readonly postings: readonly { readonly until: string; readonly open: number }[];
  /** Officers whose review of the dossier as it stands agrees, while it waits for a second one; null: it waits for none. */
  readonly reviewedBy: readonly string[] | null;
  /** A change outran a review. */
  readonly stale: boolean;
}

function waitingOf({ id, body }: DossierRow): DossierWaiting | null {
  if (body.standing !== 'open' && body.standing !== 'fallen') return null;
  const running = body.postings.filter(({ closedOn, voided }) => closedOn === '' && voided === '');
  const reviewing =
    body.standing === 'open' && body.recommended === null && stageOrder(body.stage) >= stageOrder('review');
  const fresh = reviewing ? freshReviews(body).filter(({ agrees }) => agrees) : [];
  const stale = reviewing && staleReviews(body).length > 0;
  const waits = reviewing && fresh.length < 2 && (fresh.length > 0 || stale);
  return {
    ...{ id, number: body.number, name: body.nominee.name, year: body.year, fallen: body.standing === 'fallen' },
    postings: running.map(({ until, objections }) => ({
      until,
      open: objections.filter(({ upheld }) => upheld === null).length,
    })),
    reviewedBy: waits ? fresh.map(({ by }) => by) : null,
    stale,
  };
}

export const dossierWaitingDigest: DigestOf<'dossiers', DossierWaiting> = { table: 'dossiers', keep: waitingOf };
