import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import { topicStages, type Topic } from '../topic';
import { topicStageOrder, type MainStage } from '../topic-stages';
import { tell } from '../topic-story';
import { dueDay, mustBeOpen, topicDraft, type TopicRow } from './topic-draft';

/** Back to any earlier stage, with a reason. What was filled in after it is to be filled in anew; the story keeps it. */
export function returnTopic(
  row: TopicRow,
  input: { readonly to: MainStage; readonly reason: string },
  context: CommandContext,
): Result<ChangeDraft> {
  const open = mustBeOpen(row);
  if (!open.ok) return open;
  const at = row.body.number;
  if (topicStageOrder(input.to) >= topicStageOrder(row.body.stage))
    return refuse('topic-not-earlier', { stage: topicStages[input.to] }, { at });
  const reason = input.reason.trim();
  if (reason === '') return refuse('topic-reason-missing', { what: '退回' }, { at });
  const words = `退回“${topicStages[input.to]}”：${reason}`;
  const patch = { stage: input.to, stageSince: context.now.slice(0, 10), ...clearedFrom(input.to) };
  const body = tell(row.body, patch, { kind: 'back', words }, context);
  return ok(topicDraft(row, body, 'topic.back', `退回“${topicStages[input.to]}”`));
}

/** 不予立项, with a reason that whoever raised it can be told. */
export function declineTopic(
  row: TopicRow,
  input: { readonly reason: string },
  context: CommandContext,
): Result<ChangeDraft> {
  const open = mustBeOpen(row);
  if (!open.ok) return open;
  const at = row.body.number;
  if (row.body.stage !== 'collected') return refuse('topic-already-accepted', {}, { at });
  const left = row.body.duties.filter(duty => duty.doneOn === '').length;
  if (left > 0) return refuse('topic-duties-open', { count: left, act: '不予立项' }, { at });
  if (row.body.exits.some(exit => exit.outcome === '')) return refuse('topic-exits-open', { act: '不予立项' }, { at });
  const reason = input.reason.trim();
  if (reason === '') return refuse('topic-reason-missing', { what: '不予立项' }, { at });
  const today = context.now.slice(0, 10);
  const patch: Partial<Topic> = { stage: 'declined', stageSince: today, closedOn: today };
  const body = tell(row.body, patch, { kind: 'declined', words: `不予立项：${reason}` }, context);
  return ok(topicDraft(row, body, 'topic.decline', '不予立项'));
}

/** A settled topic goes back to 执行, a declined one to 收集, with a reason and a new day by which it is to be settled. */
export function reopenTopic(
  row: TopicRow,
  input: { readonly reason: string; readonly due: string },
  context: CommandContext,
): Result<ChangeDraft> {
  const { stage, number: at } = row.body;
  if (stage !== 'closed' && stage !== 'declined') return refuse('topic-not-ended', {}, { at });
  const reason = input.reason.trim();
  if (reason === '') return refuse('topic-reason-missing', { what: '重新办理' }, { at });
  const today = context.now.slice(0, 10);
  const checked = dueDay(input.due, '办结期限', context);
  if (!checked.ok) return checked;
  if (input.due < today) return refuse('topic-due-past', { day: input.due }, { at });
  const to = stage === 'closed' ? 'carried-out' : 'collected';
  const words = `重新办理，回到“${topicStages[to]}”：${reason}`;
  const patch: Partial<Topic> = { stage: to, stageSince: today, closedOn: '', due: input.due, judgement: null };
  return ok(topicDraft(row, tell(row.body, patch, { kind: 'reopened', words }, context), 'topic.reopen', '重新办理'));
}

function clearedFrom(to: MainStage): Partial<Topic> {
  const order = topicStageOrder(to);
  return {
    judgement: null,
    ...(order < topicStageOrder('posted') ? { posting: null, postingSkipped: '' } : {}),
    ...(order < topicStageOrder('accepted') ? { acceptance: null } : {}),
  };
}
