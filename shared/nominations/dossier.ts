import { z } from 'zod';
import { attachmentSchema } from '../attachments/attachment';
import { dayOrNone } from '../evidence/evidence-head';
import { nominationCategoryIds } from './category';
import { filledScoresSchema } from './score-sheet';

/** The approval chain (D2). What a category does not need is passed over (`dossier-stages.ts`). */
export const dossierStages = {
  draft: '填报',
  unit: '单位公示和意见',
  owners: '业委会（居委会）意见',
  street: '街道意见',
  departments: '征求部门意见',
  review: '区级审核',
  posting: '区级公示',
  approved: '通过，待报送',
  recommended: '已推荐',
} as const;
export type DossierStage = keyof typeof dossierStages;
export const dossierStageIds = Object.keys(dossierStages) as [DossierStage, ...DossierStage[]];

/** `open` goes on; `withdrawn` and `declined` are kept and counted nowhere; `fallen` was approved and fell back. */
export const dossierStandings = {
  open: '进行中',
  fallen: '退回重核',
  withdrawn: '撤回',
  declined: '不予推荐',
} as const;
export type DossierStanding = keyof typeof dossierStandings;

export const postingObjectionSchema = z.object({
  id: z.string().min(1),
  on: dayOrNone,
  words: z.string().min(1).max(1000),
  /** 实名、匿名; the name itself is not kept. */
  signed: z.boolean(),
  handledOn: dayOrNone,
  handling: z.string().max(1000),
  /** Whether it was found true; null: not handled yet. */
  upheld: z.boolean().nullable(),
});

/** A 公示 of a dossier by its unit or by the district (D6). */
export const postingSchema = z.object({
  id: z.string().min(1),
  level: z.enum(['unit', 'district']),
  from: z.string(),
  workingDays: z.union([z.literal(3), z.literal(5), z.literal(7)]),
  /** The last working day of it, reckoned from `from` and the holiday calendar (CC-201, CC-203). */
  until: z.string(),
  place: z.string().max(200),
  medium: z.string().max(100),
  contact: z.string().max(200),
  photos: z.array(attachmentSchema),
  objections: z.array(postingObjectionSchema),
  /** Closed by an officer once it is over and every objection is handled; empty before. */
  closedOn: dayOrNone,
  /** Why it counts no longer (fell back, broken off); empty while it counts. */
  voided: z.string().max(300),
});
export type Posting = z.infer<typeof postingSchema>;

/** What somebody on the chain said. */
export const opinionSchema = z.object({
  stage: z.enum(dossierStageIds),
  /** The body as it signs: 春晓街道办事处; for 征求意见 the department. */
  body: z.string().min(1).max(100),
  on: dayOrNone,
  agrees: z.boolean(),
  words: z.string().max(1000),
  attachments: z.array(attachmentSchema),
  /** Why it counts no longer (the dossier went back before it); empty while it counts. */
  voided: z.string().max(300),
  /** The officer who entered it, and when. */
  enteredBy: z.string(),
  enteredAt: z.string(),
});
export type Opinion = z.infer<typeof opinionSchema>;

/** Why a dossier fell back, and how it was taken up again. Found by the program on the day's registers, once per cause. */
export const fallSchema = z.object({
  at: z.string(),
  /** The eligibility check that failed, and what makes this cause the same one tomorrow: the check with its source rows. */
  check: z.string().min(1),
  cause: z.string().min(1),
  words: z.string().min(1).max(500),
  /** Where it stood. */
  stage: z.enum(dossierStageIds),
  source: z.object({ table: z.string(), id: z.string() }).nullable(),
  /** Empty while it is fallen. */
  takenUpAt: z.string(),
  takenUpBy: z.string(),
  reason: z.string().max(300),
});
export type DossierFall = z.infer<typeof fallSchema>;

export const materialSchema = z.object({
  /** One of D7 (`material-list.ts`). */
  item: z.string().min(1),
  title: z.string().max(200),
  attachments: z.array(attachmentSchema),
  /** Pages in the bound dossier; null: not counted yet. */
  pages: z.number().int().positive().nullable(),
  /** `on-paper`: handed in on paper only; `waived`: not needed here, with the reason in `remark`. */
  provided: z.enum(['in-package', 'on-paper', 'waived', 'missing']),
  remark: z.string().max(300),
});
export type Material = z.infer<typeof materialSchema>;

export const dossierSchema = z.object({
  year: z.number().int(),
  category: z.enum(nominationCategoryIds),
  /** 2026-明星-003: unique in the district. */
  number: z.string().min(1).max(40),
  nominee: z.object({
    /** Id in the registers (staff, project, company); empty for units and persons outside them. */
    id: z.string(),
    name: z.string().min(1).max(100),
  }),
  /** The company of the person or project, and the project; empty where there is none. */
  companyId: z.string(),
  projectId: z.string(),
  streetId: z.string(),
  stage: z.enum(dossierStageIds),
  standing: z.enum(['open', 'fallen', 'withdrawn', 'declined']),
  /** Field id (`form-fields.ts`) → what stands in the form, as text. */
  form: z.record(z.string(), z.string()),
  photo: attachmentSchema.nullable(),
  deed: z.object({ title: z.string().max(100), text: z.string().max(40_000), summary: z.string().max(10_000) }),
  materials: z.array(materialSchema),
  /** 诚信承诺书, 同意公示书 (PIPL-25). */
  pledgedOn: dayOrNone,
  consentedOn: dayOrNone,
  scores: z.object({
    self: filledScoresSchema.nullable(),
    street: filledScoresSchema.nullable(),
    district: filledScoresSchema.nullable(),
  }),
  /** Two officers, each for himself. */
  reviews: z.array(
    z.object({
      by: z.string(),
      name: z.string().max(50),
      on: dayOrNone,
      agrees: z.boolean(),
      words: z.string().max(1000),
      /** The journal moment, and what the dossier looked like then: a later change makes the review stale. */
      at: z.string(),
      digest: z.string(),
    }),
  ),
  opinions: z.array(opinionSchema),
  postings: z.array(postingSchema),
  /** Only ever added to. */
  falls: z.array(fallSchema),
  /** An officer's ruling on a check that was 待核. */
  rulings: z.array(
    z.object({
      check: z.string(),
      /** The sentence of the check when it was ruled on: a ruling holds for what it was made on, and no longer. */
      about: z.string().max(600),
      verdict: z.enum(['met', 'not-met']),
      reason: z.string().min(1).max(500),
      by: z.string(),
      at: z.string(),
      attachments: z.array(attachmentSchema),
    }),
  ),
  /** Order among the district's recommendations of the category; null: not ranked yet. */
  rank: z.number().int().positive().nullable(),
  /** 推荐 by letter; null before. */
  recommended: z.object({ on: dayOrNone, letter: z.string().max(60), toProvince: z.boolean() }).nullable(),
  /** Only ever added to. */
  story: z.array(z.object({ at: z.string(), by: z.string(), words: z.string().max(500) })),
  copiedFrom: z.string(),
});
export type Dossier = z.infer<typeof dossierSchema>;
