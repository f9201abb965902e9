import { endedStages } from './topic-ended';
import type { Topic } from './topic';

/** Sorts behind every day; what `nextDue` holds when nothing is due. */
export const neverDue = '9999-12-31';

/** The earliest due day of the topic and of its open duties; `neverDue` when there is none, or when the topic has ended. */
export function nextDueOf(topic: Pick<Topic, 'stage' | 'due' | 'duties'>): string {
  if (endedStages.has(topic.stage)) return neverDue;
  const days = topic.duties.filter(duty => duty.doneOn === '').map(duty => duty.due);
  return [topic.due, ...days].filter(day => day !== '').reduce((least, day) => (day < least ? day : least), neverDue);
}
