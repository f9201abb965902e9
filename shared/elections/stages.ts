import { stageIds, type StageId } from './election-case';
import { requirements, type Requirement, type StageFacts } from './stage-requirements';

/** What can be done to a case; the table below says in which stage. */
export const actIds = [
  'edit-case',
  'edit-options',
  'freeze',
  'edit-candidates',
  'edit-matters',
  'edit-notice',
  'issue',
  'deliver',
  'enter-ballots',
  'certify',
  'committee',
  'hand-over',
  'record-event',
  'later-event',
  'attach-scans',
  'export-package',
] as const;
export type ActId = (typeof actIds)[number];

/** The act as an officer calls it, for sentences such as 现在不能“制发选票”. */
export const actTitles: Record<ActId, string> = {
  'edit-case': '修改案件信息',
  'edit-options': '修改争议事项的设定',
  freeze: '冻结业主清册',
  'edit-candidates': '修改候选人',
  'edit-matters': '修改表决事项',
  'edit-notice': '发出会议通知',
  issue: '制发选票',
  deliver: '登记送达',
  'enter-ballots': '录入选票',
  certify: '确认结果',
  committee: '登记职务',
  'hand-over': '登记移交',
  'record-event': '登记日期',
  'later-event': '登记确认后的变更',
  'attach-scans': '添加备案扫描件',
  'export-package': '导出备案包',
};

export interface StageDefinition {
  readonly id: StageId;
  /** The state reached, as a word on the rail: 清册已冻结. */
  readonly title: string;
  /** What is done in this stage, as the name of the work: 确定候选人. */
  readonly work: string;
  /** What must be true to enter this stage from the one before. */
  readonly enter: readonly Requirement[];
  /** What is allowed while the case stands here. */
  readonly acts: readonly ActId[];
  /** Documents that can be made from here on (ids of domain.md B; F-20 carries F-21 on the same paper). */
  readonly documents: readonly string[];
  /** Whether the case may still go back from here; from certification on a change is a new event. */
  readonly mayGoBack: boolean;
}

const always: readonly ActId[] = ['record-event', 'hand-over'];

/** The stages in order. A case moves one stage at a time; it goes back, with a reason, to any earlier one. */
export const stages: readonly StageDefinition[] = [
  {
    id: 'opened',
    title: '已立案',
    work: '冻结业主清册',
    enter: [],
    acts: ['edit-case', 'edit-options', 'freeze', ...always],
    documents: [],
    mayGoBack: false,
  },
  {
    id: 'frozen',
    title: '清册已冻结',
    work: '确定候选人',
    enter: [requirements.registerFrozen],
    acts: ['edit-case', 'edit-options', 'edit-candidates', ...always],
    documents: ['F-09'],
    mayGoBack: true,
  },
  {
    id: 'candidates',
    title: '候选人已确定',
    work: '确定表决事项',
    enter: [requirements.enoughCandidates, requirements.candidatesEligible],
    acts: ['edit-case', 'edit-options', 'edit-matters', ...always],
    documents: [],
    mayGoBack: true,
  },
  {
    id: 'matters',
    title: '表决事项已确定',
    work: '发出会议通知',
    enter: [requirements.mattersComplete, requirements.electionListed, requirements.seatsInOrder],
    acts: ['edit-case', 'edit-options', 'edit-notice', ...always],
    documents: ['F-17', 'F-19'],
    mayGoBack: true,
  },
  {
    id: 'notice',
    title: '会议通知已发出',
    work: '制发选票',
    enter: [requirements.meetingArranged, requirements.noticeInTime],
    acts: ['issue', ...always],
    documents: [],
    mayGoBack: true,
  },
  {
    id: 'issued',
    title: '选票已制发',
    work: '登记送达',
    enter: [requirements.ballotsIssued],
    acts: ['deliver', ...always],
    documents: ['F-20'],
    mayGoBack: true,
  },
  {
    id: 'entry',
    title: '录票中',
    work: '录入回收的选票',
    enter: [requirements.someDelivered],
    acts: ['deliver', 'enter-ballots', ...always],
    documents: [],
    mayGoBack: true,
  },
  {
    id: 'counted',
    title: '计票完成',
    work: '确认结果',
    enter: [requirements.votingOver, requirements.papersReconcile],
    acts: ['certify', ...always],
    documents: ['F-27'],
    mayGoBack: true,
  },
  {
    id: 'certified',
    title: '结果已确认',
    work: '推选职务、公告、备案',
    enter: [requirements.resultCertified],
    acts: ['committee', 'later-event', 'attach-scans', 'export-package', ...always],
    documents: ['F-28', 'F-32'],
    mayGoBack: false,
  },
  {
    id: 'filed',
    title: '已备案',
    work: '归档',
    enter: [requirements.postsNamed, requirements.filingDated],
    acts: ['committee', 'later-event', 'attach-scans', 'export-package', ...always],
    documents: [],
    mayGoBack: false,
  },
];

export function stageOf(id: StageId): StageDefinition {
  const found = stages.find(stage => stage.id === id);
  if (!found) throw new Error(`no such stage: ${id}`);
  return found;
}

/** 0 for the first stage. */
export function stageOrder(id: StageId): number {
  return stageIds.indexOf(id);
}

export function stageAfter(id: StageId): StageId | null {
  return stageIds[stageOrder(id) + 1] ?? null;
}

export function allows(stage: StageId, act: ActId): boolean {
  return stageOf(stage).acts.includes(act);
}

/** What is missing to enter `to`, in the table's order; empty when nothing is. */
export function missingFor(to: StageId, facts: StageFacts): Requirement[] {
  return stageOf(to).enter.filter(requirement => !requirement.met(facts));
}

/** The stage from which a document's facts are there; null for a form that belongs to no stage. */
export function stageOfDocument(form: string): StageId | null {
  return stages.find(stage => stage.documents.includes(form))?.id ?? null;
}
