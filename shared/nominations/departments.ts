import type { NominationCategory } from './category';

/** A department that is asked (征求意见), and how its opinion is known from the name under which it signs. */
export interface Department {
  readonly id: string;
  readonly title: string;
  /** What it is asked about. */
  readonly about: string;
  readonly signsAs: RegExp;
  /** Behind the district's name it is how such a body usually signs; the officer puts it right. */
  readonly usual: string;
}

/** D2 step 5 (济南 2010: tax, labour, safety, environment; company heads also 纪检监察). 通行做法. */
export const departments: readonly Department[] = [
  { id: 'tax', title: '税务', about: '欠税、偷逃税', signsAs: /税务/, usual: '税务局' },
  {
    id: 'labour',
    title: '人力资源社会保障',
    about: '欠薪、社会保险、劳动争议',
    signsAs: /人力资源|人社|劳动/,
    usual: '人力资源和社会保障局',
  },
  { id: 'safety', title: '应急管理', about: '生产安全事故', signsAs: /应急|安全生产|安监/, usual: '应急管理局' },
  { id: 'environment', title: '生态环境', about: '环境违法', signsAs: /生态环境|环保|环境保护/, usual: '生态环境分局' },
  { id: 'discipline', title: '纪检监察', about: '违纪违法', signsAs: /纪委|监委|纪检|监察/, usual: '纪委监委' },
  { id: 'fire', title: '消防救援', about: '消防责任事故和处罚', signsAs: /消防/, usual: '消防救援大队' },
  {
    id: 'market',
    title: '市场监督管理',
    about: '行政处罚、特种设备（电梯）',
    signsAs: /市场监督|市场监管/,
    usual: '市场监督管理局',
  },
  { id: 'petition', title: '信访', about: '群访、集体上访', signsAs: /信访/, usual: '信访局' },
];

const asked: Readonly<Record<NominationCategory, readonly string[]>> = {
  star: [],
  modelProject: [],
  modelCompany: ['tax', 'labour', 'safety', 'environment'],
  advancedUnit: ['discipline'],
  advancedPerson: ['discipline'],
};

/** Whose opinion a category cannot do without; others may be asked as well. */
export function departmentsAsked(category: NominationCategory): readonly Department[] {
  return departments.filter(({ id }) => asked[category].includes(id));
}

/** 崂山区税务局 → the tax department; null for a body that is none of the list. */
export function departmentOf(body: string): Department | null {
  return departments.find(({ signsAs }) => signsAs.test(body)) ?? null;
}
