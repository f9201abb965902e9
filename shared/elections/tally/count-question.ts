import { ruleSets } from '../../rules/rule-sets';
import { ABSTAIN, NO, YES, type CountInput } from './count-input';
import { explain } from './explain';
import { allInvalid, reasons } from './invalid-heads';
import { CONFLICT, readQuestion, type QuestionReading } from './read-question';
import type { Screened } from './screen-ballots';
import type { QuestionResult, Weight } from './tally-result';
import { NOTHING, plus, weighByClass } from './weigh';

export function countQuestion(input: CountInput, screened: Screened, base: Weight, matter: number): QuestionResult {
  const definition = input.matters[matter];
  if (definition === undefined || definition.kind === 'election') throw new Error('not a question');
  const reading = readQuestion(input, screened, matter);
  const byChoice = weighByClass(input.heads, reading.choice, CONFLICT + 1);
  const of = (choice: number) => byChoice[choice] ?? NOTHING;
  const deemed = weighDeemed(input, reading);
  const yes = deemed?.side === 'yes' ? plus(of(YES), deemed) : of(YES);
  const no = deemed?.side === 'no' ? plus(of(NO), deemed) : of(NO);
  const abstain = of(ABSTAIN);
  const conflict = of(CONFLICT);
  const counted = plus(yes, no, abstain);
  const participating =
    input.options.invalidBallots === 'participate' ? plus(counted, conflict, allInvalid(input, screened)) : counted;
  const rules = ruleSets[input.ruleSet];
  const participation = explain('participation', rules.participation, participating, base, participating);
  const approval = explain(definition.kind, rules[definition.kind], yes, base, participating);
  return {
    id: definition.id,
    kind: definition.kind,
    participating,
    yes,
    no,
    abstain,
    invalid: { ...conflict, byReason: reasons({ INV_CONFLICT: conflict.heads }) },
    deemed,
    participationMet: participation.met,
    approvalMet: approval.met,
    passed: participation.met && approval.met,
    explain: [participation, approval],
  };
}

function weighDeemed({ heads }: CountInput, { deemed }: QuestionReading): QuestionResult['deemed'] {
  if (deemed === null) return null;
  const joined = weighByClass(heads, deemed.heads, 2)[1] ?? NOTHING;
  return joined.heads === 0 ? null : { ...joined, side: deemed.side === YES ? 'yes' : 'no' };
}
