import { parseDay } from '../../basics/dates';
import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import { countCase, electionResultOf, tallyHash } from '../count-case';
import type { Certification } from '../election-case';
import { countPapers } from '../paper-count';
import { papersWords } from '../papers-words';
import type { ElectionResult } from '../tally/tally-result';
import type { AdvanceFacts } from './advance';
import { caseDraft, mayDo, stageMove } from './case-draft';

export interface CertifyInput {
  /** The day on which the result was established. */
  readonly electedOn: string;
  readonly witnesses: Certification['witnesses'];
  /** Only where candidates are tied at the last seat and the tie was settled already (A9-6). */
  readonly tieOutcome: Certification['tieOutcome'];
}

/** Certifies the result: papers must reconcile, witnesses be named; the tally's hash is kept. From here on nothing goes back. */
export function certify(facts: AdvanceFacts, input: CertifyInput, context: CommandContext): Result<ChangeDraft> {
  const { row, register, ballots } = facts;
  const at = row.body.title;
  const allowed = mayDo(row, 'certify');
  if (!allowed.ok) return allowed;
  const papers = countPapers(ballots.map(ballot => ballot.body));
  const unreconciled = papersWords(papers);
  if (unreconciled.length > 0)
    return refuse('certify-papers-differ', { words: unreconciled.join('；') }, { at, rule: 'GR-22' });
  if (papers.returned === 0) return refuse('certify-nothing-returned', {}, { at });
  const witnesses = input.witnesses.filter(witness => witness.name.trim() !== '');
  if (witnesses.length === 0) return refuse('certify-witnesses-missing', {}, { at });
  const electedOn = parseDay(input.electedOn);
  if (electedOn === null) return refuse('case-day-invalid', { field: '当选日期' });
  const { meeting } = row.body.events;
  if (meeting && electedOn < meeting) return refuse('certify-day-early', { day: electedOn, meeting });
  const result = countCase(row, register, ballots);
  const election = electionResultOf(result);
  const tie = checkTie(input.tieOutcome, election);
  if (!tie.ok) return tie;
  const certified: Certification = {
    at: context.now,
    by: context.officerId,
    tallyHash: tallyHash(result),
    witnesses: witnesses.map(({ role, name }) => ({ role: role.trim(), name: name.trim() })),
    elected: [...(election?.elected ?? []), ...(tie.value?.elected ?? [])],
    tieOutcome: tie.value,
  };
  const patch = {
    certified,
    events: { ...row.body.events, elected: electedOn },
    ...stageMove(row.body, 'certified', context, ''),
  };
  return ok(caseDraft(row, patch, 'election.certify', '确认计票结果'));
}

function checkTie(
  outcome: CertifyInput['tieOutcome'],
  election: ElectionResult | null,
): Result<Certification['tieOutcome']> {
  if (outcome === null) return ok(null);
  const stranger = outcome.elected.find(id => !election?.tied.includes(id));
  if (stranger !== undefined) return refuse('certify-tie-unknown', { id: stranger });
  const chosen = new Set(outcome.elected).size;
  const vacancies = election?.vacancies ?? 0;
  if (chosen > vacancies || chosen !== outcome.elected.length) {
    return refuse('certify-tie-seats', { vacancies, chosen: outcome.elected.length });
  }
  if (outcome.words.trim() === '') return refuse('certify-tie-words-missing');
  return ok({ elected: [...outcome.elected], words: outcome.words.trim() });
}
