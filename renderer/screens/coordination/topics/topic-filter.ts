import type { TopicCategory } from '#shared/coordination/categories';
import type { TopicDigest } from '#shared/coordination/topic-digest';

export interface TopicFilter {
  /** Empty: the whole district. */
  readonly place: { readonly communityId: string; readonly projectId: string };
  readonly category: TopicCategory | null;
  readonly query: string;
}

/** Topics of a place and category whose title, number or ticket number is looked for. */
export function filterTopics(
  topics: readonly TopicDigest[],
  { place, category, query }: TopicFilter,
  matches: (text: string, query: string) => boolean,
): readonly TopicDigest[] {
  const wanted = query.trim();
  return topics.filter(
    topic =>
      (place.communityId === '' || topic.communityId === place.communityId) &&
      (place.projectId === '' || topic.projectId === place.projectId) &&
      (category === null || topic.category === category) &&
      (wanted === '' ||
        topic.number.includes(wanted) ||
        topic.sourceNo.includes(wanted) ||
        matches(topic.title, wanted)),
  );
}
