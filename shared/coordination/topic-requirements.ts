import type { Topic } from './topic';
import { mayPassPosting } from './small-topic';

/** What the stage table looks at. */
export interface TopicFacts {
  readonly topic: Topic;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

export interface TopicRequirement {
  readonly id: string;
  /** What must be true, as a sentence. */
  readonly words: string;
  /** domain.md id of what it rests on. */
  readonly rule: string;
  met(facts: TopicFacts): boolean;
}

const define = (id: string, words: string, rule: string, met: (facts: TopicFacts) => boolean): TopicRequirement => ({
  id,
  words,
  rule,
  met,
});

/** Marks the line of the story that says what was agreed without a meeting. */
export const consultationRef = 'consultation';

/** Every condition of the stage table, once. */
export const topicRequirements = {
  proposed: define(
    'proposed',
    '已写明由谁提议、为什么立项',
    'S26',
    ({ topic }) => topic.acceptance !== null && topic.acceptance.proposer !== '' && topic.acceptance.reason !== '',
  ),
  consulted: define('consulted', '有会议商议过，或已写明协商意见', 'C5', ({ topic }) =>
    topic.events.some(event => event.kind === 'meeting' || event.refId === consultationRef),
  ),
  postingArranged: define(
    'posting-arranged',
    '已写明公示的起止日期和地点',
    'QD-92',
    ({ topic }) => topic.posting !== null && topic.posting.place !== '',
  ),
  postingOver: define(
    'posting-over',
    '公示期已满（不少于三日，张贴当日不计），或已写明不公示的理由',
    'QD-92',
    ({ topic, today }) =>
      topic.posting !== null ? topic.posting.until < today : topic.postingSkipped !== '' && mayPassPosting(topic),
  ),
  hasDuty: define('has-duty', '至少有一项任务，写明由谁负责', 'C5', ({ topic }) => topic.duties.length > 0),
  dutiesDone: define('duties-done', '任务都已完成', 'C5', ({ topic }) =>
    topic.duties.every(duty => duty.doneOn !== ''),
  ),
  exitsAnswered: define('exits-answered', '转出的事项都已有结果', 'C5', ({ topic }) =>
    topic.exits.every(exit => exit.outcome !== ''),
  ),
  judged: define('judged', '已登记评议人数和满意人数', 'C5', ({ topic }) => topic.judgement !== null),
} as const satisfies Record<string, TopicRequirement>;
