import type { Day } from '#shared/basics/dates';
import type { AdvanceTopicInput } from '#shared/coordination/commands/advance-topic';
import { consultationRef, type TopicRequirement } from '#shared/coordination/topic-requirements';
import {
  leastPostedUntil,
  missingForStage,
  topicStageAfter,
  topicStageOf,
  type MainStage,
} from '#shared/coordination/topic-stages';
import type { Topic } from '#shared/coordination/topic';

/** What is typed in the next step's form; each part is used at one stage. */
export interface StepDraft {
  readonly proposer: string;
  readonly reason: string;
  readonly affected: string;
  readonly level: Topic['level'];
  readonly consultation: string;
  readonly skip: boolean;
  readonly skipReason: string;
  readonly from: string;
  readonly until: string;
  readonly place: string;
  readonly objections: string;
  readonly judgedOn: string;
  readonly method: NonNullable<Topic['judgement']>['method'];
  readonly asked: number | null;
  readonly satisfied: number | null;
  readonly comments: string;
}

export function blankStep(topic: Topic, today: Day): StepDraft {
  return {
    proposer: '社区党组织',
    reason: '',
    affected: '',
    level: topic.level,
    consultation: '',
    skip: false,
    skipReason: '',
    from: today,
    until: leastPostedUntil(today),
    place: '',
    objections: '',
    judgedOn: today,
    method: 'visit',
    asked: null,
    satisfied: null,
    comments: '',
  };
}

/** Where the next step leads and what its button says; null for a topic that has ended. */
export function nextStep(topic: Topic, draft: StepDraft): { readonly to: MainStage; readonly button: string } | null {
  const to = topicStageAfter(topic.stage, draft.skip && topic.stage === 'consulted');
  if (to === null) return null;
  return { to, button: topicStageOf(to).enterBy };
}

/** What no form can fill in: open duties, a posting that still hangs, a way out without an answer. */
export function standsInTheWay(topic: Topic, to: MainStage, today: string): TopicRequirement[] {
  const fills = new Set(['proposed', 'consulted', 'posting-arranged', 'judged']);
  return missingForStage(to, { topic, today }).filter(requirement => {
    if (requirement.id === 'posting-over') return topic.stage === 'posted';
    return !fills.has(requirement.id);
  });
}

export function wasConsulted(topic: Topic): boolean {
  return topic.events.some(event => event.kind === 'meeting' || event.refId === consultationRef);
}

export function advanceInput(draft: StepDraft): AdvanceTopicInput {
  const { proposer, reason, affected, level } = draft;
  return {
    acceptance: { proposer, reason, affected, level },
    consultation: draft.consultation,
    posting: { from: draft.from, until: draft.until, place: draft.place },
    ...(draft.skip ? { skipPosting: draft.skipReason || ' ' } : {}),
    objections: draft.objections,
    judgement: {
      on: draft.judgedOn,
      method: draft.method,
      asked: draft.asked ?? 0,
      satisfied: draft.satisfied ?? 0,
      comments: draft.comments,
    },
  };
}
