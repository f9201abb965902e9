import type { Attachment } from '../../attachments/attachment';
import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { CaseRow } from '../case-row';
import { filingScans } from '../filing-attachments';
import { caseDraft, mayDo } from './case-draft';

/** Sets the scans of one item of the filing package's list of attachments (domain.md B3). */
export function attachScans(
  row: CaseRow,
  { title, files }: { readonly title: string; readonly files: readonly Attachment[] },
  _context: CommandContext,
): Result<ChangeDraft> {
  const allowed = mayDo(row, 'attach-scans');
  if (!allowed.ok) return allowed;
  const items = filingScans(row.body);
  if (!items.some(item => item.title === title)) return refuse('filing-item-unknown', { title });
  const scans = items
    .map(item => ({ title: item.title, files: [...(item.title === title ? files : item.files)] }))
    .filter(item => item.files.length > 0);
  const words = files.length === 0 ? `去掉“${title}”的扫描件` : `“${title}”有 ${files.length} 个扫描件`;
  return ok(caseDraft(row, { scans }, 'election.scans', words));
}
