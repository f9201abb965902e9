import { z } from 'zod';
import { dayOrNone, evidenceHeadSchema } from './evidence-head';

const fen = z.number().int().nonnegative();
const area = z.number().int().nonnegative();
const count = z.number().int().nonnegative();

/** One use of the 专项维修资金 (E3). Money in fen, areas in 0.01 ㎡. */
export const repairUseSchema = evidenceHeadSchema.extend({
  projectId: z.string().min(1),
  companyId: z.string(),
  item: z.string().min(1).max(200),
  part: z.string().max(200),
  /** CC-281(2). */
  emergency: z.boolean(),
  budget: fen,
  scope: z.object({ units: count, heads: count, area, words: z.string().max(200) }),
  planPostedFrom: dayOrNone,
  planPostedUntil: dayOrNone,
  /** The vote in the elections module; empty for a vote on paper or an emergency. */
  electionId: z.string(),
  matterId: z.string(),
  voteOn: dayOrNone,
  participating: z.object({ heads: count, area }).nullable(),
  agreeing: z.object({ heads: count, area }).nullable(),
  contractor: z.string().max(100),
  selection: z.string().max(200),
  supervisor: z.string().max(100),
  startedOn: dayOrNone,
  finishedOn: dayOrNone,
  acceptedOn: dayOrNone,
  acceptors: z.array(z.string().max(50)),
  /** RF-6: 70 % first, the rest after acceptance. */
  payments: z.array(z.object({ on: dayOrNone, amount: fen, invoice: z.string().max(60), words: z.string().max(200) })),
  step: z.enum(['plan', 'posted', 'voted', 'submitted', 'audited', 'working', 'accepted', 'settled', 'stopped']),
});
export type RepairUse = z.infer<typeof repairUseSchema>;
