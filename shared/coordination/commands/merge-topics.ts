import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import { topicStages } from '../topic';
import { endedStages } from '../topic-ended';
import { tell } from '../topic-story';
import { mustBeOpen, type TopicRow } from './topic-draft';

/** The first is a duplicate of the second: it points there, stays readable, and nothing of it is due any more. */
export function mergeTopics(row: TopicRow, into: TopicRow, context: CommandContext): Result<ChangeDraft> {
  const { number: at } = row.body;
  if (row.id === into.id) return refuse('topic-merge-itself', {}, { at });
  for (const each of [row, into]) {
    const open = mustBeOpen(each);
    if (!open.ok) return open;
  }
  if (row.body.communityId !== into.body.communityId)
    return refuse('topic-merge-places', { number: into.body.number }, { at });
  const left = row.body.duties.filter(duty => duty.doneOn === '').length;
  if (left > 0) return refuse('topic-duties-open', { count: left, act: '并案' }, { at });
  if (row.body.exits.some(exit => exit.outcome === '')) return refuse('topic-exits-open', { act: '并案' }, { at });
  const merged = tell(
    row.body,
    {
      stage: 'merged',
      stageSince: context.now.slice(0, 10),
      stageBeforeMerge: row.body.stage,
      mergedInto: into.id,
      closedOn: context.now.slice(0, 10),
    },
    { kind: 'merged', words: `并入议题 ${into.body.number}`, refId: into.id },
    context,
  );
  const taking = tell(into.body, {}, { kind: 'merged', words: `并入了重复的议题 ${at}`, refId: row.id }, context);
  return ok({
    command: 'topic.merge',
    words: `议题 ${at} 并入 ${into.body.number}`,
    changes: [
      { table: 'topics', id: row.id, body: merged },
      { table: 'topics', id: into.id, body: taking },
    ],
  });
}

/** Takes a merged topic out again, with a reason, while the other one is still open. */
export function splitTopic(
  row: TopicRow,
  from: TopicRow,
  input: { readonly reason: string },
  context: CommandContext,
): Result<ChangeDraft> {
  const { number: at, stageBeforeMerge } = row.body;
  if (row.body.stage !== 'merged' || row.body.mergedInto !== from.id || stageBeforeMerge === null)
    return refuse('topic-not-merged', {}, { at });
  if (endedStages.has(from.body.stage))
    return refuse('topic-split-late', { number: from.body.number, stage: topicStages[from.body.stage] }, { at });
  const reason = input.reason.trim();
  if (reason === '') return refuse('topic-reason-missing', { what: '拆开' }, { at });
  const alone = tell(
    row.body,
    {
      stage: stageBeforeMerge,
      stageSince: context.now.slice(0, 10),
      stageBeforeMerge: null,
      mergedInto: '',
      closedOn: '',
    },
    { kind: 'split', words: `从议题 ${from.body.number} 拆出：${reason}`, refId: from.id },
    context,
  );
  const left = tell(from.body, {}, { kind: 'split', words: `拆出议题 ${at}：${reason}`, refId: row.id }, context);
  return ok({
    command: 'topic.split',
    words: `议题 ${at} 从 ${from.body.number} 拆出`,
    changes: [
      { table: 'topics', id: row.id, body: alone },
      { table: 'topics', id: from.id, body: left },
    ],
  });
}
