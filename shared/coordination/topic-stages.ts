import { addDays, parseDay, type Day } from '../basics/dates';
import { topicRequirements, type TopicFacts, type TopicRequirement } from './topic-requirements';
import type { Topic, TopicStage } from './topic';

export const mainStageIds = [
  'collected',
  'accepted',
  'consulted',
  'posted',
  'carried-out',
  'judged',
  'closed',
] as const satisfies readonly TopicStage[];
export type MainStage = (typeof mainStageIds)[number];

export interface TopicStageDefinition {
  readonly id: MainStage;
  /** The column's name: 协商. */
  readonly title: string;
  /** What is done while the topic stands here: 开会协商，形成意见. */
  readonly work: string;
  /** What the button says that brings a topic here: 提交协商. Empty for the first. */
  readonly enterBy: string;
  /** What must be true to come here from the stage before. */
  readonly enter: readonly TopicRequirement[];
  /** Which clock runs besides the due days, and until when; null when none does. */
  readonly clock: ((topic: Topic) => { readonly words: string; readonly until: Day | null }) | null;
}

const { proposed, consulted, postingArranged, postingOver, hasDuty, dutiesDone, exitsAnswered, judged } =
  topicRequirements;

/** The life of a topic (domain.md C5), in order. It moves one stage at a time; a small one may pass over 公示. */
export const topicStageTable: readonly TopicStageDefinition[] = [
  {
    id: 'collected',
    title: '收集',
    work: '核实情况，提议立项',
    enterBy: '',
    enter: [],
    clock: null,
  },
  {
    id: 'accepted',
    title: '立项',
    work: '确定协商各方，提前告知',
    enterBy: '立项',
    enter: [proposed],
    clock: null,
  },
  {
    id: 'consulted',
    title: '协商',
    work: '开会协商，形成意见',
    enterBy: '提交协商',
    enter: [],
    clock: null,
  },
  {
    id: 'posted',
    title: '公示',
    work: '公示协商结果，收集异议',
    enterBy: '公示结果',
    enter: [consulted, postingArranged],
    clock: topic => ({ words: '公示期（不少于三日）', until: topic.posting ? parseDay(topic.posting.until) : null }),
  },
  {
    id: 'carried-out',
    title: '执行',
    work: '按任务落实，登记进展',
    enterBy: '交付执行',
    enter: [consulted, postingOver, hasDuty],
    clock: topic => ({ words: '最早到期的任务', until: earliestDuty(topic) }),
  },
  {
    id: 'judged',
    title: '评议',
    work: '请业主评议，登记满意情况',
    enterBy: '转入评议',
    enter: [dutiesDone],
    clock: null,
  },
  {
    id: 'closed',
    title: '办结',
    work: '',
    enterBy: '办结',
    enter: [judged, dutiesDone, exitsAnswered],
    clock: null,
  },
];

/** The last day that a posting must hang at least: three days, the day of posting not counted (QD-92, DT-7). */
export const POSTING_DAYS = 3;
export function leastPostedUntil(from: Day): Day {
  return addDays(from, POSTING_DAYS);
}

export function topicStageOf(id: MainStage): TopicStageDefinition {
  const found = topicStageTable.find(stage => stage.id === id);
  if (!found) throw new Error(`no such stage: ${id}`);
  return found;
}

export function isMainStage(id: TopicStage): id is MainStage {
  return (mainStageIds as readonly TopicStage[]).includes(id);
}

/** −1 for the ways out. */
export function topicStageOrder(id: TopicStage): number {
  return (mainStageIds as readonly TopicStage[]).indexOf(id);
}

/** Where a topic goes from here; null at the end. With `skipPosting` 公示 is passed over. */
export function topicStageAfter(id: TopicStage, skipPosting = false): MainStage | null {
  if (!isMainStage(id)) return null;
  const next = mainStageIds[mainStageIds.indexOf(id) + 1] ?? null;
  return next === 'posted' && skipPosting ? 'carried-out' : next;
}

/** What is missing to come to `to`, in the table's order; empty when nothing is. */
export function missingForStage(to: MainStage, facts: TopicFacts): TopicRequirement[] {
  return topicStageOf(to).enter.filter(requirement => !requirement.met(facts));
}

function earliestDuty(topic: Topic): Day | null {
  const days = topic.duties.filter(duty => duty.doneOn === '' && duty.due !== '').map(duty => duty.due);
  return days.length === 0 ? null : parseDay(days.reduce((a, b) => (a < b ? a : b)));
}
