import type { TableBodies } from '../journal/table-bodies';

/** The registers whose entries carry an evidence head, and what one entry of each is called. */
export const evidenceTitles = {
  creditEntries: '信用记录',
  creditLevels: '信用等级',
  inspections: '检查记录',
  assessments: '街道考核',
  standardCertificates: '标准认证',
  surveys: '满意度测评',
  repairUses: '维修资金使用',
  incidents: '投诉事故处罚荣誉',
} as const;
export type EvidenceTable = keyof typeof evidenceTitles;

/** An entry of one of these registers. */
export interface EvidenceRow<T extends EvidenceTable = EvidenceTable> {
  readonly table: T;
  readonly id: string;
  readonly body: TableBodies[T];
}
