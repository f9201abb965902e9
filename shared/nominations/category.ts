/** The five things that a district recommends for (AW-2 … AW-5). It recommends; it never confers (D5). */
export const nominationCategories = {
  star: '文明服务明星',
  modelProject: '文明创建示范项目',
  modelCompany: '文明创建标兵企业',
  advancedUnit: '先进单位',
  advancedPerson: '先进个人',
} as const;
export type NominationCategory = keyof typeof nominationCategories;
export const nominationCategoryIds = Object.keys(nominationCategories) as [NominationCategory, ...NominationCategory[]];

/** Who can be nominated: a person, a project, a company, or a unit (bureau). */
export const nomineeOf: Readonly<Record<NominationCategory, 'person' | 'project' | 'company' | 'unit'>> = {
  star: 'person',
  modelProject: 'project',
  modelCompany: 'company',
  advancedUnit: 'unit',
  advancedPerson: 'person',
};

/** Only from districts that have a 示范项目 (AW-5). */
export const needsModelProject: readonly NominationCategory[] = ['advancedUnit', 'advancedPerson'];

/** What goes on to the province each year (AW-6): no 标兵企业. */
export const forProvince: readonly NominationCategory[] = ['star', 'modelProject', 'advancedUnit', 'advancedPerson'];
