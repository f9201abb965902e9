import { attachmentTypes, type Attachment } from '../attachments/attachment';
import { attachmentPath } from '../packages/layout';
import type { FilingFacts } from '../packages/filing-facts';
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

/** Papers that no article asks for and practice often adds (EL-13, F-32): on the list only once they are scanned. */
export const furtherAttachments = ['备案申请书签章页', '业主委员会委员承诺书', '其他材料'] as const;

type Listed = Pick<ElectionCase, 'jurisdiction' | 'kind' | 'scans'>;

/** Every item that scans can be added to, with what was added. */
export function filingScans(election: Listed): { title: string; files: readonly Attachment[] }[] {
  const scans = new Map((election.scans ?? []).map(({ title, files }) => [title, files]));
  const titles = [...filingAttachments(election), ...furtherAttachments];
  return titles.map(title => ({ title, files: scans.get(title) ?? [] }));
}

/** The attachments as application and package state them: scanned ones lie in the package, the others go on paper. */
export function attachmentFacts(election: Listed): FilingFacts['attachments'] {
  const required = new Set(filingAttachments(election));
  return filingScans(election).flatMap(({ title, files }): FilingFacts['attachments'] => {
    if (files.length === 0) return required.has(title) ? [{ title, provided: 'on-paper', path: '' }] : [];
    return files.map(({ sha256, mediaType }, at) => ({
      title: files.length === 1 ? title : `${title}（${at + 1}/${files.length}）`,
      provided: 'in-package',
      path: attachmentPath(sha256, attachmentTypes[mediaType]),
    }));
  });
}
