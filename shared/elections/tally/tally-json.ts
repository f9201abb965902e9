import { formatArea, type Area } from '../../basics/area';
import type {
  CandidateResult,
  ElectionResult,
  Explanation,
  MatterResult,
  QuestionResult,
  TallyResult,
  Weight,
} from './tally-result';

interface WeightJson {
  readonly heads: number;
  readonly area: string;
}

/** `gongzhi/tally@1` (formats.md 3): plain JSON, areas as decimal strings. */
export interface TallyJson {
  readonly format: 'gongzhi/tally@1';
  readonly ruleSet: TallyResult['ruleSet'];
  readonly base: WeightJson;
  readonly ballots: TallyResult['ballots'];
  readonly matters: readonly object[];
}

export function tallyJson(result: TallyResult): TallyJson {
  return {
    format: 'gongzhi/tally@1',
    ruleSet: result.ruleSet,
    base: weight(result.base),
    ballots: result.ballots,
    matters: result.matters.map(matter),
  };
}

function matter(result: MatterResult): object {
  return result.kind === 'election' ? election(result) : question(result);
}

function question(result: QuestionResult): object {
  return {
    id: result.id,
    kind: result.kind,
    participating: weight(result.participating),
    yes: weight(result.yes),
    no: weight(result.no),
    abstain: weight(result.abstain),
    invalid: { ...weight(result.invalid), byReason: result.invalid.byReason },
    deemed: result.deemed && { side: result.deemed.side, ...weight(result.deemed) },
    participationMet: result.participationMet,
    approvalMet: result.approvalMet,
    passed: result.passed,
    explain: result.explain.map(explanation),
  };
}

function election(result: ElectionResult): object {
  return {
    id: result.id,
    kind: result.kind,
    seats: result.seats,
    participating: weight(result.participating),
    blank: weight(result.blank),
    invalid: { ...weight(result.invalid), byReason: result.invalid.byReason },
    participationMet: result.participationMet,
    explain: result.explain.map(explanation),
    candidates: result.candidates.map(candidate),
    elected: result.elected,
    tied: result.tied,
    vacancies: result.vacancies,
  };
}

function candidate(result: CandidateResult): object {
  const { id, qualified, elected, rank } = result;
  return { id, ...weight(result), qualified, elected, rank, explain: result.explain.map(explanation) };
}

function explanation({ rule, words, met, heads, area }: Explanation): object {
  return { rule, words, met, heads, area: { have: text(area.have), need: text(area.need) } };
}

function weight({ heads, area }: Weight): WeightJson {
  return { heads, area: text(area) };
}

function text(area: Area): string {
  return formatArea(area);
}
