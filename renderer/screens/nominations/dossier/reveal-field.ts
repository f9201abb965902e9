import type { ChangeDraft } from '#shared/journal/draft';

/** Notes in the audit log that a masked field of a dossier was looked at; no row changes. */
export function revealField(number: string, label: string): ChangeDraft {
  return { command: 'dossiers.reveal', words: `${number}：查看${label}`.slice(0, 500), changes: [] };
}
