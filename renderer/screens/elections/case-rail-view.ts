import type { StageFacts } from '#shared/elections/stage-requirements';
import { missingFor, stageAfter, stageOrder, stages } from '#shared/elections/stages';
import type { StageId } from '#shared/elections/election-case';

/** The parts of a case page: the stages' work, then what accompanies the whole case. */
export const partIds = [
  'basics',
  'register',
  'candidates',
  'matters',
  'notice',
  'issue',
  'delivery',
  'entry',
  'certify',
  'committee',
  'clock',
  'documents',
  'package',
  'history',
] as const;
export type PartId = (typeof partIds)[number];

export interface RailStep {
  readonly part: PartId;
  readonly title: string;
  readonly state: 'done' | 'now' | 'later';
  /** A short figure or word under the title: 1,020 户 · 7 选 5. */
  readonly note: string;
}

/** Which part does the work of a stage. */
const partOfStage: Record<StageId, PartId> = {
  opened: 'register',
  frozen: 'candidates',
  candidates: 'matters',
  matters: 'notice',
  notice: 'issue',
  issued: 'delivery',
  entry: 'entry',
  counted: 'certify',
  certified: 'committee',
  filed: 'committee',
};

export function currentPart(stage: StageId): PartId {
  return partOfStage[stage];
}

/** The rail: every stage's work with its state. The work of the stage where the case stands is `now`. */
export function railSteps(facts: StageFacts): RailStep[] {
  const at = stageOrder(facts.election.stage);
  return stages.slice(0, -1).map((stage, order) => ({
    part: partOfStage[stage.id],
    title: stage.work,
    state: order < at ? 'done' : order === at ? 'now' : 'later',
    note: noteFor(stage.id, facts),
  }));
}

function noteFor(stage: StageId, { election, papers }: StageFacts): string {
  const seats = election.matters.reduce((sum, matter) => sum + (matter.kind === 'election' ? matter.seats : 0), 0);
  switch (stage) {
    case 'opened':
      return election.frozen ? `${election.frozen.heads} 人 · 基准日 ${election.frozen.recordDate}` : '';
    case 'frozen':
      return election.candidates.length > 0 ? `${election.candidates.length} 名` : '';
    case 'candidates':
      return election.matters.length > 0
        ? `${election.matters.length} 项${seats > 0 ? ` · 应选 ${seats} 人` : ''}`
        : '';
    case 'matters':
      return election.events.noticePosted ? `${election.events.noticePosted} 公示` : '';
    case 'notice':
      return papers.printed > 0 ? `${papers.printed} 张` : '';
    case 'issued':
      return papers.printed > 0 ? `送达 ${papers.delivered} · 未送达 ${papers.undelivered}` : '';
    case 'entry':
      return papers.returned > 0 ? `回收 ${papers.returned} · 无效 ${papers.invalid}` : '';
    case 'counted':
      return election.certified ? `${election.certified.at.slice(0, 10)} 确认` : '';
    case 'certified':
      return election.events.filed ? `${election.events.filed} 备案` : '';
    case 'filed':
      return '';
  }
}

/** What is missing to go on, as sentences; empty when the next stage can be entered. */
export function missingWords(facts: StageFacts): string[] {
  const next = stageAfter(facts.election.stage);
  return next === null ? [] : missingFor(next, facts).map(requirement => `${requirement.words}（${requirement.rule}）`);
}
