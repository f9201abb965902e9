/** The invented district: what stands where, and how its projects are built. */
export interface PracticeProject {
  readonly name: string;
  readonly community: number;
  readonly company: number | null;
  readonly developer: string;
  readonly address: string;
  readonly deliveredOn: string;
  /** Houses: how many, 单元 a house, floors, homes a floor. */
  readonly houses: readonly [count: number, sections: number, floors: number, homes: number];
  readonly shops: number;
  readonly parking: number;
  /** Shares of the homes: not sold, sold but not delivered. */
  readonly unsold: number;
  readonly undelivered: number;
  /** Whether it has a register; one project waits for the officer to import its file. */
  readonly register: boolean;
}

export const practiceStreets = ['春晓街道', '望潮街道', '松石街道', '青禾镇'] as const;

export const practiceCommunities: readonly (readonly [name: string, street: number])[] = [
  ['春晓社区', 0],
  ['银杏社区', 0],
  ['望潮社区', 1],
  ['听涛社区', 1],
  ['松石社区', 2],
  ['云栖社区', 2],
  ['青禾社区', 3],
  ['石桥社区', 3],
];

export const practiceCompanies = [
  '安居乐物业服务有限公司',
  '和顺苑物业管理有限公司',
  '海之邻物业服务有限公司',
  '同心园物业服务有限公司',
  '众诚物业管理有限公司',
] as const;

const project = (
  name: string,
  community: number,
  company: number | null,
  houses: PracticeProject['houses'],
  more: Partial<PracticeProject> = {},
): PracticeProject => ({
  name,
  community,
  company,
  developer: `${name.slice(0, 2)}置业有限公司`,
  address: `${practiceCommunities[community]?.[0].slice(0, 2) ?? ''}路 ${community * 12 + name.length * 3} 号`,
  deliveredOn: `20${12 + community}-06-30`,
  houses,
  shops: 0,
  parking: 0,
  unsold: 0,
  undelivered: 0,
  register: true,
  ...more,
});

export const practiceProjects: readonly PracticeProject[] = [
  project('春和苑', 0, 0, [3, 2, 6, 3], { shops: 6 }),
  project('锦绣春城', 0, 1, [6, 2, 18, 2], { shops: 12, unsold: 0.02 }),
  project('银杏里', 1, 0, [8, 3, 6, 2]),
  project('望潮名邸', 2, 2, [4, 1, 26, 4], { shops: 18, unsold: 0.03, undelivered: 0.01 }),
  project('听涛雅居', 3, 2, [5, 2, 11, 2], { parking: 60 }),
  project('云帆公寓', 3, 3, [1, 1, 22, 12]),
  project('松石园', 4, 3, [10, 3, 6, 2], { shops: 8 }),
  project('翠屏家园', 4, null, [4, 4, 5, 2]),
  project('云栖台', 5, 4, [7, 2, 17, 2], { shops: 10, parking: 120, unsold: 0.05, undelivered: 0.02 }),
  project('半山别院', 5, 4, [36, 1, 1, 1]),
  project('青禾里', 6, 1, [5, 2, 8, 2], { shops: 6, register: false }),
  project('石桥新居', 7, null, [12, 2, 6, 2], { undelivered: 0.01 }),
];
