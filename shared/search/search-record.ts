/** What a hit is, in the order in which equal hits stand. */
export const searchKinds = {
  area: '栏目',
  project: '小区',
  community: '社区',
  street: '街道',
  company: '企业',
  person: '人员',
  election: '选举',
  topic: '议题',
  meeting: '会议',
  draw: '随机抽取',
  inspection: '检查',
  credit: '信用',
  incident: '奖惩',
  certificate: '证书',
  dossier: '申报',
  task: '创建任务',
  act: '操作',
} as const;
export type SearchKind = keyof typeof searchKinds;

/** Something that can be found. Nothing personal but a name. */
export interface SearchRecord {
  /** Unique over all kinds. */
  readonly id: string;
  readonly kind: SearchKind;
  readonly title: string;
  /** Further words by which it is found, such as a number or an alias; not shown. */
  readonly words: string;
  /** Shown beside the title: where it belongs. */
  readonly place: string;
  /** A screen's address, or an act of the program after "act:". */
  readonly to: string;
  /** Day; of equal hits the later one stands first. May be empty. */
  readonly day: string;
}
