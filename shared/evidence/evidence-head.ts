import { z } from 'zod';
import { attachmentSchema } from '../attachments/attachment';

/** `disputed`: an objection is being looked into (CR-6, 3 working days). `repaired`: 信用修复. `void`: counts no longer. */
export const evidenceStates = { effective: '生效', disputed: '异议', repaired: '修复', void: '失效' } as const;
export type EvidenceState = keyof typeof evidenceStates;
export const evidenceStateIds = Object.keys(evidenceStates) as [EvidenceState, ...EvidenceState[]];

/** A day `YYYY-MM-DD`, or empty where there is none. */
export const dayOrNone = z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/);

/** What every entry of an evidence register says of itself: on what paper it rests, of which time, and whether it counts. */
export const evidenceHeadSchema = z.object({
  /** The source document with its number: 《行政处罚决定书》青崂住建罚字〔2026〕12号. */
  document: z.string().max(300),
  /** The body that issued it. */
  body: z.string().max(100),
  /** The time that it speaks of. */
  periodFrom: dayOrNone,
  periodUntil: dayOrNone,
  /** The last day on which it counts; empty: without end. */
  validUntil: dayOrNone,
  state: z.enum(evidenceStateIds),
  /** The day on which the objection that is being looked into came; empty unless `disputed`. */
  objectedOn: dayOrNone,
  /** Every change of state and every correction; lines are only ever added. */
  story: z.array(z.object({ at: z.string(), by: z.string(), words: z.string().max(500) })),
  attachments: z.array(attachmentSchema),
  /** The officer who entered it, and who read it against the paper; empty: nobody yet. */
  enteredBy: z.string(),
  enteredAt: z.string(),
  reviewedBy: z.string(),
  remark: z.string().max(500),
});
export type EvidenceHead = z.infer<typeof evidenceHeadSchema>;
