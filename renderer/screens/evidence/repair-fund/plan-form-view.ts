import { formatArea, type Area } from '#shared/basics/area';
import { formatYuan } from '#shared/basics/money';
import { blankHeadInput } from '#shared/evidence/new-evidence-head';
import type { RepairUse } from '#shared/evidence/repair-use';
import type { PlanInput } from '#shared/evidence/repair/save-plan';

export const blankPlan: PlanInput = {
  ...{ item: '', part: '', emergency: false, utilityEquipment: false, budget: '', units: '' },
  ...{ scope: { heads: '', area: '' }, scopeWords: '', head: blankHeadInput },
};

/** A plan as its form shows it again. */
export function planOf(body: RepairUse): PlanInput {
  const { document, periodFrom, periodUntil, validUntil, attachments, remark } = body;
  return {
    ...{ item: body.item, part: body.part, emergency: body.emergency, utilityEquipment: body.utilityEquipment },
    ...{ budget: formatYuan(body.budget), units: String(body.scope.units), scopeWords: body.scope.words },
    scope: { heads: String(body.scope.heads), area: formatArea(body.scope.area as Area) },
    head: { document, body: body.body, periodFrom, periodUntil, validUntil, attachments, remark },
  };
}
