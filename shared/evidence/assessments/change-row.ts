import { ok, type Result } from '../../basics/result';
import { quarterWords } from '../../coordination/quarter';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { Assessment, AssessmentRow } from '../assessment';

/** One assessment with something more known of it; `words` goes into its story, `act` into the audit log. */
export function changeAssessment(
  row: AssessmentRow,
  changed: Partial<Assessment>,
  { act, words }: { readonly act: string; readonly words: string },
  context: CommandContext,
): Result<ChangeDraft> {
  const line = { at: context.now, by: context.officerId, words: [...words].slice(0, 500).join('') };
  return ok({
    command: 'assessments.change',
    words: `${act}：${quarterWords(row.body)}考核`,
    changes: [
      { table: 'assessments', id: row.id, body: { ...row.body, ...changed, story: [...row.body.story, line] } },
    ],
  });
}
