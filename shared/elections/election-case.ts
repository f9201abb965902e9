import { z } from 'zod';
import { attachmentSchema } from '../attachments/attachment';
import { fromTopicSchema } from '../coordination/from-topic';
import { unitSchema } from '../register/unit';

/** The stages of a case, in order; what each needs and allows is the table in `stages.ts`. */
export const stageIds = [
  'opened',
  'frozen',
  'candidates',
  'matters',
  'notice',
  'issued',
  'entry',
  'counted',
  'certified',
  'filed',
] as const;
export const stageSchema = z.enum(stageIds);
export type StageId = z.infer<typeof stageSchema>;

const day = z.string();

/** The dated facts from which the statutory clock runs (formats.md 4); null until known. */
export const eventIds = [
  'applied',
  'groupFormed',
  'groupPosted',
  'noticePosted',
  'meeting',
  'elected',
  'firstMeeting',
  'committeePosted',
  'filed',
  'decisionPosted',
  'termEnds',
  'renewalStarted',
  'handedOver',
] as const;
export type EventId = (typeof eventIds)[number];
export const caseEventsSchema = z.record(z.enum(eventIds), day.nullable());

/** The contested switches of domain.md A9; the setting and its legal basis are printed on every result. */
export const caseOptionsSchema = z.object({
  /** A9-2. */
  invalidBallots: z.enum(['excluded', 'participate']),
  /** A9-1. */
  unreturned: z.enum(['excluded', 'follow-majority']),
  /** Heads an agent may bring besides his own; null = no cap (A8). */
  proxyCap: z.number().int().positive().nullable(),
  /** A9-5. */
  rankBy: z.enum(['heads', 'area', 'heads-then-area']),
  /** A9-6. */
  tie: z.enum(['run-off', 'lot', 'assembly-decides']),
  /** A9-11: how the 15 days of the notice are counted. */
  noticeReading: z.enum(['loose', 'strict']),
  /** A9-7. */
  tooFew: z.enum(['supplementary-election', 'smaller-committee']),
  /** A9-4 and EL-4 to EL-11: which bars the 议事规则 or 候选人产生办法 of this project set. */
  customBars: z.array(z.string()),
  /** A9-13: `strict` asks for every layer's smallest committee, `city` for the city's own (QD-35: three). */
  committeeSize: z.enum(['strict', 'city']),
  /** A9-15: whether ballots from the city's 电子投票系统 are counted beside the paper ones. */
  electronicBallots: z.enum(['none', 'city-system']),
});
export type CaseOptions = z.infer<typeof caseOptionsSchema>;

export const eligibilityAnswerSchema = z.object({
  /** `EL-1` … of domain.md A12. */
  id: z.string(),
  answer: z.enum(['yes', 'no', 'unknown']),
  note: z.string(),
});

export const candidateSchema = z.object({
  /** Stable within the case: "C01" …; ballots refer to it. */
  id: z.string(),
  name: z.string().min(1),
  sex: z.enum(['男', '女', '']),
  age: z.number().int().positive().nullable(),
  party: z.string(),
  education: z.string(),
  occupation: z.string(),
  /** The candidate's unit key in the frozen register; empty for the representative of an organisation that is checked by hand. */
  unit: z.string(),
  phone: z.string(),
  idNumber: z.string(),
  /** 自荐 · 业主联名推荐 · 社区党组织推荐 · 居(村)民委员会推荐 (QD-34). */
  channel: z.enum(['self', 'owners', 'party', 'residents-committee']),
  resume: z.string(),
  eligibility: z.array(eligibilityAnswerSchema),
});
export type Candidate = z.infer<typeof candidateSchema>;

/** A matter for the vote. `code` is 1 to 9 of CC-278(1); it decides ordinary or special (6, 7, 8 are special). */
export const matterSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('ordinary'),
    id: z.string(),
    code: z.number().int(),
    title: z.string(),
    text: z.string(),
  }),
  z.object({ kind: z.literal('special'), id: z.string(), code: z.number().int(), title: z.string(), text: z.string() }),
  z.object({
    kind: z.literal('election'),
    id: z.string(),
    code: z.literal(3),
    title: z.string(),
    text: z.string(),
    seats: z.number().int().positive(),
    /** Candidate ids in the order of the ballot paper. */
    candidates: z.array(z.string()),
  }),
]);
export type Matter = z.infer<typeof matterSchema>;

export const meetingSchema = z.object({
  form: z.enum(['written', 'discussion', 'internet']),
  place: z.string(),
  /** `YYYY-MM-DDTHH:mm`, local. */
  votingFrom: z.string(),
  votingUntil: z.string(),
  countAt: z.string(),
  countPlace: z.string(),
  delivery: z.string(),
  collection: z.string(),
  contact: z.string(),
  contactPhone: z.string(),
});

export const certificationSchema = z.object({
  at: z.string(),
  by: z.string(),
  /** SHA-256 over the canonical tally, so that a later change of any figure is seen. */
  tallyHash: z.string(),
  witnesses: z.array(z.object({ role: z.string(), name: z.string() })),
  /** Candidate ids that sit on the committee: those the tally elects, and those of the tie's outcome. */
  elected: z.array(z.string()),
  /** How a tie at the last seat was settled after the count (A9-6), when it was settled before certification. */
  tieOutcome: z.object({ elected: z.array(z.string()), words: z.string() }).nullable(),
});
export type Certification = z.infer<typeof certificationSchema>;

/** 主任 · 副主任 · 执行成员 (SD-30) · 委员. */
export const committeePostSchema = z.object({
  candidateId: z.string(),
  post: z.enum(['chair', 'vice-chair', 'executive', 'member']),
});
export type CommitteePost = z.infer<typeof committeePostSchema>;

/** What happened after the result was certified; the certified case itself is never changed (issue: a new event). */
export const laterEventSchema = z.object({
  at: z.string(),
  by: z.string(),
  day,
  kind: z.enum([
    'seat-ended',
    'supplementary',
    'term-extended',
    'post-changed',
    'rules-changed',
    'revoked',
    'corrected',
    'other',
  ]),
  words: z.string().min(1),
  /** The article or document that it rests on. */
  basis: z.string(),
  /** 委员资格终止 (QD-40): whose seat ended; the member leaves the roster from that day. */
  candidateId: z.string().optional(),
  /** 任期延长 (QD-41): the day on which the term now ends. */
  until: z.string().optional(),
});
export type LaterEvent = z.infer<typeof laterEventSchema>;

/** 换届: the committee that goes, and what it hands over (domain.md B4, F-39). */
export const handOverItemSchema = z.object({
  group: z.enum(['seals', 'registration', 'finance', 'archive', 'property']),
  item: z.string().min(1),
  quantity: z.string(),
  condition: z.string(),
  handedOver: z.boolean(),
  remark: z.string(),
});
export type HandOverItem = z.infer<typeof handOverItemSchema>;
export const renewalSchema = z.object({
  previousTerm: z.number().int().positive(),
  previousMembers: z.number().int().nonnegative(),
  /** 换届小组 (QD-42) when the committee itself did not start; else empty. */
  group: z.string(),
  handOver: z.array(handOverItemSchema),
  /** 监交人: street or community (B4). */
  supervisor: z.string(),
});
export type Renewal = z.infer<typeof renewalSchema>;

export const electionCaseSchema = z.object({
  projectId: z.string(),
  title: z.string().min(1),
  kind: z.enum(['first', 'renewal']),
  /** 届次 of the committee to be elected. */
  term: z.number().int().positive(),
  termYears: z.number().int().min(1).max(5),
  jurisdiction: z.enum(['national', 'shandong', 'qingdao']),
  voteDate: day,
  ruleSet: z.enum(['auto', 'property-law-76', 'civil-code-278']),
  stage: stageSchema,
  history: z.array(
    z.object({ at: z.string(), by: z.string(), from: stageSchema, to: stageSchema, reason: z.string() }),
  ),
  options: caseOptionsSchema,
  organiser: z.object({
    street: z.string(),
    group: z.string(),
    leader: z.string(),
    counters: z.string(),
    supervisors: z.string(),
  }),
  events: caseEventsSchema,
  meeting: meetingSchema,
  frozen: z
    .object({
      at: z.string(),
      /** 基准日, the record date (CT-7). */
      recordDate: day,
      registerVersion: z.number().int(),
      pages: z.number().int(),
      units: z.number().int(),
      heads: z.number().int(),
      area: z.number().int(),
      developerUnits: z.number().int(),
      developerArea: z.number().int(),
    })
    .nullable(),
  candidates: z.array(candidateSchema),
  matters: z.array(matterSchema),
  issued: z.object({ at: z.string(), ballots: z.number().int() }).nullable(),
  certified: certificationSchema.nullable(),
  committee: z.object({ posts: z.array(committeePostSchema), office: z.string(), officePhone: z.string() }).nullable(),
  renewal: renewalSchema.nullable(),
  /** Scans for the filing package, by the item of its list of attachments (filing-attachments.ts). */
  scans: z.array(z.object({ title: z.string(), files: z.array(attachmentSchema) })).optional(),
  laterEvents: z.array(laterEventSchema),
  /** The topic (议题) that it was opened for; absent where there is none. */
  fromTopic: fromTopicSchema.optional(),
});
export type ElectionCase = z.infer<typeof electionCaseSchema>;

/** A unit as frozen on the record date, with the head that it votes in. */
export const frozenUnitSchema = unitSchema.and(z.object({ head: z.string().regex(/^H\d{4,6}$/) }));
export type FrozenUnit = z.infer<typeof frozenUnitSchema>;

export const electionPageSchema = z.object({
  electionId: z.string(),
  page: z.number().int().nonnegative(),
  units: z.array(frozenUnitSchema),
});
export type ElectionPage = z.infer<typeof electionPageSchema>;

export const deliverySchema = z.object({
  /** 当面 · 同住人 · 信报箱 · 挂号信 · 短信微信 · 公告 · 未送达 (F-23). */
  way: z.enum(['in-person', 'household', 'mailbox', 'registered-mail', 'message', 'public-notice', 'undelivered']),
  day,
  receiver: z.string(),
  note: z.string(),
});

export type DeliveryWay = z.infer<typeof deliverySchema>['way'];

export const entrySchema = z.object({
  at: z.string(),
  by: z.string(),
  channel: z.enum(['paper', 'online']),
  /** A reason code of domain.md B5 (`INV_UNSIGNED` …); null when valid. */
  invalid: z.string().nullable(),
  proxy: z.object({ agent: z.string(), written: z.boolean() }).nullable(),
  /** Matter id → 'yes' | 'no' | 'abstain' | 'blank', or the ids of the candidates marked. */
  votes: z.record(z.string(), z.union([z.enum(['yes', 'no', 'abstain', 'blank']), z.array(z.string())])),
  /** Said by the officer when entering after the deadline: whether the paper itself came back in time. */
  returned: z.enum(['in-time', 'late']).optional(),
  /** Why the entry was changed, each time. */
  corrections: z.array(z.object({ at: z.string(), by: z.string(), reason: z.string() })).optional(),
});
export type BallotEntry = z.infer<typeof entrySchema>;

/** One ballot paper: issued to a head, delivered, returned and entered. `number` is six digits, unique in the case. */
export const ballotSchema = z.object({
  electionId: z.string(),
  number: z.string().regex(/^\d{6}$/),
  head: z.string(),
  /** The head's first unit by register order; a ballot in a vote file names it. */
  unit: z.string(),
  delivery: deliverySchema.nullable(),
  entry: entrySchema.nullable(),
  /** Set when the papers were called in after issuing (going back); a withdrawn ballot is kept, never counted. */
  withdrawn: z.object({ at: z.string(), reason: z.string() }).optional(),
});
export type Ballot = z.infer<typeof ballotSchema>;
