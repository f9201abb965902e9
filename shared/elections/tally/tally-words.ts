import { showArea } from '../../basics/area';
import { ruleSets } from '../../rules/rule-sets';
import type { ElectionResult, MatterResult, QuestionResult, TallyResult, Weight } from './tally-result';

/** The result for people, line by line. */
export function tallyWords(result: TallyResult): string[] {
  const { received, valid, invalid, byReason } = result.ballots;
  const reasons = Object.entries(byReason).map(([code, count]) => `${code} ${count} 张`);
  return [
    `适用规则：${ruleSets[result.ruleSet].title}`,
    `全体业主 ${weight(result.base)}`,
    `收回选票 ${received} 张，有效 ${valid} 张，无效 ${invalid} 张${reasons.length > 0 ? `（${reasons.join('，')}）` : ''}`,
    ...result.matters.flatMap(matterWords),
  ];
}

function matterWords(matter: MatterResult): string[] {
  const head = ['', `【${matter.id}】`];
  return matter.kind === 'election' ? [...head, ...electionWords(matter)] : [...head, ...questionWords(matter)];
}

function questionWords(matter: QuestionResult): string[] {
  const deemed = matter.deemed
    ? [`其中视为参与并从多（${matter.deemed.side === 'yes' ? '同意' : '反对'}）${weight(matter.deemed)}`]
    : [];
  return [
    `参与表决 ${weight(matter.participating)}：同意 ${weight(matter.yes)}，反对 ${weight(matter.no)}，弃权 ${weight(matter.abstain)}`,
    ...deemed,
    ...matter.explain.map(explanation => explanation.words),
    `结果：${matter.passed ? '通过' : '未通过'}`,
  ];
}

function electionWords(matter: ElectionResult): string[] {
  const candidates = matter.candidates.map(candidate => {
    const standing = candidate.elected ? '当选' : matter.tied.includes(candidate.id) ? '末位并列' : '未当选';
    const rank = candidate.rank === null ? '未达到当选条件' : `第 ${candidate.rank} 名`;
    return `  ${candidate.id}：${weight(candidate)}，${rank}，${standing}`;
  });
  return [
    `参与选举 ${weight(matter.participating)}，应选 ${matter.seats} 人`,
    ...matter.explain.map(explanation => explanation.words),
    ...candidates,
    `结果：当选 ${matter.elected.length} 人${matter.tied.length > 0 ? `，末位并列 ${matter.tied.join('、')}` : ''}，缺额 ${matter.vacancies} 人`,
  ];
}

function weight({ heads, area }: Weight): string {
  return `${heads} 人 ${showArea(area)} ㎡`;
}
