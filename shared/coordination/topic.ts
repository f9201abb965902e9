import { z } from 'zod';
import { attachmentSchema } from '../attachments/attachment';
import { topicCategoryIds } from './categories';
import { sideIds } from './sides';

const day = z.string();

/** 收集 → 立项 → 协商 → 公示 → 执行 → 评议 → 办结 (domain.md C5). The last three are ways out. */
export const topicStages = {
  collected: '收集',
  accepted: '立项',
  consulted: '协商',
  posted: '公示',
  'carried-out': '执行',
  judged: '评议',
  closed: '办结',
  declined: '不予立项',
  merged: '已并案',
} as const;
export type TopicStage = keyof typeof topicStages;
export const topicStageIds = Object.keys(topicStages) as [TopicStage, ...TopicStage[]];

export const topicSources = {
  '12345': '12345 热线',
  visit: '走访',
  meeting: '会议',
  complaint: '投诉信访',
  reception: '接待日',
  inspection: '检查巡查',
  other: '其他',
} as const;
export type TopicSource = keyof typeof topicSources;
export const topicSourceIds = Object.keys(topicSources) as [TopicSource, ...TopicSource[]];

/** Who owes what by when. */
export const dutySchema = z.object({
  id: z.string().min(1),
  text: z.string().min(1),
  side: z.enum(sideIds),
  personId: z.string(),
  coSides: z.array(z.enum(sideIds)),
  due: day,
  /** The meeting that resolved it; empty when it was set outside a meeting. */
  meetingId: z.string(),
  progress: z.array(
    z.object({ on: day, by: z.string(), words: z.string().min(1), attachments: z.array(attachmentSchema) }),
  ),
  /** Empty while it is open. */
  doneOn: day,
});
export type Duty = z.infer<typeof dutySchema>;

/** One line of a topic's story; lines are only ever added. */
export const topicEventSchema = z.object({
  id: z.string(),
  at: z.string(),
  by: z.string(),
  on: day,
  kind: z.enum([
    'collected',
    'edited',
    'stage',
    'back',
    'duty',
    'progress',
    'duty-done',
    'meeting',
    'reminded',
    'supervised',
    'escalated',
    'merged',
    'split',
    'reopened',
    'declined',
    'exit',
    'posted',
    'judged',
    'note',
  ]),
  words: z.string().min(1),
  /** A meeting, case or topic it refers to; empty when none. */
  refId: z.string(),
});
export type TopicEvent = z.infer<typeof topicEventSchema>;

export const topicSchema = z.object({
  /** `2026-00012`: year and running number of the district. */
  number: z.string().regex(/^\d{4}-\d{5}$/),
  communityId: z.string(),
  /** Empty: the whole community. */
  projectId: z.string(),
  title: z.string().min(1).max(120),
  text: z.string(),
  category: z.enum(topicCategoryIds),
  source: z.enum(topicSourceIds),
  /** The ticket's or letter's number. */
  sourceNo: z.string(),
  /** Masked on screen; in no package. */
  reporter: z.object({ name: z.string(), phone: z.string(), unit: z.string() }),
  reportedOn: day,
  urgency: z.enum(['normal', 'urgent', 'emergency']),
  level: z.enum(['project', 'community', 'street']),
  stage: z.enum(topicStageIds),
  stageSince: day,
  /** When the whole is to be settled; empty when nothing was fixed. */
  due: day,
  /** The index key: the earliest due day of the topic and its open duties; `9999-12-31` when there is none or it is closed. */
  nextDue: day,
  duties: z.array(dutySchema),
  /** 立项 (C5, S26): who proposed it and why, whom it concerns; null before. */
  acceptance: z.object({ on: day, proposer: z.string(), reason: z.string(), affected: z.string() }).nullable(),
  posting: z.object({ from: day, until: day, place: z.string(), objections: z.string() }).nullable(),
  /** Why a small matter went on without being posted; empty when it was not so. */
  postingSkipped: z.string(),
  judgement: z
    .object({
      on: day,
      method: z.enum(['meeting', 'visit', 'questionnaire', 'phone']),
      asked: z.number().int().nonnegative(),
      satisfied: z.number().int().nonnegative(),
      comments: z.string(),
    })
    .nullable(),
  exits: z.array(
    z.object({
      id: z.string().min(1),
      kind: z.enum(['owners-vote', 'mediation', 'enforcement']),
      on: day,
      /** The election case or meeting opened for it; empty for enforcement. */
      refId: z.string(),
      words: z.string(),
      /** What came of it and when it was known; both empty while open. */
      outcome: z.string(),
      outcomeOn: day,
    }),
  ),
  /** The topic that this one was merged into, and where it stood before; empty and null when it was not merged. */
  mergedInto: z.string(),
  stageBeforeMerge: z.enum(topicStageIds).nullable(),
  closedOn: day,
  attachments: z.array(attachmentSchema),
  events: z.array(topicEventSchema),
});
export type Topic = z.infer<typeof topicSchema>;
