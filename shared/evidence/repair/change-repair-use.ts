import { ok, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { RepairUse, RepairUseRow } from '../repair-use';

/** One use with something more known of it; `words` goes into its story, `act` into the audit log. */
export function changeRepairUse(
  row: RepairUseRow,
  changed: Partial<RepairUse>,
  { act, words }: { readonly act: string; readonly words: string },
  context: CommandContext,
): Result<ChangeDraft> {
  const line = { at: context.now, by: context.officerId, words: [...words].slice(0, 500).join('') };
  return ok({
    command: 'repair.change',
    words: `维修资金使用（${row.body.item}）：${act}`.slice(0, 500),
    changes: [{ table: 'repairUses', id: row.id, body: { ...row.body, ...changed, story: [...row.body.story, line] } }],
  });
}
