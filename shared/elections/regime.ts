import type { Day } from '../basics/dates';
import { ruleSetFor, type RuleSetId } from '../rules/rule-sets';
import type { ElectionCase } from './election-case';

/** Which texts govern a vote, by its date (domain.md 0.4). */
export interface Regime {
  readonly ruleSet: RuleSetId;
  readonly thresholds: string;
  readonly cityText: string;
  readonly provinceText: string;
  readonly words: string;
}

/** The rule set that counts the vote: the one named, or the one of the vote's date (formats.md 3). */
export function ruleSetOf(election: Pick<ElectionCase, 'voteDate' | 'ruleSet'>): RuleSetId {
  return ruleSetFor(election.ruleSet, election.voteDate as Day);
}

export function regimeOf(election: Pick<ElectionCase, 'voteDate' | 'ruleSet' | 'jurisdiction'>): Regime {
  const ruleSet = ruleSetOf(election);
  const thresholds =
    ruleSet === 'property-law-76'
      ? '《物权法》第七十六条：占总面积过半数且占总人数过半数；特别事项三分之二以上'
      : '《民法典》第二百七十八条：面积和人数均三分之二以上参与；参与者过半数同意，特别事项四分之三以上';
  const cityText = election.voteDate < '2021-05-01' ? '青岛市物业管理条例（2005 年）' : '青岛市物业管理条例（2021 年）';
  const provinceText =
    election.voteDate < '2021-12-03' ? '山东省物业管理条例（2018 年修正）' : '山东省物业管理条例（2021 年修正）';
  const texts = [
    thresholds,
    ...(election.jurisdiction === 'national' ? ['国务院《物业管理条例》与建房〔2009〕274号指导规则'] : [provinceText]),
    ...(election.jurisdiction === 'qingdao' ? [cityText] : []),
  ];
  return { ruleSet, thresholds, cityText, provinceText, words: texts.join('；') };
}
