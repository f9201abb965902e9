import { nominationCategories, type NominationCategory } from '../../../nominations/category';
import { formFields } from '../../../nominations/form-fields';
import type { FormField } from '../../../nominations/form-fields/form-field';
import type { NominatedDossier, NominationFacts } from '../../../packages/nomination-facts';
import { dayWords } from '../form-words';

/** "98.50" of points in 0.01. */
export const pointsWords = (points: number): string => (points / 100).toFixed(2);

const counted: Readonly<Record<NominationCategory, string>> = {
  star: '名',
  modelProject: '个',
  modelCompany: '家',
  advancedUnit: '个',
  advancedPerson: '名',
};

/** 文明服务明星2名. */
export const countWords = (category: NominationCategory, count: number): string =>
  `${nominationCategories[category]}${count}${counted[category]}`;

/** 王某（某某物业公司 维修班长）; projects with their company, companies and units by themselves. */
export function nomineeWords({ nominee: { name, unit, post } }: Pick<NominatedDossier, 'nominee'>): string {
  const about = [unit === name ? '' : unit, post].filter(part => part !== '').join(' ');
  return about === '' ? name : `${name}（${about}）`;
}

/** Dossiers of a category in the order of their rank. */
export function ranked(facts: Pick<NominationFacts, 'dossiers'>, category: NominationCategory): NominatedDossier[] {
  return facts.dossiers.filter(one => one.category === category).sort((a, b) => a.rank - b.rank);
}

/** Every category in which somebody is recommended, in the order of the table. */
export function recommendedCategories(facts: Pick<NominationFacts, 'dossiers'>): NominationCategory[] {
  const ids = Object.keys(nominationCategories) as NominationCategory[];
  return ids.filter(id => facts.dossiers.some(({ category }) => category === id));
}

/** What a field says on paper: days and months in words, figures with their unit; empty where nothing is filled in. */
export function fieldWords(category: NominationCategory, id: string, form: Readonly<Record<string, string>>): string {
  const value = form[id] ?? '';
  const field = formFields[category].find(each => each.id === id);
  return value === '' || !field ? value : spoken(field, value);
}

function spoken({ kind }: FormField, value: string): string {
  switch (kind) {
    case 'day':
      return dayWords(value);
    case 'month': {
      const [, year, month] = /^(\d{4})-(\d{2})$/.exec(value) ?? [];
      return year === undefined ? value : `${year}年${Number(month)}月`;
    }
    case 'money':
      return `${value}元`;
    case 'area':
      return `${value}㎡`;
    case 'share':
      return `${value}%`;
    case 'points':
      return `${value}分`;
    default:
      return value;
  }
}
