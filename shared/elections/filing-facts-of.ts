import { ok, refuse, type Result } from '../basics/result';
import type { FilingFacts } from '../packages/filing-facts';
import { caseFactsOf, type CaseSource } from './case-facts-of';
import { countCase, tallyHash } from './count-case';

/**
 * The facts of an election-filing package. Refused before certification, without posts, and when the ballots no longer
 * give the result that was certified.
 */
export function filingFactsOf(source: CaseSource): Result<FilingFacts> {
  const { body } = source.row;
  const at = body.title;
  if (body.certified === null) return refuse('filing-not-certified', {}, { at });
  if (body.committee === null) return refuse('filing-posts-missing', {}, { at });
  const result = countCase(source.row, source.register, source.ballots);
  if (tallyHash(result) !== body.certified.tallyHash) return refuse('filing-result-changed', {}, { at });
  return ok(withoutMobile(caseFactsOf(source, result)));
}

/** The notice on the wall may name a mobile telephone; no package carries one (formats.md 5). */
function withoutMobile(facts: FilingFacts): FilingFacts {
  const { notice } = facts.election;
  if (!notice || !/1[3-9]\d{9}/.test(notice.phone.replace(/[\s-]/g, ''))) return facts;
  return { ...facts, election: { ...facts.election, notice: { ...notice, phone: '' } } };
}
