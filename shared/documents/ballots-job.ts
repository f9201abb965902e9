import { z } from 'zod';
import { filingFactsSchema } from '../packages/filing-facts';

/** One paper to be printed: its number, the head that votes with it, and that head's units. */
export const ballotPaperFactsSchema = z.object({
  number: z.string().regex(/^\d{6}$/),
  head: z.string(),
  /** Unit keys in register order. */
  units: z.array(z.string()).min(1),
  /** Their total area, "89.50". */
  area: z.string().regex(/^\d{1,10}\.\d{2}$/),
  /** Printed on the paper; empty leaves a blank. */
  owner: z.string(),
});
export type BallotPaperFacts = z.infer<typeof ballotPaperFactsSchema>;

/** Everything that the ballot papers of an election state. */
export const ballotsJobSchema = z.object({
  practice: z.boolean(),
  facts: filingFactsSchema.pick({ project: true, election: true, matters: true, candidates: true, options: true }),
  papers: z.array(ballotPaperFactsSchema).min(1).max(100_000),
});
export type BallotsJob = z.infer<typeof ballotsJobSchema>;
