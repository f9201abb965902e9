import { finding } from '../../finding';
import type { NominationFacts } from '../../nomination-facts';
import type { Finding } from '../../verdict';
import { checkChain } from './chain';
import { checkEligible } from './eligibility';
import { checkPapers } from './papers';
import { checkPlaces } from './places';
import { checkPostings } from './postings';
import { checkRanks } from './ranks';
import { checkScores } from './scores';

const MOST = 20;

/** Decides a district's recommendations again from the package alone, claim by claim. */
export function checkNomination(facts: NominationFacts): Finding[] {
  const claims = [checkPlaces, checkEligible, checkScores, checkPostings, checkChain, checkRanks, checkPapers];
  const findings = claims.flatMap(claim => claim(facts)).slice(0, MOST);
  return findings.length > 0 ? findings : [finding('nomination-ok', '', { dossiers: facts.dossiers.length })];
}
