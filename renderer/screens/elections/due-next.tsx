import { Tag } from 'antd';
import type { Day } from '#shared/basics/dates';
import { caseClockOf } from '#shared/elections/case-clock';
import { commandContext } from '../../store/session';
import { useRow } from '../../store/use-rows';
import { dueWords } from './clock-view';

/** What is due next by law in a case, with the days that are left. */
export function DueNext({ electionId }: { readonly electionId: string }) {
  const row = useRow('elections', electionId);
  if (!row) return null;
  const today = commandContext().now.slice(0, 10) as Day;
  const due = dueWords(caseClockOf(row.body, today), today);
  if (!due) return null;
  return (
    <Tag color={due.tone} className="due-tag">
      {due.words}
    </Tag>
  );
}
