import { showArea, type Area } from '../../basics/area';
import type { Threshold } from '../../rules/rule-sets';
import { meets, needed } from '../../rules/threshold';
import type { Explanation, Weight } from './tally-result';

type Subject = 'participation' | 'ordinary' | 'special' | 'candidate';

const subjects: Record<Subject, string> = {
  participation: '参与表决',
  ordinary: '同意',
  special: '同意',
  candidate: '得票',
};

/** A double threshold against `have`, with the sentence that is printed: numerator, denominator, article, what is missing. */
export function explain(
  subject: Subject,
  threshold: Threshold,
  have: Weight,
  base: Weight,
  participating: Weight,
): Explanation {
  const { fraction, of } = threshold;
  const whole = of === 'all' ? base : participating;
  const need: Weight = { heads: needed(whole.heads, fraction), area: needed(whole.area, fraction) as Area };
  const headsMet = meets(have.heads, whole.heads, fraction);
  const areaMet = meets(have.area, whole.area, fraction);
  const met = headsMet && areaMet;
  const wholeWords = of === 'all' ? '全体业主' : '参与表决业主';
  const heads =
    `人数 ${have.heads} 人，占${wholeWords} ${whole.heads} 人，${fraction.words}至少 ${need.heads} 人，` +
    (headsMet ? '达到' : `差 ${need.heads - have.heads} 人`);
  const area =
    `面积 ${showArea(have.area)} ㎡，占${of === 'all' ? '专有部分总面积' : '参与表决面积'} ${showArea(whole.area)} ㎡，` +
    `${fraction.words}至少 ${showArea(need.area)} ㎡，` +
    (areaMet ? '达到' : `差 ${showArea((need.area - have.area) as Area)} ㎡`);
  const verdict = met ? '人数和面积均达到，符合' : `${missing(headsMet, areaMet)}未达到，不符合`;
  return {
    rule: threshold.rule,
    words: `${subjects[subject]}${heads}；${area}。${verdict}${threshold.citation}（${threshold.rule}）。`,
    met,
    heads: { have: have.heads, need: need.heads },
    area: { have: have.area, need: need.area },
  };
}

function missing(headsMet: boolean, areaMet: boolean): string {
  return headsMet ? '面积' : areaMet ? '人数' : '人数和面积均';
}
