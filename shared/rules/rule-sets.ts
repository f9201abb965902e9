import { parseDay, type Day } from '../basics/dates';

export const ruleSetIds = ['property-law-76', 'civil-code-278'] as const;
export type RuleSetId = (typeof ruleSetIds)[number];

/** `inclusive` is 以上 (the number itself suffices, CC-1259); otherwise 过半数 (more than it). */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
  readonly inclusive: boolean;
  /** As it is said: 三分之二以上. */
  readonly words: string;
}

/** A double threshold, met by heads and by area together. `of` is what the fraction is taken of. */
export interface Threshold {
  readonly rule: string;
  readonly citation: string;
  readonly fraction: Fraction;
  readonly of: 'all' | 'participating';
}

export interface RuleSet {
  readonly id: RuleSetId;
  readonly title: string;
  readonly from: Day;
  /** The last day in force; null while in force. */
  readonly to: Day | null;
  readonly participation: Threshold;
  readonly ordinary: Threshold;
  readonly special: Threshold;
}

const majority: Fraction = { numerator: 1, denominator: 2, inclusive: false, words: '过半数' };
const twoThirds: Fraction = { numerator: 2, denominator: 3, inclusive: true, words: '三分之二以上' };
const threeQuarters: Fraction = { numerator: 3, denominator: 4, inclusive: true, words: '四分之三以上' };

const day = (text: string) => parseDay(text) as Day;

export const ruleSets: Record<RuleSetId, RuleSet> = {
  'property-law-76': {
    id: 'property-law-76',
    title: '《物权法》第七十六条',
    from: day('2007-10-01'),
    to: day('2020-12-31'),
    participation: { rule: 'PMR-12', citation: '《物业管理条例》第十二条', fraction: majority, of: 'all' },
    ordinary: { rule: 'PL-76(2)b', citation: '《物权法》第七十六条第二款', fraction: majority, of: 'all' },
    special: { rule: 'PL-76(2)a', citation: '《物权法》第七十六条第二款', fraction: twoThirds, of: 'all' },
  },
  'civil-code-278': {
    id: 'civil-code-278',
    title: '《民法典》第二百七十八条',
    from: day('2021-01-01'),
    to: null,
    participation: { rule: 'CC-278(2)a', citation: '《民法典》第二百七十八条第二款', fraction: twoThirds, of: 'all' },
    ordinary: {
      rule: 'CC-278(2)c',
      citation: '《民法典》第二百七十八条第二款',
      fraction: majority,
      of: 'participating',
    },
    special: {
      rule: 'CC-278(2)b',
      citation: '《民法典》第二百七十八条第二款',
      fraction: threeQuarters,
      of: 'participating',
    },
  },
};

/** `auto` is decided by the day of the vote (domain.md 0.4). */
export function ruleSetFor(named: RuleSetId | 'auto', voteDate: Day): RuleSetId {
  if (named !== 'auto') return named;
  return voteDate < ruleSets['civil-code-278'].from ? 'property-law-76' : 'civil-code-278';
}
