import { parseDay } from '../../basics/dates';
import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { Topic } from '../topic';
import { topicNumbers } from '../topic-number';
import { tell } from '../topic-story';
import { topicSources } from '../topic';

/** What is known when a topic is raised. */
export type NewTopicInput = Pick<
  Topic,
  | 'communityId'
  | 'projectId'
  | 'title'
  | 'text'
  | 'category'
  | 'source'
  | 'sourceNo'
  | 'reporter'
  | 'reportedOn'
  | 'urgency'
  | 'level'
  | 'due'
  | 'attachments'
>;

export interface NewTopicFacts {
  /** The numbers of all topics of the store. */
  readonly numbers: Iterable<string>;
}

/** Enters a topic (议题) under the next free number of the year. */
export function newTopic(facts: NewTopicFacts, input: NewTopicInput, context: CommandContext): Result<ChangeDraft> {
  const number = topicNumbers(context.now.slice(0, 4), facts.numbers)();
  const topic = topicFrom(input, number, context);
  if (!topic.ok) return topic;
  return ok({
    command: 'topic.new',
    words: `登记议题 ${number}`,
    changes: [{ table: 'topics', id: context.newId(), body: topic.value }],
  });
}

/** The topic itself, for commands that enter several at once (`number` from `topicNumbers`). */
export function topicFrom(input: NewTopicInput, number: string, context: CommandContext): Result<Topic> {
  const wrong = inputFault(input, context);
  if (wrong) return wrong;
  const title = input.title.trim();
  const topic: Topic = {
    ...input,
    number,
    title,
    text: input.text.trim(),
    reporter: {
      name: input.reporter.name.trim(),
      phone: input.reporter.phone.trim(),
      unit: input.reporter.unit.trim(),
    },
    stage: 'collected',
    stageSince: context.now.slice(0, 10),
    nextDue: '',
    duties: [],
    acceptance: null,
    posting: null,
    postingSkipped: '',
    judgement: null,
    exits: [],
    mergedInto: '',
    stageBeforeMerge: null,
    closedOn: '',
    events: [],
  };
  const no = input.sourceNo.trim();
  const words = `由${topicSources[input.source]}收集${no ? `（${no}）` : ''}`;
  return ok(tell(topic, {}, { kind: 'collected', words, on: input.reportedOn }, context));
}

/** What is wrong with the fields of a topic; null when nothing is. Used when it is entered and when it is edited. */
export function inputFault(
  input: Pick<NewTopicInput, 'communityId' | 'title' | 'reportedOn' | 'due'>,
  context: CommandContext,
): ReturnType<typeof refuse> | null {
  if (input.communityId === '') return refuse('topic-place-missing');
  const title = input.title.trim();
  if (title === '') return refuse('topic-title-missing');
  if (title.length > 120) return refuse('topic-title-long', { length: title.length });
  if (parseDay(input.reportedOn) === null) return refuse('topic-day-invalid', { field: '反映日期' });
  if (input.reportedOn > context.now.slice(0, 10)) return refuse('topic-reported-later', { day: input.reportedOn });
  if (input.reportedOn < '2000-01-01') return refuse('topic-day-far', { field: '反映日期', day: input.reportedOn });
  if (input.due !== '') {
    if (parseDay(input.due) === null) return refuse('topic-day-invalid', { field: '办结期限' });
    if (input.due < input.reportedOn) return refuse('topic-due-early', { due: input.due, reported: input.reportedOn });
    if (Number(input.due.slice(0, 4)) - Number(input.reportedOn.slice(0, 4)) > 5)
      return refuse('topic-day-far', { field: '办结期限', day: input.due });
  }
  return null;
}
