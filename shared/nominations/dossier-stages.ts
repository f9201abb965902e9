import { nomineeOf, type NominationCategory } from './category';
import { dossierStageIds, dossierStages, type DossierStage } from './dossier';
import { stageRequirements, type StageFacts, type StageRequirement } from './stage-requirements';

export interface DossierStageDefinition {
  readonly id: DossierStage;
  readonly title: string;
  /** Who acts while a dossier stands here. */
  readonly actor: string;
  /** The paper that comes of it (D2); empty for none. */
  readonly output: string;
  /** What must be true to go on, in the order in which it is done. */
  readonly leave: readonly StageRequirement[];
}

const r = stageRequirements;
const define = (
  id: DossierStage,
  actor: string,
  output: string,
  leave: readonly StageRequirement[],
): DossierStageDefinition => ({ id, title: dossierStages[id], actor, output, leave });

/** The chain (domain.md D2), in order. */
export const dossierStageTable: readonly DossierStageDefinition[] = [
  define('draft', '申报单位', '申报表、事迹材料、佐证', [r.pledged, r.written, r.selfScored]),
  define('unit', '申报单位', '公示照片、公示情况说明', [r.unitPostingHung, r.unitPosted, r.unitAgrees]),
  define('owners', '业委会或居委会', '签名、盖章', [r.ownersAgree]),
  define('street', '街道办事处', '评分表、盖章', [r.streetScored, r.streetAgrees]),
  define('departments', '有关部门', '征求意见表', [r.departmentsAgree]),
  define('review', '区主管部门（两名审核人）', '评分表、审核意见', [r.districtScored, r.notVetoed, r.reviewed]),
  define('posting', '区主管部门', '公示、公示情况说明', [r.districtPostingHung, r.districtPosted]),
  define('approved', '区主管部门', '推荐函、汇总表', [r.reviewed, r.recommended]),
  define('recommended', '市主管部门', '', []),
];

export type StageNeed = 'needed' | 'optional' | 'none';

const everywhere = { draft: 'needed', unit: 'needed', review: 'needed', posting: 'needed' } as const;
const ending = { approved: 'needed', recommended: 'needed' } as const;

/**
 * Which stage each category needs. Owners speak of projects, and may of persons (业主评价); departments are asked of companies
 * (D2 step 5) and, by 纪检监察, of units and persons of a bureau; these stand under no street.
 */
export const stageNeeds: Readonly<Record<NominationCategory, Readonly<Record<DossierStage, StageNeed>>>> = {
  star: { ...everywhere, owners: 'optional', street: 'needed', departments: 'optional', ...ending },
  modelProject: { ...everywhere, owners: 'needed', street: 'needed', departments: 'optional', ...ending },
  modelCompany: { ...everywhere, owners: 'none', street: 'needed', departments: 'needed', ...ending },
  advancedUnit: { ...everywhere, owners: 'none', street: 'none', departments: 'needed', ...ending },
  advancedPerson: { ...everywhere, owners: 'none', street: 'none', departments: 'needed', ...ending },
};

export function dossierStageOf(id: DossierStage): DossierStageDefinition {
  const found = dossierStageTable.find(stage => stage.id === id);
  if (!found) throw new Error(`no such stage: ${id}`);
  return found;
}

/** The stages that a category goes through, optional ones included, in order. */
export function chainOf(category: NominationCategory): DossierStageDefinition[] {
  return dossierStageTable.filter(({ id }) => stageNeeds[category][id] !== 'none');
}

export function stageOrder(id: DossierStage): number {
  return dossierStageIds.indexOf(id);
}

/** The next stage that must be gone through; optional ones are passed over. Null at the end. */
export function stageAfter(category: NominationCategory, id: DossierStage): DossierStage | null {
  const next = dossierStageTable.find(
    stage => stageOrder(stage.id) > stageOrder(id) && stageNeeds[category][stage.id] === 'needed',
  );
  return next?.id ?? null;
}

/** What keeps a dossier in a stage, in the table's order; empty: it may go on. */
export function missingToLeave(stage: DossierStage, facts: StageFacts): StageRequirement[] {
  return dossierStageOf(stage).leave.filter(requirement => !requirement.met(facts));
}

/**
 * What the chain lacks before `until`: every needed stage's requirements, and an optional stage's where it spoke and did not
 * agree. Empty: the chain is complete.
 */
export function chainGaps(
  facts: StageFacts,
  until: DossierStage,
): { stage: DossierStage; missing: StageRequirement }[] {
  const { category, opinions } = facts.dossier;
  return chainOf(category)
    .filter(({ id }) => stageOrder(id) < stageOrder(until))
    .filter(({ id }) => stageNeeds[category][id] === 'needed' || opinions.some(o => o.stage === id && o.voided === ''))
    .flatMap(({ id }) => missingToLeave(id, facts).map(missing => ({ stage: id, missing })));
}

/** What a stage is called for a category: persons have 业主评价 where projects have the committee's opinion. */
export function stageTitle(category: NominationCategory, id: DossierStage): string {
  return id === 'owners' && nomineeOf[category] === 'person' ? '业主评价' : dossierStages[id];
}
