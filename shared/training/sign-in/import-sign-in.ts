import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import { addTrainees, editTrainees, guest, type NewTrainee, type TraineePatch } from '../edit-trainees';
import type { SessionRow } from '../session-row';
import { sessionName } from '../session-row';
import type { MatchedRow } from './match-sign-in';
import type { SignInRow } from './read-sign-in';

/**
 * Takes a sign-in sheet into a session as one change: new people are added, those on the list already get their signature
 * and score. Doubles and rows without a name are left out; the preview has listed them.
 */
export function importSignIn(
  row: SessionRow,
  matched: readonly MatchedRow[],
  context: CommandContext,
): Result<ChangeDraft> {
  const open = matched.filter(({ verdict }) => verdict.is === 'choose').length;
  if (open > 0) return refuse('training-import-open', { count: open });
  const added: NewTrainee[] = [];
  const patches = new Map<string, TraineePatch>();
  for (const { row: line, verdict } of matched) {
    if (verdict.is === 'known') patches.set(verdict.trainee.id, updates(line, verdict.trainee.certificateNo !== ''));
    if (verdict.is === 'guest') added.push({ ...guest(line.name), ...said(line), post: line.post || line.project });
    if (verdict.is === 'member') {
      const { memberKey, name, projectId, post, unit, phone } = verdict.member;
      added.push({ ...said(line), memberKey, name, projectId, post, unit, phone });
    }
  }
  if (added.length + patches.size === 0) return refuse('training-sheet-no-rows');
  const changed = editTrainees(row, patches, context);
  if (!changed.ok) return changed;
  const body = (changed.value.changes[0]?.body ?? row.body) as SessionRow['body'];
  const answer = addTrainees({ id: row.id, body }, added, context);
  if (!answer.ok) return answer;
  return ok({
    ...answer.value,
    command: 'training.import',
    words: `${sessionName(row.body)}：导入签到表，新增 ${added.length} 人，更新 ${patches.size} 人`,
  });
}

function said(line: SignInRow): NewTrainee {
  const { name, unit, phone, signedIn, score, remark, faults } = line;
  const kept = faults.flatMap(fault => /^成绩“[^”]*”/.exec(fault)?.[0] ?? []);
  const words = [remark, ...kept.map(each => `表上${each}`)].filter(text => text !== '').join('；');
  return { memberKey: '', projectId: '', post: '', name, unit, phone, signedIn, score, remark: words };
}

/** A certificate that was issued fixes signature and score. */
function updates(line: SignInRow, certified: boolean): TraineePatch {
  const { score, signedIn, remark } = said(line);
  return {
    ...(certified ? {} : { signedIn, ...(score === null ? {} : { score }) }),
    ...(remark === '' ? {} : { remark }),
  };
}
