import type { BureauSettings, Jurisdiction } from '#shared/communities/bureau';

/** What the first start has been told so far. */
export interface FirstStartDraft {
  readonly city: string;
  readonly district: string;
  readonly bureau: string;
  readonly jurisdiction: Jurisdiction;
  readonly officerName: string;
  readonly passphrase: string;
  readonly dataFolder: string;
  readonly practice: boolean;
}

export const steps = [
  { id: 'welcome', title: '欢迎' },
  { id: 'bureau', title: '单位与辖区' },
  { id: 'officer', title: '第一位经办人' },
  { id: 'folder', title: '数据存放位置' },
  { id: 'mode', title: '正式还是演练' },
  { id: 'key', title: '恢复密钥' },
] as const;
export type StepId = (typeof steps)[number]['id'];

const DEFAULT_IDLE_MINUTES = 10;

export function settingsFrom(draft: FirstStartDraft): BureauSettings {
  return {
    city: draft.city.trim(),
    district: draft.district.trim(),
    bureau: draft.bureau.trim(),
    jurisdiction: draft.jurisdiction,
    practice: draft.practice,
    idleMinutes: DEFAULT_IDLE_MINUTES,
  };
}

export const shandongCities = [
  '济南市',
  '青岛市',
  '淄博市',
  '枣庄市',
  '东营市',
  '烟台市',
  '潍坊市',
  '济宁市',
  '泰安市',
  '威海市',
  '日照市',
  '临沂市',
  '德州市',
  '聊城市',
  '滨州市',
  '菏泽市',
];

export const qingdaoDistricts = [
  '市南区',
  '市北区',
  '李沧区',
  '崂山区',
  '西海岸新区',
  '城阳区',
  '即墨区',
  '胶州市',
  '平度市',
  '莱西市',
];

/** Whose rules a city lives under, as a proposal. */
export function jurisdictionFor(city: string): Jurisdiction {
  if (city.trim() === '青岛市') return 'qingdao';
  return shandongCities.includes(city.trim()) ? 'shandong' : 'national';
}

/** The bureau's usual full name, as a proposal. */
export function bureauFor(district: string): string {
  return district.trim() ? `${district.trim()}住房和城乡建设局` : '';
}
