import { z } from 'zod';
import { creditLevelIds } from '../evidence/credit';
import { vetoGroundIds } from '../evidence/incident';
import { conditionsSchema } from './conditions';
import { nominationCategoryIds } from './category';

const day = z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/);
const share = z.number().int().nullable();

/** Where a fact comes from: the row in the register, and what it says in words for the reader of a package. */
export const sourceSchema = z.object({ table: z.string(), id: z.string(), words: z.string().max(400) });
export type EvidenceSource = z.infer<typeof sourceSchema>;

/** A fact with its source; `source: null` where the registers hold nothing. */
const sourced = <T extends z.ZodType>(of: T) => z.object({ value: of, source: sourceSchema.nullable() });

/**
 * Everything that decides whether a nominee may be recommended, gathered from the registers on one day and free of what the
 * decision does not need. It goes into the package, so that the receiver decides again by the same rules.
 */
export const eligibilityFactsSchema = z.object({
  category: z.enum(nominationCategoryIds),
  on: day,
  /** The day through which everything must hold: the last of the posting, or of recommending; `on` where none is known. */
  until: day,
  conditions: conditionsSchema,
  /** Persons. */
  person: z
    .object({
      post: z.string(),
      frontLine: z.boolean().nullable(),
      inServiceSince: sourced(day),
      leftOn: day,
      /** County-level officials are kept under a share (S22). */
      countyLevel: z.boolean(),
    })
    .nullable(),
  /** The project nominated, or where the person works. */
  project: z
    .object({
      area: sourced(z.number().int().nullable()),
      occupancy: sourced(share),
      collectionRate: sourced(share),
      servedSince: sourced(day),
      contractUntil: sourced(day),
      satisfaction: sourced(share),
      satisfactionOn: day,
      satisfactionFormula: z.string(),
      assessment: sourced(z.number().int().nullable()),
      /** 三公开 complete in all three kinds on the day. */
      disclosed: sourced(z.boolean().nullable()),
    })
    .nullable(),
  company: z
    .object({
      creditCode: z.string(),
      creditLevel: sourced(z.enum(creditLevelIds).nullable()),
      creditValidUntil: day,
      certificates: z.array(z.object({ validUntil: day, source: sourceSchema })),
    })
    .nullable(),
  /** Entries that speak against the nominee, its project or its company, whatever their state. */
  against: z.array(
    z.object({
      kind: z.enum(['veto', 'black-list', 'bad-credit', 'warning-card', 'inspection', 'complaint']),
      ground: z.enum(vetoGroundIds).nullable(),
      of: z.enum(['person', 'project', 'company', 'unit']),
      /** The day from which it is reckoned, and the last on which it counts; empty: as the rule says. */
      on: day,
      until: day,
      state: z.enum(['effective', 'disputed', 'repaired', 'void']),
      proven: z.boolean().nullable(),
      source: sourceSchema,
    }),
  ),
  /** What the registers of this bureau cannot know (tax, wages, offences: D2-5): whether the departments that were asked agreed. */
  outside: sourced(z.boolean().nullable()),
  /** AW-5, for 先进单位 and 先进个人. */
  districtHasModelProject: z.boolean().nullable(),
});
export type EligibilityFacts = z.infer<typeof eligibilityFactsSchema>;

export const checkVerdicts = { met: '符合', 'not-met': '不符合', unclear: '待核', veto: '一票否决' } as const;
export type CheckVerdict = keyof typeof checkVerdicts;

/** One item of the eligibility list, with its article, verdict and source entries. */
export interface EligibilityCheck {
  /** Stable: rulings of officers name it. */
  readonly id: string;
  readonly title: string;
  /** An id of domain.md (AW-2, D4, CR-2), and what it rests on in words: 通行做法（本区规定） or an article. */
  readonly rule: string;
  readonly basis: string;
  readonly verdict: CheckVerdict;
  /** One sentence with the number that is there and the number that is needed. */
  readonly words: string;
  readonly sources: readonly EvidenceSource[];
}
