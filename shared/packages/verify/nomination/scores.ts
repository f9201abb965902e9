import { scoreLevelIds, scoreLevels, type ScoreSheet } from '../../../nominations/score-sheet';
import { totalOf } from '../../../nominations/scoring/total-of';
import { finding } from '../../finding';
import { PACKAGE_ENTRY } from '../../layout';
import type { NominatedDossier, NominationFacts } from '../../nomination-facts';
import type { Finding } from '../../verdict';

const shown = (points: number | null) => (points === null ? '未评完' : (points / 100).toFixed(2));

/** Scores add up by the year's sheet and weights, none is more than its item allows, and no veto item applies (D8). */
export function checkScores(facts: NominationFacts): Finding[] {
  return facts.dossiers.flatMap(dossier => {
    const sheet = facts.places.find(({ category }) => category === dossier.category)?.sheet;
    if (!sheet) return [];
    const { total, vetoes } = totalOf(sheet, dossier.scores);
    const wrong = (at: string, stated: string, counted: string) =>
      finding('nomination-scores', PACKAGE_ENTRY, { at: `${dossier.number} ${at}`, stated, counted });
    const vetoed = vetoes.map(({ item }) => sheet.items.find(({ id }) => id === item)?.item ?? item);
    return [
      ...(total === dossier.total ? [] : [wrong('总分', shown(dossier.total), shown(total))]),
      ...(vetoed.length === 0 ? [] : [wrong('一票否决项', vetoed.join('、'), '无')]),
      ...outside(dossier, sheet.items, wrong),
    ];
  });
}

/** Points beyond an item's, items that the sheet has not, items scored twice. */
function outside(
  { scores }: NominatedDossier,
  items: ScoreSheet['items'],
  wrong: (at: string, stated: string, counted: string) => Finding,
): Finding[] {
  return scoreLevelIds.flatMap(level => {
    const seen = new Set<string>();
    return (scores[level]?.scores ?? []).flatMap(score => {
      const item = items.find(({ id }) => id === score.item);
      const at = `${scoreLevels[level]} ${item?.item ?? score.item}`;
      if (!item || seen.has(score.item)) return [wrong(at, '多出一项', '评分表所列各一项')];
      seen.add(score.item);
      return (score.points ?? 0) > item.points ? [wrong(at, shown(score.points), `至多 ${shown(item.points)}`)] : [];
    });
  });
}
