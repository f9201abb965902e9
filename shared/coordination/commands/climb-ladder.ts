import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import { ladderOf, ladderWords, stepReached } from '../overdue-ladder';
import { sides } from '../sides';
import type { Topic } from '../topic';
import { tell } from '../topic-story';
import { mustBeOpen, topicDraft, type TopicRow } from './topic-draft';

/** The next rung for an overdue topic: 提醒, then 督办, then 上报, each from its own day on. */
export function climbLadder(
  row: TopicRow,
  input: { readonly words: string },
  context: CommandContext,
): Result<ChangeDraft> {
  const open = mustBeOpen(row);
  if (!open.ok) return open;
  const at = row.body.number;
  const state = ladderOf(row.body.nextDue, stepReached(row.body), context.now.slice(0, 10));
  if (state.late === 0) return refuse('topic-not-overdue', {}, { at });
  if (state.next === null) return refuse('topic-ladder-end', {}, { at });
  const { title } = ladderWords[state.next];
  if (!state.ready) return refuse('topic-ladder-early', { step: title, day: state.nextFrom }, { at });
  const said = input.words.trim();
  const words = `${lateWords(row.body)}，已逾期 ${state.late} 天${said ? `。${said}` : ''}`;
  const body = tell(row.body, {}, { kind: state.next, words }, context);
  return ok(topicDraft(row, body, `topic.${state.next}`, title));
}

/** Who is late with what: the duties that are due on `nextDue`, or the topic as a whole. */
export function lateWords(topic: Pick<Topic, 'duties' | 'nextDue'>): string {
  const late = topic.duties.filter(duty => duty.doneOn === '' && duty.due === topic.nextDue);
  if (late.length === 0) return '议题未按期办结';
  return late.map(duty => `${sides[duty.side]}“${duty.text}”`).join('、');
}
