import { z } from 'zod';
import { attachmentSchema } from '../attachments/attachment';

const day = z.string();

/** 任前, 任中 (TR-1, TR-9). */
export const trainingKinds = { 'pre-service': '任前培训', 'in-service': '任中培训' } as const;
export type TrainingKind = keyof typeof trainingKinds;
const kind = z.enum(Object.keys(trainingKinds) as [TrainingKind, ...TrainingKind[]]);

/** TR-7. */
export const trainingForms = {
  lecture: '集中授课',
  seminar: '座谈研讨',
  visit: '现场观摩',
  online: '线上学习',
  'self-study': '自学',
} as const;
export type TrainingForm = keyof typeof trainingForms;

/** A year's programme. No article sets hours or subjects (TR-6): the district's own numbers, printed on every list. */
export const trainingProgrammeSchema = z.object({
  year: z.number().int().min(2000).max(2199),
  /** Tenths of an hour, so that 1.5 hours stay exact. */
  preServiceHours: z.number().int().nonnegative(),
  inServiceHours: z.number().int().nonnegative(),
  passScore: z.number().int().min(0).max(100),
  /** What the numbers rest on, such as the bureau's own notice; printed beside them. */
  basis: z.string(),
  /** How many minutes the district counts as one 学时. */
  hourMinutes: z.union([z.literal(45), z.literal(60)]),
  /** Until when 任前 training is in time (TR-9 leaves it open): `pre-service-window.ts`. */
  preServiceBy: z.enum(['filing', 'first-meeting']),
  /** Whether somebody who joins within the year owes only the share of the days that are left. */
  proRata: z.boolean(),
  subjects: z.array(
    z.object({ id: z.string().min(1), title: z.string().min(1), kind, hours: z.number().int().nonnegative() }),
  ),
});
export type TrainingProgramme = z.infer<typeof trainingProgrammeSchema>;

export const traineeSchema = z.object({
  /** Stable within the session. */
  id: z.string().min(1),
  /** `election:<case>:<candidate>` or `person:<id>`; empty while the name on the sheet belongs to nobody known. */
  memberKey: z.string(),
  name: z.string().min(1),
  projectId: z.string(),
  post: z.string(),
  unit: z.string(),
  phone: z.string(),
  signedIn: z.boolean(),
  score: z.number().int().min(0).max(100).nullable(),
  certificateNo: z.string(),
  remark: z.string(),
});
export type Trainee = z.infer<typeof traineeSchema>;

/** One session of a course, with its sign-in sheet. Local only: in no package and no file but its own printouts and backups. */
export const trainingSessionSchema = z.object({
  /** `draft` while it is being typed for the first time: kept through a kill, checked and counted only once it is `kept`. */
  status: z.enum(['draft', 'kept']),
  /** `2026-03`: year and running number. */
  number: z.string(),
  kind,
  title: z.string(),
  subjects: z.array(z.string()),
  date: day,
  startsAt: z.string(),
  endsAt: z.string(),
  /** Tenths of an hour. */
  hours: z.number().int().nonnegative(),
  organiser: z.string(),
  place: z.string(),
  form: z.enum(Object.keys(trainingForms) as [TrainingForm, ...TrainingForm[]]),
  lecturer: z.string(),
  materials: z.string(),
  trainees: z.array(traineeSchema),
  attachments: z.array(attachmentSchema),
});
export type TrainingSession = z.infer<typeof trainingSessionSchema>;

export const conductKinds = { pledge: '承诺书', talk: '谈话提醒', breach: '违反禁止性规定' } as const;
export type ConductKind = keyof typeof conductKinds;

/** 道德约束 (TR-1): 承诺书, talks, breaches of QD-39. */
export const trainingConductSchema = z.object({
  projectId: z.string(),
  memberKey: z.string(),
  name: z.string().min(1),
  kind: z.enum(Object.keys(conductKinds) as [ConductKind, ...ConductKind[]]),
  on: day,
  words: z.string().min(1),
  /** The prohibition of QD-39 that was broken, 1 to 6; null for a pledge or talk. */
  clause: z.number().int().min(1).max(6).nullable(),
  by: z.string(),
  settledOn: day,
  outcome: z.string(),
  attachments: z.array(attachmentSchema),
});
export type TrainingConduct = z.infer<typeof trainingConductSchema>;
