import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { Dossier } from '../dossier';
import { dossierDraft, type DossierRow } from '../dossier-story';
import { nameField } from '../form-fields';
import { mayEdit } from './may-edit';

/** What an applicant hands in and officers put right. */
export type DossierEdit = Partial<Pick<Dossier, 'form' | 'deed' | 'photo' | 'pledgedOn' | 'consentedOn' | 'materials'>>;

const partTitles: Record<keyof DossierEdit, string> = {
  form: '申报表',
  deed: '事迹材料',
  photo: '照片',
  pledgedOn: '承诺书登记',
  consentedOn: '同意公示登记',
  materials: '材料清单',
};

/**
 * Keeps what was filled in. While the dossier is being filled in it is kept as it is typed, and one line of the story
 * stands for an officer's whole sitting; later a change of form, deed or pledges needs a reason, which the story keeps.
 * Materials come in along the whole chain. A review that was made before becomes stale by its digest.
 */
export function editDossier(
  row: DossierRow,
  edit: DossierEdit,
  reason: string,
  context: CommandContext,
): Result<ChangeDraft> {
  const closed = mayEdit(row);
  if (closed) return closed;
  const parts = (Object.keys(partTitles) as (keyof DossierEdit)[]).filter(
    part => edit[part] !== undefined && JSON.stringify(edit[part]) !== JSON.stringify(row.body[part]),
  );
  if (parts.length === 0) return refuse('dossier-nothing-changed', {}, { at: row.body.number });
  const late = row.body.stage !== 'draft' && parts.some(part => part !== 'materials');
  if (late && reason.trim() === '') return refuse('dossier-reason-missing', { what: '更正' }, { at: row.body.number });
  const patch: Partial<Dossier> = Object.fromEntries(parts.map(part => [part, edit[part]]));
  const fault = photoFault(row, edit);
  if (fault) return fault;
  const name = edit.form?.[nameField[row.body.category]]?.trim();
  if (name) patch.nominee = { ...row.body.nominee, name: name.slice(0, 100) };
  const titles = parts.map(part => partTitles[part]).join('、');
  const words = late ? `更正${titles}：${reason.trim()}` : `填写${titles}`;
  const draft = dossierDraft(row, patch, { command: 'dossiers.edit', words }, context);
  return ok(late ? draft : oneLineASitting(row, draft, patch, words, context));
}

function photoFault(row: DossierRow, { photo }: DossierEdit) {
  if (!photo || photo.mediaType.startsWith('image/')) return null;
  return refuse('dossier-photo-kind', { name: photo.name }, { at: row.body.number });
}

/** Typing is kept every other second: the same words by the same officer on the same day stand once. */
function oneLineASitting(
  row: DossierRow,
  draft: ChangeDraft,
  patch: Partial<Dossier>,
  words: string,
  context: CommandContext,
): ChangeDraft {
  const { story } = row.body;
  const last = story[story.length - 1];
  const day = context.now.slice(0, 10);
  if (last?.words !== words || last.by !== context.officerId || last.at.slice(0, 10) !== day) return draft;
  const body: Dossier = { ...row.body, ...patch };
  return { ...draft, changes: [{ table: 'dossiers', id: row.id, body }] };
}
