import { parseDay } from '../../basics/dates';
import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { Topic } from '../topic';
import { topicStages } from '../topic';
import { endedStages } from '../topic-ended';

/** A topic with its id, as commands take it. */
export interface TopicRow {
  readonly id: string;
  readonly body: Topic;
}

/** The change of one topic. `words` follow its number in the audit log; no personal data. */
export function topicDraft(row: TopicRow, body: Topic, command: string, words: string): ChangeDraft {
  return {
    command,
    words: `议题 ${row.body.number}：${words}`.slice(0, 500),
    changes: [{ table: 'topics', id: row.id, body }],
  };
}

/** Refuses what can only be done to a topic that is being dealt with. */
export function mustBeOpen({ body }: TopicRow): Result<null> {
  if (!endedStages.has(body.stage)) return ok(null);
  return refuse('topic-ended', { stage: topicStages[body.stage] }, { at: body.number });
}

/** A day that exists and is not after today. */
export function pastDay(day: string, field: string, context: CommandContext): Result<null> {
  if (parseDay(day) === null) return refuse('topic-day-invalid', { field });
  if (day > context.now.slice(0, 10)) return refuse('topic-day-later', { field, day });
  if (day < '2000-01-01') return refuse('topic-day-far', { field, day });
  return ok(null);
}

/** A day by which something is owed: it exists and its year was not mistyped. */
export function dueDay(day: string, field: string, context: CommandContext): Result<null> {
  if (parseDay(day) === null) return refuse('topic-day-invalid', { field });
  if (day < '2000-01-01' || Number(day.slice(0, 4)) - Number(context.now.slice(0, 4)) > 5)
    return refuse('topic-day-far', { field, day });
  return ok(null);
}
