import type { ElectionCase, Matter } from './election-case';
import { ruleSetOf } from './regime';

/** The nine matters that owners decide together (CC-278(1)). */
export interface MatterKind {
  readonly code: number;
  readonly title: string;
  /** The usual heading on a ballot paper; the officer may change it. */
  readonly heading: string;
}

export const matterCatalog: readonly MatterKind[] = [
  { code: 1, title: '制定和修改业主大会议事规则', heading: '业主大会议事规则' },
  { code: 2, title: '制定和修改管理规约', heading: '管理规约' },
  { code: 3, title: '选举业主委员会或者更换业主委员会成员', heading: '选举业主委员会委员' },
  { code: 4, title: '选聘和解聘物业服务企业或者其他管理人', heading: '选聘物业服务企业' },
  { code: 5, title: '使用建筑物及其附属设施的维修资金', heading: '使用维修资金' },
  { code: 6, title: '筹集建筑物及其附属设施的维修资金', heading: '筹集维修资金' },
  { code: 7, title: '改建、重建建筑物及其附属设施', heading: '改建、重建' },
  { code: 8, title: '改变共有部分的用途或者利用共有部分从事经营活动', heading: '利用共有部分从事经营活动' },
  { code: 9, title: '有关共有和共同管理权利的其他重大事项', heading: '其他重大事项' },
];

/** 6, 7, 8 need three quarters (CC-278(2)b); before 2021 fund and rebuilding needed two thirds of all (PL-76(2)a). */
export function weightOf(code: number, election: Pick<ElectionCase, 'voteDate' | 'ruleSet'>): 'ordinary' | 'special' {
  const special = ruleSetOf(election) === 'property-law-76' ? [5, 6, 7] : [6, 7, 8];
  return special.includes(code) ? 'special' : 'ordinary';
}

/** The election among the matters; null before it was added. */
export function electionMatterOf(
  election: Pick<ElectionCase, 'matters'>,
): Extract<Matter, { kind: 'election' }> | null {
  for (const matter of election.matters) if (matter.kind === 'election') return matter;
  return null;
}

export function seatsOf(election: Pick<ElectionCase, 'matters'>): number | null {
  return electionMatterOf(election)?.seats ?? null;
}
