import { creditLevels } from './credit';
import type { LevelInForce } from './credit-on';
import type { CreditScore } from './credit-score';
import { showPoints } from './points';

/** Whether the province's level and our recount agree, and what an officer should look at. */
export interface LevelComparison {
  readonly verdict: 'agrees' | 'differs' | 'score-differs' | 'cannot' | 'none';
  /** One sentence; empty when there is nothing to say. */
  readonly words: string;
}

/**
 * Holds the level in force against the recomputed one (CR-1: the issued one is what counts). `lapsedOn`: the last day of the
 * last level, where it is over.
 */
export function compareLevel(issued: LevelInForce | null, score: CreditScore, lapsedOn = ''): LevelComparison {
  if (issued === null) {
    const lacking = lapsedOn === '' ? '没有登记发布等级' : `发布的等级已于 ${lapsedOn} 到期`;
    if (score.level === 'missing') return { verdict: 'none', words: lacking };
    const ours = score.level === null ? '' : `，复核为 ${creditLevels[score.level]}（${showPoints(score.score)} 分）`;
    return { verdict: 'none', words: `${lacking}${ours}` };
  }
  const { level, score: stated } = issued.row.body;
  if (score.level === null) return { verdict: 'cannot', words: '没有计入的基础信息，无法复核' };
  if (score.level !== level) {
    const ours =
      score.level === 'missing'
        ? '档案里没有记录'
        : `复核为 ${creditLevels[score.level]}（${showPoints(score.score)} 分）`;
    return { verdict: 'differs', words: `发布为 ${creditLevels[level]}，${ours}` };
  }
  if (stated !== null && stated !== score.score && score.level !== 'missing') {
    return {
      verdict: 'score-differs',
      words: `得分不同：发布 ${showPoints(stated)}，复核 ${showPoints(score.score)}`,
    };
  }
  return { verdict: 'agrees', words: '与复核一致' };
}
