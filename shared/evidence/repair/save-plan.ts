import type { Day } from '../../basics/dates';
import { showYuan } from '../../basics/money';
import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import { blankRepairUse } from '../blank-repair-use';
import { correctEvidence } from '../change-evidence';
import { headRefusal } from '../head-refusal';
import { newEvidenceHead, trimmedHead, type HeadInput } from '../new-evidence-head';
import type { RepairUse, RepairUseRow } from '../repair-use';
import { readAmount, readWeight, type WeightTyped } from './repair-amounts';

/** What the form of a plan holds; money in 元, areas in ㎡, as typed. */
export interface PlanInput {
  readonly item: string;
  readonly part: string;
  readonly emergency: boolean;
  readonly utilityEquipment: boolean;
  readonly budget: string;
  readonly units: string;
  readonly scope: WeightTyped;
  readonly scopeWords: string;
  readonly head: HeadInput;
}

interface Place {
  readonly projectId: string;
  readonly projectName: string;
  readonly companyId: string;
}

/** RF-6, step 1: 《房屋维修和更新、改造方案》. */
export function beginRepairUse(place: Place, input: PlanInput, context: CommandContext): Result<ChangeDraft> {
  const read = readPlan(input, context.now.slice(0, 10) as Day);
  if (!read.ok) return read;
  const body: RepairUse = {
    ...blankRepairUse(place.projectId, place.companyId),
    ...newEvidenceHead(input.head, context),
    ...read.value,
  };
  return ok({
    command: 'repair.begin',
    words: `登记维修资金使用方案：${place.projectName} ${body.item}，预算 ${showYuan(body.budget)} 元`,
    changes: [{ table: 'repairUses', id: context.newId(), body }],
  });
}

/** Puts a plan right, with a reason. */
export function correctPlan(
  row: RepairUseRow,
  input: PlanInput,
  reason: string,
  context: CommandContext,
): Result<ChangeDraft> {
  const read = readPlan(input, context.now.slice(0, 10) as Day);
  if (!read.ok) return read;
  const { body } = row;
  const after: RepairUse = { ...body, ...trimmedHead(input.head), ...read.value };
  const differs = (pick: (of: RepairUse) => unknown) => JSON.stringify(pick(after)) !== JSON.stringify(pick(body));
  const changes = [
    differs(of => [of.item, of.part]) ? '维修项目或部位' : '',
    differs(of => of.budget) ? `预算由 ${showYuan(body.budget)} 元改为 ${showYuan(after.budget)} 元` : '',
    differs(of => of.scope) ? '列支范围' : '',
    differs(of => [of.emergency, of.utilityEquipment]) ? '应急使用或设施归属' : '',
    differs(of => [of.document, of.body, of.periodFrom, of.periodUntil, of.validUntil, of.remark]) ? '来源文件' : '',
    differs(of => of.attachments) ? '附件' : '',
  ].filter(each => each !== '');
  const at = { table: 'repairUses' as const, id: row.id, body };
  return correctEvidence(at, after, { reason, changes: changes.join('；') }, context);
}

function readPlan(
  input: PlanInput,
  today: Day,
): Result<Pick<RepairUse, 'item' | 'part' | 'emergency' | 'utilityEquipment' | 'budget' | 'scope'>> {
  const item = input.item.trim();
  if (item === '') return refuse('repair-item');
  const budget = readAmount('预算', input.budget);
  if (!budget.ok) return budget;
  const scope = readWeight('列支范围', input.scope);
  if (!scope.ok) return scope;
  const units = /^\d{1,6}$/.test(input.units.trim()) ? Number(input.units.trim()) : null;
  if (units === null) return refuse('repair-units', { text: input.units.trim() === '' ? '（空）' : input.units });
  const wrong = headRefusal(input.head, today);
  if (wrong) return { ok: false, refusal: wrong };
  const { emergency, utilityEquipment } = input;
  return ok({
    ...{ item, part: input.part.trim(), emergency, utilityEquipment, budget: budget.value },
    scope: { units, ...scope.value, words: input.scopeWords.trim() },
  });
}
