import { parseDay } from '../../basics/dates';
import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { Topic } from '../topic';
import { topicStages } from '../topic';
import { consultationRef } from '../topic-requirements';
import { mayPassPosting } from '../small-topic';
import { leastPostedUntil, missingForStage, topicStageAfter, type MainStage } from '../topic-stages';
import { tell, type StoryLine } from '../topic-story';
import { mustBeOpen, pastDay, topicDraft, type TopicRow } from './topic-draft';

/** What is filled in on the way; each part belongs to one stage and is ignored elsewhere. */
export interface AdvanceTopicInput {
  /** To 立项. */
  readonly acceptance?: {
    readonly proposer: string;
    readonly reason: string;
    readonly affected: string;
    readonly level: Topic['level'];
  };
  /** Out of 协商, where no meeting dealt with it: what was agreed and how. */
  readonly consultation?: string;
  /** To 公示. */
  readonly posting?: { readonly from: string; readonly until: string; readonly place: string };
  /** Past 公示: why a small matter is not posted. */
  readonly skipPosting?: string;
  /** Out of 公示: what owners objected; empty when nothing. */
  readonly objections?: string;
  /** To 办结. */
  readonly judgement?: NonNullable<Topic['judgement']>;
}

/** Brings a topic to its next stage when everything that the stage table asks is true. */
export function advanceTopic(row: TopicRow, input: AdvanceTopicInput, context: CommandContext): Result<ChangeDraft> {
  const open = mustBeOpen(row);
  if (!open.ok) return open;
  const at = row.body.number;
  const skip = (input.skipPosting ?? '').trim();
  if (row.body.stage === 'consulted' && skip !== '' && !mayPassPosting(row.body))
    return refuse('topic-not-small', {}, { at, rule: 'QD-92' });
  const to = topicStageAfter(row.body.stage, skip !== '');
  if (to === null) return refuse('topic-ended', { stage: topicStages[row.body.stage] }, { at });
  const filled = fillIn(row.body, to, input, context);
  if (!filled.ok) return filled;
  const today = context.now.slice(0, 10);
  const missing = missingForStage(to, { topic: filled.value.topic, today });
  const first = missing[0];
  if (first)
    return refuse(
      'topic-not-ready',
      { stage: topicStages[to], missing: missing.map(requirement => requirement.words).join('；') },
      { at, rule: first.rule },
    );
  const patch = { stage: to, stageSince: today, ...(to === 'closed' ? { closedOn: today } : {}) };
  const body = tell(filled.value.topic, patch, filled.value.line, context);
  return ok(topicDraft(row, body, 'topic.advance', `进入“${topicStages[to]}”`));
}

interface Filled {
  readonly topic: Topic;
  /** The line of the story that the move itself gets. */
  readonly line: StoryLine;
}

function fillIn(topic: Topic, to: MainStage, input: AdvanceTopicInput, context: CommandContext): Result<Filled> {
  const today = context.now.slice(0, 10);
  const line = (words: string, kind: StoryLine['kind'] = 'stage', on?: string): StoryLine => ({
    kind,
    words: `进入“${topicStages[to]}”${words ? `：${words}` : ''}`,
    ...(on ? { on } : {}),
  });
  switch (to) {
    case 'accepted': {
      const { proposer = '', reason = '', affected = '', level = topic.level } = input.acceptance ?? {};
      if (proposer.trim() === '' || reason.trim() === '') return refuse('topic-proposal-missing', {}, { rule: 'S26' });
      const acceptance = { on: today, proposer: proposer.trim(), reason: reason.trim(), affected: affected.trim() };
      return ok({
        topic: { ...topic, acceptance, level },
        line: line(`由${acceptance.proposer}提议，${acceptance.reason}`),
      });
    }
    case 'posted':
      return withPosting(withConsultation(topic, input, context), input, context);
    case 'carried-out': {
      const agreed = withConsultation(topic, input, context);
      if (topic.stage === 'consulted') {
        const postingSkipped = (input.skipPosting ?? '').trim();
        return ok({ topic: { ...agreed, postingSkipped }, line: line(`不公示，理由：${postingSkipped}`) });
      }
      const objections = (input.objections ?? '').trim();
      const posting = topic.posting && { ...topic.posting, objections };
      return ok({
        topic: { ...topic, posting },
        line: line(objections ? `公示有异议：${objections}` : '公示期满无异议'),
      });
    }
    case 'closed': {
      if (!input.judgement) return ok({ topic, line: line('') });
      const checked = checkJudgement(input.judgement, context);
      if (!checked.ok) return checked;
      const { asked, satisfied, comments } = input.judgement;
      const words = `评议 ${asked} 人，满意 ${satisfied} 人${comments.trim() ? `；${comments.trim()}` : ''}`;
      const judgement = { ...input.judgement, comments: comments.trim() };
      return ok({
        topic: tell(topic, { judgement }, { kind: 'judged', words, on: judgement.on }, context),
        line: line(''),
      });
    }
    default:
      return ok({ topic, line: line('') });
  }
}

function withConsultation(topic: Topic, input: AdvanceTopicInput, context: CommandContext): Topic {
  const words = (input.consultation ?? '').trim();
  return words
    ? tell(topic, {}, { kind: 'note', words: `协商意见：${words}`, refId: consultationRef }, context)
    : topic;
}

function withPosting(topic: Topic, input: AdvanceTopicInput, context: CommandContext): Result<Filled> {
  const { from = '', until = '', place = '' } = input.posting ?? {};
  const checked = pastDay(from, '公示开始日期', context);
  if (!checked.ok) return checked;
  const day = parseDay(from);
  if (day === null || parseDay(until) === null) return refuse('topic-day-invalid', { field: '公示截止日期' });
  const least = leastPostedUntil(day);
  if (until < least) return refuse('topic-posting-short', { least }, { rule: 'QD-92' });
  if (Number(until.slice(0, 4)) - Number(from.slice(0, 4)) > 1)
    return refuse('topic-day-far', { field: '公示截止日期', day: until });
  if (place.trim() === '') return refuse('topic-posting-place');
  const posting = { from, until, place: place.trim(), objections: '' };
  const words = `公示于${posting.place}，${from} 至 ${until}`;
  return ok({ topic: { ...topic, posting, postingSkipped: '' }, line: { kind: 'posted', words, on: from } });
}

/** Asked at least one, satisfied no more than asked. */
export function checkJudgement(judgement: NonNullable<Topic['judgement']>, context: CommandContext): Result<null> {
  const { asked, satisfied } = judgement;
  const day = pastDay(judgement.on, '评议日期', context);
  if (!day.ok) return day;
  if (!Number.isInteger(asked) || !Number.isInteger(satisfied) || asked < 1 || satisfied < 0)
    return refuse('topic-judgement-heads');
  if (satisfied > asked) return refuse('topic-judgement-more', { asked, satisfied });
  return ok(null);
}
