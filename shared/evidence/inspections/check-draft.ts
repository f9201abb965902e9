import type { ChangeDraft, CommandContext } from '../../journal/draft';
import { refuse, type Refusal } from '../../basics/result';
import type { Inspection } from '../inspection';
import type { CheckRow, InspectionFacts } from './inspection-facts';

/** The only way to change a check: what is new, and a line more in its story. */
export function checkDraft(
  row: CheckRow,
  act: string,
  more: Partial<Inspection>,
  words: string,
  context: CommandContext,
): ChangeDraft {
  const line = { at: context.now, by: context.officerId, words: [...words].slice(0, 500).join('') };
  return {
    command: 'inspections.check',
    words: `${act}：${row.body.objectName}`.slice(0, 500),
    changes: [{ table: 'inspections', id: row.id, body: { ...row.body, ...more, story: [...row.body.story, line] } }],
  };
}

/** The check that is meant, or why nothing can be done about it. */
export function liveCheck(facts: Pick<InspectionFacts, 'checks'>, id: string): CheckRow | Refusal {
  const row = facts.checks.find(each => each.id === id);
  if (!row) return refuse('check-gone').refusal;
  return row.body.state === 'void' ? refuse('check-void', { object: row.body.objectName }).refusal : row;
}

export function isRefusal(value: CheckRow | Refusal): value is Refusal {
  return 'code' in value;
}
