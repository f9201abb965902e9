import type { Campaign } from '../campaign';
import type { Dossier } from '../dossier';
import type { StageFacts } from '../stage-requirements';

/** What the process of a dossier rests on beside itself: the year's sheets, conditions and places. */
export type ProcessCampaign = Pick<Campaign, 'sheets' | 'conditions'>;

export function stageFactsOf(dossier: Dossier, campaign: ProcessCampaign): StageFacts {
  return { dossier, sheet: campaign.sheets[dossier.category], conditions: campaign.conditions };
}
