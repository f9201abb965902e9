import { filingDocuments } from '../../documents/filing-documents';
import { filingFactsSchema, type FilingFacts } from '../filing-facts';
import { checkTally } from '../verify/tally';
import type { KindRules } from './kind-rules';

/** 业委会备案: the ballots are counted again. */
export const electionFiling: KindRules<FilingFacts> = {
  schema: filingFactsSchema,
  documentsVersion: 1,
  purpose: '业主大会、业主委员会备案',
  claims: checkTally,
  documents: filingDocuments,
  attachments: ({ attachments }) => attachments,
  // The committee's office; meeting notices give it too.
  numbersByRight: ({ committee }) => [{ number: committee.officePhone, at: null, documents: null }],
  title: ({ project, election }) => `${project.name} 第${election.term}届业主委员会备案`,
  summary: ({ project, bureau, election, base, papers, committee }) => [
    { label: '小区', value: project.name },
    { label: '所在', value: `${bureau.district} ${project.street}` },
    { label: '届次', value: `第 ${election.term} 届` },
    { label: '表决日期', value: election.voteDate },
    { label: '总人数、总面积', value: `${base.heads} 人，${base.area} ㎡` },
    { label: '收回选票', value: `${papers.returned} 张，有效 ${papers.valid} 张` },
    { label: '委员', value: `${committee.members.length} 人` },
  ],
};
