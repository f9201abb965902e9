import type { TopicCategory } from './categories';
import type { Topic } from './topic';

/** What concerns every owner's money or say is never small. */
const neverSmall: ReadonlySet<TopicCategory> = new Set<TopicCategory>([
  'repair-fund',
  'common-income',
  'service-fee',
  'committee-election',
  'company-hand-over',
  'renewal-lifts',
]);

/** A small matter may pass over 公示 (practice): within one project, and nobody's money but the company's. */
export function mayPassPosting(topic: Pick<Topic, 'level' | 'category'>): boolean {
  return topic.level === 'project' && !neverSmall.has(topic.category);
}
