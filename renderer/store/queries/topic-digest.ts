import type { Topic } from '#shared/coordination/topic';
import { topicDigestOf, type TopicDigest } from '#shared/coordination/topic-digest';
import type { DigestOf } from '../digest';

/** Every topic in short, for the board, the grid, the calendar, duplicates, and agendas of meetings. */
export const topicDigest: DigestOf<'topics', TopicDigest> = {
  table: 'topics',
  keep: ({ id, body }: { readonly id: string; readonly body: Topic }) => topicDigestOf(id, body),
};
