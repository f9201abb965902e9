import { z } from 'zod';
import type { FilingFacts } from '../../packages/filing-facts';

/** The part of `gongzhi/tally@1` that documents print. Facts carry it as plain JSON, so it is read before it is used. */
const count = z.number().int().nonnegative();
const area = z.string().regex(/^\d{1,12}\.\d{2}$/);
const weight = z.object({ heads: count, area });
const threshold = z.object({ rule: z.string(), words: z.string() });
const question = z.object({
  id: z.string(),
  kind: z.enum(['ordinary', 'special']),
  participating: weight,
  yes: weight,
  no: weight,
  abstain: weight,
  deemed: weight.extend({ side: z.enum(['yes', 'no']) }).nullish(),
  participationMet: z.boolean(),
  approvalMet: z.boolean(),
  passed: z.boolean(),
  explain: z.array(threshold),
});
const election = z.object({
  id: z.string(),
  kind: z.literal('election'),
  participating: weight,
  participationMet: z.boolean(),
  explain: z.array(threshold).optional(),
  candidates: z.array(
    weight.extend({ id: z.string(), qualified: z.boolean(), elected: z.boolean(), rank: z.number().int().nullable() }),
  ),
  elected: z.array(z.string()),
  tied: z.array(z.string()),
  vacancies: count,
});
const tallyFactsSchema = z.object({
  base: weight,
  ballots: z.object({ received: count, valid: count, invalid: count, byReason: z.record(z.string(), count) }),
  matters: z.array(z.discriminatedUnion('kind', [question, election])),
});

export type TallyFacts = z.infer<typeof tallyFactsSchema>;
export type QuestionFacts = z.infer<typeof question>;
export type ElectionTallyFacts = z.infer<typeof election>;

/** Null when the facts hold no tally that can be read. */
export function tallyFacts(facts: FilingFacts): TallyFacts | null {
  const read = tallyFactsSchema.safeParse(facts.tally);
  return read.success ? read.data : null;
}
