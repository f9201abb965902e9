import type { ReportFacts } from '../packages/report-facts';
import type { DocumentModel } from './document-model';
import { coordinationReport } from './forms/coordination-report';
import { coordinationStatistics } from './forms/coordination-statistics';

/** The documents of a quarter's report in package order: what the office signs, and the table of every community. */
export function reportDocuments(facts: ReportFacts, { practice }: { readonly practice: boolean }): DocumentModel[] {
  return [coordinationReport(facts, practice), coordinationStatistics(facts, practice)];
}
