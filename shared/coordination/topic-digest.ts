import { stepReached, type LadderStep } from './overdue-ladder';
import { endedStages } from './topic-ended';
import type { Topic } from './topic';

/** What lists, figures and the finder of duplicates need of a topic; nothing personal, nothing that only its page shows. */
export interface TopicDigest extends Pick<
  Topic,
  | 'number'
  | 'communityId'
  | 'projectId'
  | 'title'
  | 'category'
  | 'source'
  | 'sourceNo'
  | 'urgency'
  | 'level'
  | 'reportedOn'
  | 'stage'
  | 'stageSince'
  | 'due'
  | 'nextDue'
  | 'closedOn'
  | 'mergedInto'
> {
  readonly id: string;
  readonly open: boolean;
  readonly openDuties: number;
  /** Days of the open duties that are due, for the calendar; empty ones left out. */
  readonly dutyDays: readonly string[];
  /** Every duty's days, for figures of past days. */
  readonly duties: readonly { readonly due: string; readonly doneOn: string }[];
  /** When owners judged it; empty while they have not. */
  readonly judgedOn: string;
  readonly asked: number;
  readonly satisfied: number;
  /** Election cases that it was handed to. */
  readonly cases: readonly string[];
  /** The last day on which the posting hangs; empty when it does not hang. */
  readonly postedUntil: string;
  /** How far the overdue ladder was climbed for what is due now. */
  readonly step: LadderStep | null;
}

export function topicDigestOf(id: string, topic: Topic): TopicDigest {
  const open = topic.duties.filter(duty => duty.doneOn === '');
  return {
    id,
    number: topic.number,
    communityId: topic.communityId,
    projectId: topic.projectId,
    title: topic.title,
    category: topic.category,
    source: topic.source,
    sourceNo: topic.sourceNo,
    urgency: topic.urgency,
    level: topic.level,
    reportedOn: topic.reportedOn,
    stage: topic.stage,
    stageSince: topic.stageSince,
    due: topic.due,
    nextDue: topic.nextDue,
    closedOn: topic.closedOn,
    mergedInto: topic.mergedInto,
    open: !endedStages.has(topic.stage),
    openDuties: open.length,
    dutyDays: open.map(duty => duty.due).filter(day => day !== ''),
    duties: topic.duties.map(({ due, doneOn }) => ({ due, doneOn })),
    judgedOn: topic.judgement?.on ?? '',
    asked: topic.judgement?.asked ?? 0,
    satisfied: topic.judgement?.satisfied ?? 0,
    cases: topic.exits.filter(exit => exit.kind === 'owners-vote').map(exit => exit.refId),
    postedUntil: topic.stage === 'posted' ? (topic.posting?.until ?? '') : '',
    step: stepReached(topic),
  };
}
