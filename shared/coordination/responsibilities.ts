import { topicCategoryIds, type TopicCategory } from './categories';
import type { PartyMember } from './party-member';

/** Who answers for each category of topics (C5); nobody: an empty list. */
export function responsibilities(
  members: readonly PartyMember[],
): { readonly category: TopicCategory; readonly members: readonly PartyMember[] }[] {
  return topicCategoryIds.map(category => ({
    category,
    members: members.filter(member => member.answersFor.includes(category)),
  }));
}
