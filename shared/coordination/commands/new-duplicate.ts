import { ok, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import { mergeTopics } from './merge-topics';
import { newTopic, type NewTopicFacts, type NewTopicInput } from './new-topic';
import type { TopicRow } from './topic-draft';
import type { Topic } from '../topic';

/** Enters a report that is the same thing as an open topic: it gets its number and is merged at once, in one change. */
export function newDuplicate(
  facts: NewTopicFacts,
  input: NewTopicInput,
  into: TopicRow,
  context: CommandContext,
): Result<ChangeDraft> {
  const entered = newTopic(facts, input, context);
  if (!entered.ok) return entered;
  const change = entered.value.changes[0];
  if (!change?.body) return entered;
  const merged = mergeTopics({ id: change.id, body: change.body as Topic }, into, context);
  if (!merged.ok) return merged;
  return ok({
    ...merged.value,
    command: 'topic.new-duplicate',
    words: `${entered.value.words}，${merged.value.words}`,
  });
}
