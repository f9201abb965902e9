import type { Block, CellModel } from '../document-model';
import type { FilingFacts } from '../../packages/filing-facts';
import { cell, centred, figure, headRow } from './blocks';
import { candidatesInOrder } from './candidate-list';
import { areaWords, sharesOf, type WeightFacts } from './figures';
import type { ElectionTallyFacts, QuestionFacts, TallyFacts } from './tally-facts';

const kindWords = { ordinary: '一般事项', special: '特别事项' } as const;

/** Heads, area and both shares of the whole, one above the other in a cell. */
function weightCell(part: WeightFacts, whole: WeightFacts | null): CellModel {
  const lines = [`${part.heads}人`, `${areaWords(part.area)}㎡`];
  if (whole) {
    const shares = sharesOf(part, whole);
    lines[0] += `（${shares.heads}）`;
    lines[1] += `\n（${shares.area}）`;
  }
  return figure(lines.join('\n'));
}

/** Which share is of what: participation is of all owners; before 2021 the votes are too (PL-76), since then of the participants. */
function wholeOfVotes(facts: FilingFacts, tally: TallyFacts, participating: WeightFacts): WeightFacts {
  return facts.ruleSet === 'property-law-76' ? tally.base : participating;
}

/** The questions with their votes; null when the vote had none. */
export function questionsTable(facts: FilingFacts, tally: TallyFacts): Block | null {
  const rows = facts.matters.flatMap(matter => {
    const result = tally.matters.find(one => one.id === matter.id);
    return result && result.kind !== 'election' ? [questionRow(facts, tally, matter.title, result)] : [];
  });
  if (rows.length === 0) return null;
  return {
    type: 'table',
    table: {
      widthsMm: [30, 29, 29, 26, 26, 16],
      head: [headRow('表决事项', '参与表决', '同意', '反对', '弃权', '结果')],
      rows,
      fontPt: 10.5,
    },
  };
}

function questionRow(facts: FilingFacts, tally: TallyFacts, title: string, result: QuestionFacts): CellModel[] {
  const whole = wholeOfVotes(facts, tally, result.participating);
  return [
    cell(`${title}\n（${kindWords[result.kind]}）`),
    weightCell(result.participating, tally.base),
    weightCell(result.yes, whole),
    weightCell(result.no, whole),
    weightCell(result.abstain, whole),
    centred(result.passed ? '通过' : '未通过'),
  ];
}

/** The candidates in the order of the ballot paper, with their votes. */
export function candidatesTable(facts: FilingFacts, tally: TallyFacts, result: ElectionTallyFacts): Block {
  const whole = wholeOfVotes(facts, tally, result.participating);
  const rows = candidatesInOrder(facts).flatMap((candidate): CellModel[][] => {
    const votes = result.candidates.find(one => one.id === candidate.id);
    if (!votes) return [];
    const shares = sharesOf(votes, whole);
    return [
      [
        centred(candidate.name),
        figure(String(votes.heads)),
        figure(shares.heads),
        figure(areaWords(votes.area)),
        figure(shares.area),
        centred(votes.rank === null ? '—' : String(votes.rank)),
        centred(outcome(votes, result)),
      ],
    ];
  });
  return {
    type: 'table',
    table: {
      widthsMm: [12, 26, 20, 20, 28, 20, 13, 17],
      head: [headRow('序号', '候选人', '同意人数（人）', '人数占比', '同意面积（㎡）', '面积占比', '排名', '结果')],
      rows: rows.map((row, at) => [centred(String(at + 1)), ...row]),
      fontPt: 11,
    },
  };
}

function outcome(votes: ElectionTallyFacts['candidates'][number], result: ElectionTallyFacts): string {
  if (votes.elected) return '当选';
  if (result.tied.includes(votes.id)) return '并列';
  return votes.qualified ? '未当选' : '未达标';
}

export const SHARE_NOTE =
  '注：占比按截尾法保留两位小数，仅供阅读；是否达到法定比例，以人数和面积的整数（面积精确到0.01平方米）比较为准。';
