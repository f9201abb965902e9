import { nominationCategories, nominationCategoryIds } from '../../../nominations/category';
import { finding } from '../../finding';
import { PACKAGE_ENTRY } from '../../layout';
import type { NominationFacts } from '../../nomination-facts';
import type { Finding } from '../../verdict';

/**
 * Nobody stands before another with more points, and only equal points share a place; a place lies within the ceiling. Ties
 * are the district's to order (D8).
 */
export function checkRanks({ dossiers, places }: NominationFacts): Finding[] {
  return nominationCategoryIds.flatMap(category => {
    const at = nominationCategories[category];
    const wrong = (why: string) => finding('nomination-ranks', PACKAGE_ENTRY, { at, why });
    const ceiling = places.find(place => place.category === category)?.ceiling ?? 0;
    const ordered = dossiers.filter(one => one.category === category).sort((a, b) => a.rank - b.rank);
    const beyond = ordered.filter(({ rank }) => rank > ceiling);
    return [
      ...beyond.map(({ number, rank }) => wrong(`${number} 排第 ${rank}，名额只有 ${ceiling} 个`)),
      ...ordered.slice(1).flatMap((one, index) => {
        const before = ordered[index];
        if (!before) return [];
        if (before.total < one.total) return [wrong(`${one.number} 得分高于排在前面的 ${before.number}`)];
        const shared = before.rank === one.rank && before.total !== one.total;
        return shared ? [wrong(`${one.number} 与 ${before.number} 得分不同，却同排第 ${one.rank}`)] : [];
      }),
    ];
  });
}
