import { nominationCategories, type NominationCategory } from '../category';

/** What the story and the audit log say of it. A district recommends to the city and confers nothing (D5). */
export function recommendationWords(category: NominationCategory, letter: string, toProvince: boolean): string {
  return `向市主管部门推荐为“${nominationCategories[category]}”${toProvince ? '并建议推荐到省' : ''}（${letter}）`.slice(
    0,
    400,
  );
}
