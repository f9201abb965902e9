import { z } from 'zod';
import { campaignThemes, placesSchema, type CampaignTheme } from '../nominations/campaign';
import { nominationCategoryIds } from '../nominations/category';
import { conditionsSchema } from '../nominations/conditions';
import { dossierStageIds } from '../nominations/dossier';
import { checkVerdicts, eligibilityFactsSchema, type CheckVerdict } from '../nominations/eligibility-facts';
import { filledScoresSchema, scoreSheetSchema } from '../nominations/score-sheet';

/**
 * `facts` of a `nomination` package, version 1: what a district recommends to the city in one campaign year, and all on which
 * that rests, so that the city decides again: places, eligibility, scores, postings, chain, ranks. Certificate numbers and
 * telephones stand in `form` alone, where the nominee's own form asks for them (D3, PIPL-6). Points in 0.01, shares in
 * 0.01 %, areas in 0.01 ㎡.
 */
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const dayOrNone = z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/);
const count = z.number().int().nonnegative();
/** `attachments/<sha256>.<ext>`. */
const path = z.string().regex(/^attachments\/[0-9a-f]{64}\.[a-z0-9]{1,8}$/);
const scan = z.object({ title: z.string(), path });

const attendee = z.object({ name: z.string(), post: z.string() });

export const nominationPlacesSchema = placesSchema.extend({
  category: z.enum(nominationCategoryIds),
  /** The most that the category may have here: five per mille of the base, or what the city allots (AW-1, AW-10). */
  ceiling: count,
  recommended: count,
  /** By earlier letters of the year; they take places too. */
  earlier: count,
  /** As frozen for the year; null where nobody is recommended, as nothing is scored by it. */
  sheet: scoreSheetSchema.nullable(),
});
export type NominationPlaces = z.infer<typeof nominationPlacesSchema>;

export const nominationMaterialSchema = z.object({
  item: z.string().min(1),
  title: z.string(),
  /** `in-documents`: it is among the signed documents. */
  provided: z.enum(['in-documents', 'in-package', 'on-paper', 'waived']),
  /** First and last page in the bound dossier, the materials following one another; null where it has none. */
  from: z.number().int().positive().nullable(),
  until: z.number().int().positive().nullable(),
  remark: z.string(),
  scans: z.array(scan),
});

export const nominationPostingSchema = z.object({
  level: z.enum(['unit', 'district']),
  from: day,
  until: day,
  workingDays: z.union([z.literal(3), z.literal(5), z.literal(7)]),
  place: z.string(),
  medium: z.string(),
  contact: z.string(),
  closedOn: day,
  objections: z.array(
    z.object({
      on: day,
      words: z.string(),
      signed: z.boolean(),
      handledOn: day,
      handling: z.string(),
      upheld: z.boolean(),
    }),
  ),
  photos: z.array(scan),
});
export type NominationPosting = z.infer<typeof nominationPostingSchema>;

export const nominatedDossierSchema = z.object({
  /** Unique in the package. */
  number: z.string().min(1).max(40),
  category: z.enum(nominationCategoryIds),
  nominee: z.object({ name: z.string().min(1), unit: z.string(), post: z.string() }),
  street: z.string(),
  /** Field id (`form-fields.ts`) → what stands in the form; fields of the category's form alone. */
  form: z.record(z.string(), z.string()),
  photo: scan.nullable(),
  deed: z.object({ title: z.string(), text: z.string(), summary: z.string() }),
  materials: z.array(nominationMaterialSchema),
  pledgedOn: dayOrNone,
  consentedOn: dayOrNone,
  scores: z.object({
    self: filledScoresSchema.nullable(),
    street: filledScoresSchema.nullable(),
    district: filledScoresSchema.nullable(),
  }),
  /** By the year's sheet and weights, in 0.01 points. */
  total: count,
  eligibility: eligibilityFactsSchema,
  /** Every item of the list with its verdict; where each comes from stands in `eligibility`. */
  checks: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      rule: z.string(),
      basis: z.string(),
      verdict: z.enum(Object.keys(checkVerdicts) as [CheckVerdict, ...CheckVerdict[]]),
      words: z.string(),
    }),
  ),
  /** An officer's ruling on what the registers left open. */
  rulings: z.array(
    z.object({
      check: z.string(),
      /** The sentence of the check that was ruled on. */
      about: z.string(),
      verdict: z.enum(['met', 'not-met']),
      reason: z.string(),
      by: z.string(),
      on: day,
    }),
  ),
  /** Officers, each for himself. */
  reviews: z.array(z.object({ name: z.string(), on: day, agrees: z.boolean(), words: z.string() })),
  opinions: z.array(
    z.object({
      stage: z.enum(dossierStageIds),
      body: z.string(),
      on: day,
      agrees: z.boolean(),
      words: z.string(),
      scans: z.array(scan),
    }),
  ),
  /** Those that count; what was broken off is left out. */
  postings: z.array(nominationPostingSchema),
  /** Place in the district's ranking of its category; equal for a tie that nobody had to settle. */
  rank: z.number().int().positive(),
  toProvince: z.boolean(),
});
export type NominatedDossier = z.infer<typeof nominatedDossierSchema>;

export const nominationFactsSchema = z.object({
  documentsVersion: z.literal(1),
  bureau: z.object({ city: z.string(), district: z.string(), name: z.string() }),
  campaign: z.object({
    year: z.number().int(),
    theme: z.enum(Object.keys(campaignThemes) as [CampaignTheme, ...CampaignTheme[]]),
    title: z.string(),
    document: z.string(),
  }),
  /** The office that answers for it; the telephone is the office's. */
  office: z.object({ name: z.string(), phone: z.string(), mailbox: z.string() }),
  /** 推荐函. */
  letter: z.object({ number: z.string(), on: day, to: z.string() }),
  /** The meeting that decided on the recommendations; 纪要. */
  meeting: z.object({
    session: z.string(),
    on: day,
    place: z.string(),
    chair: z.string(),
    present: z.array(attendee),
    absent: z.array(attendee),
    observers: z.array(attendee),
    words: z.string(),
  }),
  /** The year's own numbers (D4, D6, D7). */
  conditions: conditionsSchema,
  /** All five, also those in which nobody is recommended. */
  places: z.array(nominationPlacesSchema),
  /** 示范项目 that the district has had before its dossiers were kept in the program, as the campaign names them (AW-5). */
  priorModelProjects: z.string(),
  /** Those that it recommended in earlier years or by earlier letters. */
  earlierModelProjects: z.array(z.object({ name: z.string(), year: z.number().int(), document: z.string() })),
  dossiers: z.array(nominatedDossierSchema).min(1),
  totals: z.object({ dossiers: count, toProvince: count, pages: count, scans: count }),
});
export type NominationFacts = z.infer<typeof nominationFactsSchema>;
