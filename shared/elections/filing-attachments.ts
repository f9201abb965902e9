import type { ElectionCase } from './election-case';

/** What is handed in with the application (domain.md B3), by jurisdiction and kind; the originals go on paper. */
export function filingAttachments(election: Pick<ElectionCase, 'jurisdiction' | 'kind'>): string[] {
  const first = election.kind === 'first';
  const report = first ? '业主大会成立和业主委员会选举情况报告' : '业主委员会换届选举情况报告';
  const common = [
    '业主大会会议记录',
    '业主大会会议决议',
    '业主大会议事规则',
    '管理规约',
    '业主委员会成员名单和基本情况',
  ];
  const handOver = first ? [] : ['上届业主委员会移交清单'];
  if (election.jurisdiction === 'national') return [report, ...common.slice(1, 4), ...common.slice(4), ...handOver];
  return [report, ...common, ...handOver];
}
