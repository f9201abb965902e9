import {
  forProvince,
  needsModelProject,
  nominationCategories,
  nominationCategoryIds,
} from '../../../nominations/category';
import { ceilingOf } from '../../../nominations/ceiling';
import { finding } from '../../finding';
import { PACKAGE_ENTRY } from '../../layout';
import type { NominationFacts } from '../../nomination-facts';
import type { Finding } from '../../verdict';

/** No category goes beyond its ceiling, reckoned anew from base and allotment (AW-1, AW-10); AW-5 and AW-6 are kept. */
export function checkPlaces(facts: NominationFacts): Finding[] {
  const findings: Finding[] = [];
  for (const category of nominationCategoryIds) {
    const at = nominationCategories[category];
    const stated = facts.places.filter(place => place.category === category);
    const [place] = stated;
    if (!place || stated.length !== 1) {
      findings.push(finding('nomination-places', PACKAGE_ENTRY, { at, stated: stated.length, counted: 1 }));
      continue;
    }
    const { ceiling } = ceilingOf(place);
    const recommended = facts.dossiers.filter(one => one.category === category).length;
    const differing = [
      [`${at}上限`, place.ceiling, ceiling] as const,
      [`${at}推荐数`, place.recommended, recommended] as const,
      [`${at}评分表`, place.sheet === null ? 0 : 1, recommended > 0 ? 1 : 0] as const,
      [`${at}评分权重`, weightOf(place.sheet), place.sheet === null ? 0 : 100] as const,
    ].filter(([, given, counted]) => given !== counted);
    for (const [where, given, counted] of differing)
      findings.push(finding('nomination-places', PACKAGE_ENTRY, { at: where, stated: given, counted }));
    const all = recommended + place.earlier;
    if (recommended > 0 && all > ceiling)
      findings.push(finding('nomination-ceiling', PACKAGE_ENTRY, { at, stated: all, counted: ceiling }));
  }
  return [...findings, ...kinds(facts)];
}

const weightOf = (sheet: NominationFacts['places'][number]['sheet']): number =>
  sheet === null ? 0 : sheet.weights.self + sheet.weights.street + sheet.weights.district;

/** Whether the district has a 示范项目: of an earlier year, or among those recommended now (AW-5). */
export function hasModelProject({ earlierModelProjects, priorModelProjects, dossiers }: NominationFacts): boolean {
  if (earlierModelProjects.length > 0 || priorModelProjects.trim() !== '') return true;
  return dossiers.some(({ category }) => category === 'modelProject');
}

function kinds(facts: NominationFacts): Finding[] {
  const wrong = (number: string, why: string) => finding('nomination-category', PACKAGE_ENTRY, { at: number, why });
  const without = hasModelProject(facts) ? [] : facts.dossiers.filter(one => needsModelProject.includes(one.category));
  const province = facts.dossiers.filter(one => one.toProvince && !forProvince.includes(one.category));
  return [
    ...without.map(({ number }) => wrong(number, '本区没有示范项目，不能推荐先进单位、先进个人（AW-5）')),
    ...province.map(({ number }) => wrong(number, '标兵企业不推荐至省级（AW-6）')),
  ];
}
