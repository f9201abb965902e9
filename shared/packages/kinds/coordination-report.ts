import { quarterWords } from '../../coordination/quarter';
import { reportDocuments } from '../../documents/report-documents';
import { meetingsHeld } from '../add-figures';
import { reportFactsSchema, type ReportFacts } from '../report-facts';
import { checkReport } from '../verify/report';
import type { KindRules } from './kind-rules';

/** 四方共治季度报告: every figure is added up again. */
export const coordinationReport: KindRules<ReportFacts> = {
  schema: reportFactsSchema,
  documentsVersion: 1,
  purpose: '四方共治季度报告',
  claims: checkReport,
  documents: reportDocuments,
  attachments: () => [],
  numbersByRight: () => [],
  title: ({ bureau, quarter }) => `${bureau.district}${quarterWords(quarter)}四方共治报告`,
  summary: ({ bureau, quarter, total, streets, overdue, overdueMore }) => [
    { label: '报送单位', value: bureau.name },
    { label: '季度', value: `${quarterWords(quarter)}（${quarter.from} 至 ${quarter.until}）` },
    {
      label: '街道、社区',
      value: `${streets.length} 个，${streets.reduce((sum, one) => sum + one.communities.length, 0)} 个`,
    },
    { label: '会议', value: `${meetingsHeld(total.now)} 次` },
    { label: '议题', value: `提出 ${total.now.topics.raised} 件，办结 ${total.now.topics.settled} 件` },
    { label: '逾期', value: `${overdue.length + overdueMore} 件` },
    { label: '三公开齐全', value: `${total.now.disclosure.complete} / ${total.now.disclosure.projects} 个小区` },
  ],
};
