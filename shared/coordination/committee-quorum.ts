import type { Jurisdiction } from '../communities/bureau';
import type { Fraction } from '../rules/rule-sets';

/** What one regulation asks of a meeting of the owners' committee, while it is in force. */
export interface CommitteeRule {
  readonly layer: Jurisdiction;
  readonly rule: string;
  /** Of all members: how many have to be there. */
  readonly present: Fraction;
  /** Of all members: how many have to agree. */
  readonly agree: Fraction;
  /** Days within which the decisions have to be posted, and the article that says so. */
  readonly posting: { readonly days: number; readonly rule: string };
  readonly from: string;
}

const half: Fraction = { numerator: 1, denominator: 2, inclusive: true, words: '半数以上' };
const majority: Fraction = { numerator: 1, denominator: 2, inclusive: false, words: '过半数' };
const twoThirds: Fraction = { numerator: 2, denominator: 3, inclusive: true, words: '三分之二以上' };

/** The nearest first: the city's text governs, then the province's, then the ministry's rules. */
const committeeRules: readonly CommitteeRule[] = [
  {
    layer: 'qingdao',
    rule: 'QD-38',
    present: majority,
    agree: majority,
    posting: { days: 3, rule: 'QD-38' },
    from: '2021-05-01',
  },
  {
    layer: 'shandong',
    rule: 'SD-32',
    present: twoThirds,
    agree: majority,
    posting: { days: 3, rule: 'SD-32' },
    from: '2021-12-03',
  },
  {
    layer: 'national',
    rule: 'GR-38',
    present: majority,
    agree: half,
    posting: { days: 3, rule: 'GR-39' },
    from: '2010-01-01',
  },
];

const layersOf: Record<Jurisdiction, readonly Jurisdiction[]> = {
  qingdao: ['qingdao', 'shandong', 'national'],
  shandong: ['shandong', 'national'],
  national: ['national'],
};

/**
 * The rule that decides whether a committee meeting on `date` counts, and those of the other layers in force. Where the
 * city asks for less than the province (QD-38, SD-32), the stricter number is only recommended, as domain.md A8 has it.
 */
export function committeeRulesOn(
  jurisdiction: Jurisdiction,
  date: string,
): { readonly governing: CommitteeRule; readonly others: readonly CommitteeRule[] } {
  const inForce = committeeRules.filter(({ layer, from }) => layersOf[jurisdiction].includes(layer) && from <= date);
  const [governing = committeeRules[committeeRules.length - 1] as CommitteeRule, ...others] = inForce;
  return { governing, others };
}

/** The smallest number that meets the fraction of `all`, on integers. */
export function leastOf({ numerator, denominator, inclusive }: Fraction, all: number): number {
  const product = all * numerator;
  return inclusive ? Math.ceil(product / denominator) : Math.floor(product / denominator) + 1;
}
