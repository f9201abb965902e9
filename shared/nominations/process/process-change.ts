import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { Dossier } from '../dossier';
import { tellDossier, type DossierRow } from '../dossier-story';
import { settleStage } from './settle-stage';
import type { ProcessCampaign } from './process-facts';

/** The change of one dossier by the process: told in its story, then moved on as far as it goes. */
export function processChange(
  row: DossierRow,
  patch: Partial<Dossier>,
  told: { readonly command: string; readonly words: string },
  campaign: ProcessCampaign,
  context: CommandContext,
): ChangeDraft {
  const body = settleStage(tellDossier(row.body, patch, told.words.slice(0, 500), context), campaign, context);
  const words = `${row.body.number}：${told.words}`.slice(0, 500);
  return { command: told.command, words, changes: [{ table: 'dossiers', id: row.id, body }] };
}

/** Several dossiers in one act. All were checked before: one draft, all or none. */
export function joinDrafts(command: string, words: string, drafts: readonly ChangeDraft[]): ChangeDraft {
  return { command, words: words.slice(0, 500), changes: drafts.flatMap(draft => draft.changes) };
}
