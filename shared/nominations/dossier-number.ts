import type { NominationCategory } from './category';

const short: Readonly<Record<NominationCategory, string>> = {
  star: '明星',
  modelProject: '示范项目',
  modelCompany: '标兵企业',
  advancedUnit: '先进单位',
  advancedPerson: '先进个人',
};

/**
 * The next number of a category in a year, `2026-明星-003`: one above the highest that was given. Withdrawn dossiers keep
 * theirs, so that a number on paper never means two people.
 */
export function nextDossierNumber(year: number, category: NominationCategory, used: Iterable<string>): string {
  const start = `${year}-${short[category]}-`;
  let highest = 0;
  for (const number of used) {
    if (number.startsWith(start)) highest = Math.max(highest, Number(number.slice(start.length)) || 0);
  }
  return `${start}${String(highest + 1).padStart(3, '0')}`;
}
