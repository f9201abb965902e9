import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft } from '../../journal/draft';
import type { RosterReading } from './read-roster';
import { rosterKinds } from './roster-kinds';

/** What a change set may hold at most (`change-set.ts`). */
const MOST_CHANGES = 20_000;

/** Takes the accepted rows of a roster: one change, taken back as one. People whom it does not name stay as they are. */
export function importRoster(reading: RosterReading): Result<ChangeDraft> {
  const what = rosterKinds[reading.kind];
  if (reading.accepted.length === 0) return refuse('roster-nothing-accepted', {}, { at: reading.fileName });
  if (reading.changes.length === 0) return refuse('roster-nothing-new', {}, { at: reading.fileName });
  if (reading.changes.length > MOST_CHANGES)
    return refuse('roster-too-many', { count: reading.changes.length, most: MOST_CHANGES }, { at: reading.fileName });
  const count = (acts: readonly string[]) => reading.accepted.filter(({ act }) => acts.includes(act)).length;
  const words =
    `导入${what}“${reading.fileName.slice(0, 100)}”：新增 ${count(['new'])}，更新 ${count(['changed', 'moved'])}，` +
    `没有变化 ${count(['same'])}，退回 ${reading.rejected.length} 行`;
  return ok({ command: `roster.${reading.kind}`, words, changes: reading.changes });
}
