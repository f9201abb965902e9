import { parseArea, type Area } from '../basics/area';
import { inputOfHeads } from '../elections/tally/input-of-heads';
import { tally } from '../elections/tally/tally';
import { tallyJson, type TallyJson } from '../elections/tally/tally-json';
import type { FilingFacts } from './filing-facts';

/** The result counted anew from the ballots in the facts; `countingFaults` must be empty. */
export function countFacts(facts: FilingFacts): TallyJson {
  const { invalidBallots, unreturned, proxyCap, rankBy } = facts.options;
  const input = inputOfHeads({
    ruleSet: facts.ruleSet,
    options: { invalidBallots, unreturned, proxyCap, rankBy },
    heads: facts.heads.map(({ head, area, delivered }) => ({ head, area: areaOf(area), delivered })),
    matters: facts.matters,
    ballots: facts.ballots,
  });
  return tallyJson(tally(input));
}

/** The schema lets only readable areas through, but with up to ten digits, which no single head has. */
export function areaOf(text: string): Area {
  const area = parseArea(text);
  if (area === null) throw new RangeError('area out of range');
  return area;
}

/** Why the ballots cannot be counted: places in the facts that name something unknown, or the same thing twice. */
export function countingFaults(facts: FilingFacts): string[] {
  const faults: string[] = [];
  const heads = distinct(
    'heads',
    facts.heads.map(({ head }) => head),
    faults,
  );
  const candidates = distinct(
    'candidates',
    facts.candidates.map(({ id }) => id),
    faults,
  );
  distinct(
    'matters',
    facts.matters.map(({ id }) => id),
    faults,
  );
  distinct(
    'ballots',
    facts.ballots.map(({ ballot }) => ballot),
    faults,
  );
  facts.heads.forEach(({ area, head }) => parseArea(area) === null && faults.push(`heads.${head}.area`));
  if (parseArea(facts.base.developerArea) === null) faults.push('base.developerArea');

  const marks = new Map<string, ReadonlySet<string> | null>();
  for (const matter of facts.matters) {
    marks.set(
      matter.id,
      matter.kind === 'election' ? distinct(`matters.${matter.id}.candidates`, matter.candidates, faults) : null,
    );
    if (matter.kind !== 'election') continue;
    for (const id of matter.candidates) if (!candidates.has(id)) faults.push(`matters.${matter.id}.candidates.${id}`);
  }
  for (const { ballot, head, votes } of facts.ballots) {
    if (!heads.has(head)) faults.push(`ballots.${ballot}.head`);
    for (const [id, vote] of Object.entries(votes))
      if (!isVoteOn(marks.get(id), vote)) faults.push(`ballots.${ballot}.votes.${id}`);
  }
  return faults;
}

function distinct(place: string, ids: readonly string[], faults: string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) faults.push(`${place}.${id}`);
    seen.add(id);
  }
  return seen;
}

/** `among`: the candidates of an election, null for a question, undefined for a matter that is not on the paper. */
function isVoteOn(among: ReadonlySet<string> | null | undefined, vote: string | readonly string[]): boolean {
  if (among === undefined) return false;
  if (typeof vote === 'string') return among === null || vote === 'abstain' || vote === 'blank';
  return among !== null && new Set(vote).size === vote.length && vote.every(id => among.has(id));
}
