import { showArea, type Area } from '#shared/basics/area';
import type { ElectionCase } from '#shared/elections/election-case';
import type { FigureColumn } from '#shared/elections/tally/heads-behind';
import type {
  ElectionResult,
  Explanation,
  MatterResult,
  QuestionResult,
  TallyResult,
  Weight,
} from '#shared/elections/tally/tally-result';
import { ruleSets, type RuleSetId, type Threshold } from '#shared/rules/rule-sets';
import type { BarPart } from '../../charts/threshold-bar';
import { group } from './figures';

export interface Bar {
  readonly id: string;
  readonly label: string;
  readonly parts: readonly BarPart[];
  readonly whole: number;
  readonly need: number;
  readonly needWords: string;
  readonly met: boolean;
  readonly show: (value: number) => string;
}

export const showHeads = (value: number) => `${group(value)} 人`;
export const showSquare = (value: number) => `${showArea(value as Area)} ㎡`;

/** Heads and area of one threshold as two bars. `others` follow the part that the threshold is about. */
function bars(
  title: string,
  threshold: Threshold,
  explanation: Explanation,
  whole: Weight,
  others: readonly { title: string; weight: Weight; tone: BarPart['tone'] }[],
  first: BarPart['tone'],
): Bar[] {
  const measures = [
    { key: 'heads', unit: '人数', show: showHeads },
    { key: 'area', unit: '面积', show: showSquare },
  ] as const;
  return measures.map(({ key, unit, show }) => {
    const { have, need } = explanation[key];
    const parts = [{ title, value: have, tone: first }, ...others.map(each => ({ ...each, value: each.weight[key] }))];
    return {
      id: `${explanation.rule}-${key}`,
      label: `${title}${unit}`,
      parts: parts.filter((part, index) => index === 0 || part.value > 0),
      whole: whole[key],
      need,
      needWords: threshold.fraction.words,
      met: have >= need,
      show,
    };
  });
}

/** The pictures of a matter: participation of all, and for a question agreement of its own base. */
export function barsOf(matter: MatterResult, { ruleSet, base }: Pick<TallyResult, 'ruleSet' | 'base'>): Bar[] {
  const rules = ruleSets[ruleSet];
  const [participation, approval] = matter.explain;
  const turnout = participation ? bars('参与', rules.participation, participation, base, [], 'part') : [];
  if (matter.kind === 'election' || !approval) return turnout;
  const threshold = rules[matter.kind];
  const whole = threshold.of === 'all' ? base : matter.participating;
  return [...turnout, ...bars('同意', threshold, approval, whole, others(matter), 'yes')];
}

function others({ yes, no, abstain, participating }: QuestionResult) {
  const rest = {
    heads: participating.heads - yes.heads - no.heads - abstain.heads,
    area: (participating.area - yes.area - no.area - abstain.area) as Area,
  };
  return [
    { title: '反对', weight: no, tone: 'no' as const },
    { title: '弃权', weight: abstain, tone: 'abstain' as const },
    { title: '无效但计入参与', weight: rest, tone: 'void' as const },
  ];
}

export interface FigureLine {
  readonly title: string;
  readonly column: FigureColumn;
  readonly weight: Weight;
}

/** The figures of a matter; each can be opened. `silent` is who does not participate. */
export function figureLines(matter: MatterResult, base: Weight): FigureLine[] {
  const silent: Weight = {
    heads: base.heads - matter.participating.heads,
    area: (base.area - matter.participating.area) as Area,
  };
  const own: FigureLine[] =
    matter.kind === 'election'
      ? [{ title: '其中未选任何人', column: 'blank', weight: matter.blank }]
      : [
          { title: '同意', column: 'yes', weight: matter.yes },
          { title: '反对', column: 'no', weight: matter.no },
          { title: '弃权（含未填）', column: 'abstain', weight: matter.abstain },
        ];
  const deemed: FigureLine[] =
    matter.kind !== 'election' && matter.deemed
      ? [
          {
            title: `其中视为参与、从多（${matter.deemed.side === 'yes' ? '同意' : '反对'}）`,
            column: 'deemed',
            weight: matter.deemed,
          },
        ]
      : [];
  return [
    { title: '参与表决', column: 'participating', weight: matter.participating },
    ...own,
    ...deemed,
    { title: '本项无效', column: 'invalid', weight: matter.invalid },
    { title: '未参与', column: 'silent', weight: silent },
  ];
}

export interface Standing {
  readonly words: string;
  readonly tone: 'good' | 'open' | 'warning';
}

/** Where a matter stands now; while ballots come in nothing is final. */
export function standingOf(matter: MatterResult): Standing {
  if (!matter.participationMet) return { words: '参与未达到', tone: 'open' };
  if (matter.kind !== 'election')
    return matter.passed ? { words: '达到', tone: 'good' } : { words: '同意未达到', tone: 'open' };
  if (matter.tied.length > 0) return { words: `末位并列 ${matter.tied.length} 人`, tone: 'warning' };
  return matter.vacancies === 0
    ? { words: `${matter.elected.length} 人当选`, tone: 'good' }
    : { words: `${matter.elected.length} 人达到，缺 ${matter.vacancies} 人`, tone: 'open' };
}

export interface CandidateLine {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly heads: number;
  readonly area: Area;
  readonly rank: number | null;
  readonly outcome: string;
  readonly needHeads: number;
  readonly needArea: number;
}

/** Candidates by rank, then by votes, with the mark that each has to reach. */
export function candidateLines(matter: ElectionResult, election: Pick<ElectionCase, 'candidates'>): CandidateLine[] {
  const names = new Map(election.candidates.map(candidate => [candidate.id, candidate.name]));
  const lines = matter.candidates.map((candidate, index) => ({
    id: candidate.id,
    number: index + 1,
    name: names.get(candidate.id) ?? candidate.id,
    heads: candidate.heads,
    area: candidate.area,
    rank: candidate.rank,
    outcome: outcomeOf(matter, candidate),
    needHeads: candidate.explain[0]?.heads.need ?? 0,
    needArea: candidate.explain[0]?.area.need ?? 0,
  }));
  return lines.sort((a, b) => (a.rank ?? 1e9) - (b.rank ?? 1e9) || b.heads - a.heads || a.number - b.number);
}

function outcomeOf(matter: ElectionResult, candidate: ElectionResult['candidates'][number]): string {
  if (candidate.elected) return '当选';
  if (matter.tied.includes(candidate.id)) return '末位并列';
  if (candidate.qualified) return '达到，名额已满';
  return candidate.explain[0]?.met ? '参与未达到' : '未达到';
}

/** What each candidate's bar is a part of. */
export function candidateWhole(matter: ElectionResult, ruleSet: RuleSetId, base: Weight): Weight {
  return ruleSets[ruleSet].ordinary.of === 'all' ? base : matter.participating;
}
