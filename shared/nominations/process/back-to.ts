import type { Dossier, DossierStage } from '../dossier';
import { stageOrder } from '../dossier-stages';

/**
 * What becomes of a dossier that goes back to `stage`: opinions and postings from there on count no longer and say why; nothing
 * is taken out. A posting that is broken off makes the reviews stale by itself (`reviewDigest`).
 */
export function backTo(dossier: Dossier, stage: DossierStage, reason: string): Partial<Dossier> {
  const order = stageOrder(stage);
  const voided = `退回：${reason}`.slice(0, 300);
  const counts = (of: DossierStage) => stageOrder(of) < order;
  return {
    stage,
    rank: null,
    opinions: dossier.opinions.map(opinion =>
      opinion.voided === '' && !counts(opinion.stage) ? { ...opinion, voided } : opinion,
    ),
    postings: dossier.postings.map(posting =>
      posting.voided === '' && !counts(posting.level === 'unit' ? 'unit' : 'posting')
        ? { ...posting, voided }
        : posting,
    ),
  };
}
