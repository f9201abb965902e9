import { z } from 'zod';
import { ok, type Result } from '../basics/result';
import type { ChangeDraft } from '../journal/draft';
import { quarterWords } from './quarter';

/** What the officer writes about a quarter; the figures are never stored, they come from the rows. Row id: `2026-3`. */
export const quarterReportSchema = z.object({
  year: z.number().int(),
  quarter: z.number().int().min(1).max(4),
  work: z.string().max(4000),
  problems: z.string().max(4000),
  next: z.string().max(4000),
});
export type QuarterReport = z.infer<typeof quarterReportSchema>;

export const quarterReportId = ({ year, quarter }: { readonly year: number; readonly quarter: number }) =>
  `${year}-${quarter}`;

/** Keeps the words as typed; saved while typing, so that nothing is lost when the program ends. */
export function saveQuarterReport(report: QuarterReport): Result<ChangeDraft> {
  return ok({
    command: 'report.write',
    words: `编写${quarterWords(report)}报告文字`,
    changes: [{ table: 'quarterReports', id: quarterReportId(report), body: report }],
  });
}
