import type { CommandContext } from '../../journal/draft';
import type { Dossier } from '../dossier';
import { missingToLeave, stageAfter, stageTitle } from '../dossier-stages';
import { tellDossier } from '../dossier-story';
import { stageFactsOf, type ProcessCampaign } from './process-facts';

/**
 * Moves a dossier on as far as what it holds allows, a line of the story for each stage: the officer enters papers, the chain
 * follows. It leaves 填报 only when it is handed in, and 通过 only when it is recommended.
 */
export function settleStage(dossier: Dossier, campaign: ProcessCampaign, context: CommandContext): Dossier {
  let at = dossier;
  if (at.standing !== 'open') return at;
  while (at.stage !== 'draft' && at.stage !== 'approved' && at.stage !== 'recommended') {
    const next = stageAfter(at.category, at.stage);
    if (next === null || missingToLeave(at.stage, stageFactsOf(at, campaign)).length > 0) break;
    at = tellDossier(at, { stage: next }, `进入“${stageTitle(at.category, next)}”`, context);
  }
  return at;
}
