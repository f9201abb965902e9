import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { Material } from '../dossier';
import { dossierDraft, type DossierRow } from '../dossier-story';
import { blankMaterial, materialItems } from '../material-list';
import { mayEdit } from './may-edit';

/** Keeps one material as the officer has it now: attachments, pages, how it is handed in, remark. */
export function saveMaterial(row: DossierRow, material: Material, context: CommandContext): Result<ChangeDraft> {
  const closed = mayEdit(row);
  if (closed) return closed;
  const at = row.body.number;
  const { title, pages, provided } = material;
  if (provided === 'waived' && material.remark.trim() === '')
    return refuse('dossier-material-reason', { title }, { at });
  if (pages !== null && (!Number.isInteger(pages) || pages < 1 || pages > 9999))
    return refuse('dossier-material-pages', { title }, { at });
  const kept: Material = {
    ...material,
    remark: material.remark.trim(),
    // What was attached is handed in; who has no paper at all says so by himself.
    provided: provided === 'missing' && material.attachments.length > 0 ? 'in-package' : provided,
  };
  const before = row.body.materials.find(each => each.item === material.item);
  if (before && JSON.stringify(before) === JSON.stringify(kept)) return refuse('dossier-nothing-changed', {}, { at });
  const materials = before
    ? row.body.materials.map(each => (each.item === material.item ? kept : each))
    : [...row.body.materials, kept];
  const words = `材料“${title}”：${how(kept)}`;
  return ok(dossierDraft(row, { materials }, { command: 'dossiers.material', words }, context));
}

function how({ provided, attachments, pages }: Material): string {
  const counted = pages === null ? '' : `，${pages} 页`;
  switch (provided) {
    case 'in-package':
      return `${attachments.length > 0 ? `附件 ${attachments.length} 个` : '随材料印制'}${counted}`;
    case 'on-paper':
      return `纸质提交${counted}`;
    case 'waived':
      return '免交';
    case 'missing':
      return '尚缺';
  }
}

/** Adds a material that the category may have, such as 荣誉证书; or one beside the list, under the officer's own title. */
export function addMaterial(
  row: DossierRow,
  what: { readonly item: string } | { readonly title: string },
  context: CommandContext,
): Result<ChangeDraft> {
  const closed = mayEdit(row);
  if (closed) return closed;
  const material = 'item' in what ? materialItems.find(each => each.id === what.item) : null;
  const added: Material = material
    ? blankMaterial(material)
    : {
        item: `other-${context.newId()}`,
        title: ('title' in what ? what.title.trim() : '').slice(0, 200) || '其他材料',
        attachments: [],
        pages: null,
        provided: 'missing',
        remark: '',
      };
  if (row.body.materials.some(each => each.item === added.item || each.title === added.title))
    return refuse('dossier-material-twice', { title: added.title }, { at: row.body.number });
  const materials = [...row.body.materials, added];
  const words = `材料清单增加“${added.title}”`;
  return ok(dossierDraft(row, { materials }, { command: 'dossiers.material', words }, context));
}

/** Takes a material off the list again that the category does not need. */
export function removeMaterial(row: DossierRow, item: string, context: CommandContext): Result<ChangeDraft> {
  const closed = mayEdit(row);
  if (closed) return closed;
  const there = row.body.materials.find(each => each.item === item);
  const title = there?.title ?? '';
  const needed = materialItems.find(each => each.id === item)?.needed.includes(row.body.category) ?? false;
  if (needed) return refuse('dossier-material-needed', { title }, { at: row.body.number });
  if (!there) return refuse('dossier-nothing-changed', {}, { at: row.body.number });
  const materials = row.body.materials.filter(each => each.item !== item);
  const words = `材料清单移除“${title}”`;
  return ok(dossierDraft(row, { materials }, { command: 'dossiers.material', words }, context));
}
