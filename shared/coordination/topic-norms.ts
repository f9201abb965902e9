import type { Topic } from './topic';

/**
 * How many days a topic of each urgency is given as a whole, proposed when it is entered and free to be changed.
 * Practice of the district, no article fixes them; what the law wants is that the days can be proven (QD-90, SD-82).
 */
export const daysToSettle: Record<Topic['urgency'], number> = { normal: 30, urgent: 7, emergency: 1 };
