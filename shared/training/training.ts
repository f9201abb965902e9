import { z } from 'zod';
import { attachmentSchema } from '../attachments/attachment';

const day = z.string();

/** 任前, 任中 (TR-1, TR-9). */
export const trainingKinds = { 'pre-service': '任前培训', 'in-service': '任中培训' } as const;
export type TrainingKind = keyof typeof trainingKinds;
const kind = z.enum(Object.keys(trainingKinds) as [TrainingKind, ...TrainingKind[]]);

/** A year's programme. No article sets hours or subjects (TR-6): the district's own numbers, printed on every list. */
export const trainingProgrammeSchema = z.object({
  year: z.number().int().min(2000).max(2199),
  /** Tenths of an hour, so that 1.5 hours stay exact. */
  preServiceHours: z.number().int().nonnegative(),
  inServiceHours: z.number().int().nonnegative(),
  passScore: z.number().int().min(0).max(100),
  basis: z.string(),
  subjects: z.array(
    z.object({ id: z.string().min(1), title: z.string().min(1), kind, hours: z.number().int().nonnegative() }),
  ),
});
export type TrainingProgramme = z.infer<typeof trainingProgrammeSchema>;

export const traineeSchema = z.object({
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
  number: z.string(),
  kind,
  title: z.string().min(1),
  subjects: z.array(z.string()),
  date: day,
  startsAt: z.string(),
  endsAt: z.string(),
  /** Tenths of an hour. */
  hours: z.number().int().positive(),
  organiser: z.string(),
  place: z.string(),
  form: z.enum(['lecture', 'seminar', 'visit', 'online', 'self-study']),
  lecturer: z.string(),
  materials: z.string(),
  trainees: z.array(traineeSchema),
  attachments: z.array(attachmentSchema),
});
export type TrainingSession = z.infer<typeof trainingSessionSchema>;

/** 道德约束 (TR-1): 承诺书, talks, breaches of QD-39. */
export const trainingConductSchema = z.object({
  projectId: z.string(),
  memberKey: z.string(),
  name: z.string().min(1),
  kind: z.enum(['pledge', 'talk', 'breach']),
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
