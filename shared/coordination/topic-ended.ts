import type { TopicStage } from './topic';

/** Stages in which nothing is due any more: settled, declined, merged into another. */
export const endedStages: ReadonlySet<TopicStage> = new Set<TopicStage>(['closed', 'declined', 'merged']);
