import type { Area } from '../../basics/area';
import { ruleSets } from '../../rules/rule-sets';
import type { CountInput } from './count-input';
import { explain } from './explain';
import { allInvalid, reasons } from './invalid-heads';
import { rankCandidates } from './rank-candidates';
import { countMarks, DIFFERING, isMarked, OVERVOTED, readElection, VOTED, type ElectionReading } from './read-election';
import type { Screened } from './screen-ballots';
import type { ElectionResult, Weight } from './tally-result';
import { NOTHING, plus, weighByClass } from './weigh';

export function countElection(input: CountInput, screened: Screened, base: Weight, matter: number): ElectionResult {
  const definition = input.matters[matter];
  if (definition?.kind !== 'election') throw new Error('not an election');
  const reading = readElection(input, screened, matter);
  const byState = weighByClass(input.heads, reading.state, DIFFERING + 1);
  const voted = byState[VOTED] ?? NOTHING;
  const [over, differing] = [byState[OVERVOTED] ?? NOTHING, byState[DIFFERING] ?? NOTHING];
  const invalid = plus(over, differing);
  const participating =
    input.options.invalidBallots === 'participate' ? plus(voted, invalid, allInvalid(input, screened)) : voted;
  const rules = ruleSets[input.ruleSet];
  const participation = explain('participation', rules.participation, participating, base, participating);
  const { weights, blank } = weighMarks(input, reading, definition.candidates.length);
  const measured = definition.candidates.map((id, at) => {
    const weight = weights[at] ?? NOTHING;
    const approval = explain('candidate', rules.ordinary, weight, base, participating);
    return { id, ...weight, qualified: participation.met && approval.met, explain: [approval] };
  });
  return {
    id: definition.id,
    kind: 'election',
    seats: definition.seats,
    participating,
    blank,
    invalid: { ...invalid, byReason: reasons({ INV_OVERVOTE: over.heads, INV_CONFLICT: differing.heads }) },
    participationMet: participation.met,
    explain: [participation],
    ...rankCandidates(measured, definition.seats, input.options.rankBy),
  };
}

function weighMarks(
  { heads }: CountInput,
  reading: ElectionReading,
  candidates: number,
): { weights: Weight[]; blank: Weight } {
  const count = new Float64Array(candidates);
  const area = new Float64Array(candidates);
  let [blankHeads, blankArea] = [0, 0];
  for (let head = 0; head < heads.count; head += 1) {
    if (reading.state[head] !== VOTED) continue;
    const ballot = reading.ballot[head] as number;
    const weight = heads.area[head] as number;
    if (countMarks(reading.marks, ballot, reading.width) === 0) {
      blankHeads += 1;
      blankArea += weight;
      continue;
    }
    for (let candidate = 0; candidate < candidates; candidate += 1) {
      if (!isMarked(reading, ballot, candidate)) continue;
      count[candidate] = (count[candidate] as number) + 1;
      area[candidate] = (area[candidate] as number) + weight;
    }
  }
  return {
    weights: Array.from(count, (total, at) => ({ heads: total, area: area[at] as Area })),
    blank: { heads: blankHeads, area: blankArea as Area },
  };
}
