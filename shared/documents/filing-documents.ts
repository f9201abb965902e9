import type { FilingFacts } from '../packages/filing-facts';
import type { DocumentModel } from './document-model';
import { candidateList } from './forms/candidate-list';
import { countSummary } from './forms/count-summary';
import { decisionNotice } from './forms/decision-notice';
import { filingApplication } from './forms/filing-application';
import { meetingNotice } from './forms/meeting-notice';
import { tallyFacts } from './forms/tally-facts';

/**
 * The documents of a filing package in package order: F-32, F-28, F-27, F-17, F-19. The sender writes them from the facts
 * and the receiver writes them anew to compare. Facts whose tally cannot be read call for no document at all.
 */
export function filingDocuments(facts: FilingFacts, { practice }: { practice: boolean }): DocumentModel[] {
  const tally = tallyFacts(facts);
  if (!tally) return [];
  return [
    filingApplication(facts, tally, practice),
    decisionNotice(facts, tally, practice),
    countSummary(facts, tally, practice),
    candidateList(facts, practice),
    meetingNotice(facts, practice),
  ];
}
