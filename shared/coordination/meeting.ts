import { z } from 'zod';
import { attachmentSchema } from '../attachments/attachment';
import { sideIds } from './sides';

const day = z.string();

/** 四位一体议事会 · 业主恳谈会 · 人民调解 · 物业管理联席会议 · 业委会会议. */
export const meetingKinds = {
  council: '四位一体议事会',
  forum: '业主恳谈会',
  mediation: '人民调解',
  joint: '物业管理联席会议',
  committee: '业主委员会会议',
} as const;
export type MeetingKind = keyof typeof meetingKinds;
export const meetingKindIds = Object.keys(meetingKinds) as [MeetingKind, ...MeetingKind[]];

export const attendeeSchema = z.object({
  /** Stable within the meeting. */
  id: z.string().min(1),
  /** A row of `people`, `election:<case>:<candidate>` for an elected member, or empty. */
  personId: z.string(),
  name: z.string(),
  side: z.enum(sideIds),
  unit: z.string(),
  post: z.string(),
  state: z.enum(['present', 'absent', 'observer']),
  /** Why absent. */
  reason: z.string(),
  signed: z.boolean(),
});
export type Attendee = z.infer<typeof attendeeSchema>;

export const resolutionSchema = z.object({
  id: z.string().min(1),
  text: z.string(),
  /** The duty-bearer; null until named (a meeting with such a resolution cannot be confirmed). */
  side: z.enum(sideIds).nullable(),
  personId: z.string(),
  coSides: z.array(z.enum(sideIds)),
  due: day,
  /** Whether it has to be posted for owners. */
  publish: z.boolean(),
});
export type Resolution = z.infer<typeof resolutionSchema>;

export const agendaItemSchema = z.object({
  id: z.string().min(1),
  /** The topic (议题) it deals with; empty for an item without one. */
  topicId: z.string(),
  title: z.string(),
  proposer: z.string(),
  background: z.string(),
  opinions: z.array(z.object({ side: z.enum(sideIds), speaker: z.string(), text: z.string() })),
  /** Heads of those who have a vote; null when nothing was put to the vote. */
  vote: z
    .object({
      yes: z.number().int().nonnegative(),
      no: z.number().int().nonnegative(),
      abstain: z.number().int().nonnegative(),
    })
    .nullable(),
  outcome: z.enum(['agreed', 'not-agreed', 'deferred', 'noted']),
  resolutions: z.array(resolutionSchema),
});
export type AgendaItem = z.infer<typeof agendaItemSchema>;

/** What a mediation must record (人民调解法 27 to 33). Parties' numbers and phones are masked and in no package. */
export const mediationSchema = z.object({
  parties: z.array(
    z.object({
      name: z.string(),
      role: z.enum(['applicant', 'respondent', 'third']),
      idNumber: z.string(),
      phone: z.string(),
      address: z.string(),
    }),
  ),
  mediators: z.array(z.string()),
  dispute: z.string(),
  facts: z.string(),
  content: z.string(),
  manner: z.string(),
  limit: day,
  result: z.enum(['agreed', 'failed', 'refused']),
  form: z.enum(['written', 'oral']),
  effectiveOn: day,
  /** 司法确认 asked for (33); empty when not. */
  confirmationOn: day,
  /** 26: which other ways the parties were told of. */
  otherWays: z.string(),
  /** 29: a written agreement takes effect when the parties and a mediator have signed and the committee has sealed it. */
  signed: z.object({ parties: z.boolean(), mediator: z.boolean(), seal: z.boolean() }),
});
export type Mediation = z.infer<typeof mediationSchema>;

/** A change after confirmation: the record itself stays as it was signed. */
export const amendmentSchema = z.object({
  id: z.string(),
  at: z.string(),
  by: z.string(),
  words: z.string().min(1),
  reason: z.string(),
});
export type Amendment = z.infer<typeof amendmentSchema>;

/** One rule of the catalogue (`meeting-rules.ts`) as it was met or not met; `itemId` is empty for the meeting as a whole. */
export const meetingFindingSchema = z.object({
  rule: z.string(),
  level: z.enum(['law', 'practice']),
  met: z.boolean(),
  /** One sentence with what is there and what is needed. */
  words: z.string(),
  itemId: z.string(),
});
export type MeetingFinding = z.infer<typeof meetingFindingSchema>;

export const coordinationMeetingSchema = z.object({
  status: z.enum(['draft', 'confirmed']),
  kind: z.enum(meetingKindIds),
  communityId: z.string(),
  /** Empty: the whole community. */
  projectId: z.string(),
  /** The how-many-eth of its kind in this year and place; 0 until confirmed. */
  ordinal: z.number().int().nonnegative(),
  title: z.string(),
  /** Day; the index key. */
  date: day,
  /** `HH:mm`. */
  startsAt: z.string(),
  endsAt: z.string(),
  place: z.string(),
  form: z.enum(['on-site', 'online', 'visit']),
  /** When participants and owners were told (GR-39, QD-29). */
  noticeOn: day,
  convenerSide: z.enum(sideIds).nullable(),
  convener: z.string(),
  chair: z.string(),
  recorder: z.string(),
  attendance: z.array(attendeeSchema),
  /** 委员总数 where the committee's roster does not say it, with the reason; null: as the roster says. */
  committeeSize: z.object({ members: z.number().int().positive(), reason: z.string() }).nullable(),
  items: z.array(agendaItemSchema),
  mediation: mediationSchema.nullable(),
  next: z.string(),
  attachments: z.array(attachmentSchema),
  /** 会议决定公示日 (QD-38, SD-32: within three days); empty until posted. */
  postedOn: day,
  /** Set once at confirmation: the rules as they were met or not met then. */
  confirmed: z
    .object({
      at: z.string(),
      by: z.string(),
      effective: z.boolean(),
      findings: z.array(meetingFindingSchema),
    })
    .nullable(),
  amendments: z.array(amendmentSchema),
});
export type CoordinationMeeting = z.infer<typeof coordinationMeetingSchema>;
