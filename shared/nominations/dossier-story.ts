import type { ChangeDraft, CommandContext } from '../journal/draft';
import type { Dossier } from './dossier';

/** A dossier as commands take it. */
export interface DossierRow {
  readonly id: string;
  readonly body: Dossier;
}

/**
 * The dossier after a change: its story has a line more. The only way to change a dossier. `words` name no personal data
 * but may name the dossier's number; they stand in the audit log too.
 */
export function tellDossier(
  dossier: Dossier,
  patch: Partial<Dossier>,
  words: string,
  context: CommandContext,
): Dossier {
  const line = { at: context.now, by: context.officerId, words };
  return { ...dossier, ...patch, story: [...dossier.story, line] };
}

/** One dossier's change: what the story says, and the audit log with the dossier's number. */
export function dossierDraft(
  row: DossierRow,
  patch: Partial<Dossier>,
  told: { readonly command: string; readonly words: string },
  context: CommandContext,
): ChangeDraft {
  const body = tellDossier(row.body, patch, told.words, context);
  const words = `${row.body.number}：${told.words}`;
  return { command: told.command, words, changes: [{ table: 'dossiers', id: row.id, body }] };
}
