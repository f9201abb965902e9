import type { CommandContext } from '../journal/draft';
import { nextDueOf } from './next-due';
import type { Topic, TopicEvent } from './topic';

/** What a line of the story says; the moment and the officer come from the context. */
export interface StoryLine {
  readonly kind: TopicEvent['kind'];
  readonly words: string;
  /** The day it happened on, where it is not today. */
  readonly on?: string;
  readonly refId?: string;
}

/** The topic after a change: its story has a line more, and `nextDue` is counted anew. The only way to change a topic. */
export function tell(topic: Topic, patch: Partial<Topic>, line: StoryLine, context: CommandContext): Topic {
  const event: TopicEvent = {
    id: context.newId(),
    at: context.now,
    by: context.officerId,
    on: line.on ?? context.now.slice(0, 10),
    kind: line.kind,
    words: line.words,
    refId: line.refId ?? '',
  };
  const changed: Topic = { ...topic, ...patch, events: [...topic.events, event] };
  return { ...changed, nextDue: nextDueOf(changed) };
}
