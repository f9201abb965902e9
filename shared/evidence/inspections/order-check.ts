import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import { LEAST_INSPECTORS } from '../draw/draw-file';
import { inspectionOccasions, type Inspection, type InspectionOccasion } from '../inspection';
import { blankHeadInput, newEvidenceHead } from '../new-evidence-head';
import { blankCheck } from './blank-check';

export interface OrderInput {
  readonly occasion: Exclude<InspectionOccasion, 'drawn'>;
  readonly projectId: string;
  readonly companyId: string;
  readonly objectName: string;
  readonly inspectors: readonly { readonly id: string; readonly name: string }[];
  readonly items: readonly { readonly title: string; readonly basis: string }[];
  /** Number of the complaint, of the order from above … */
  readonly document: string;
}

/** Opens a check outside a draw: 专项检查, 投诉举报核查, 交办. Two inspectors here too (DR-2). */
export function orderCheck(input: OrderInput, context: CommandContext): Result<ChangeDraft> {
  if (input.projectId === '' && input.companyId === '') return refuse('check-object-missing');
  if (input.inspectors.length < LEAST_INSPECTORS) return refuse('draw-two-inspectors', {}, { rule: 'DR-2' });
  if (input.items.length === 0) return refuse('draw-items-missing', {}, { rule: 'DR-1' });
  const document = input.document.trim();
  if (document === '') return refuse('check-document-missing', { occasion: inspectionOccasions[input.occasion] });
  const body: Inspection = {
    ...newEvidenceHead({ ...blankHeadInput, document }, context),
    ...{ occasion: input.occasion, drawId: '', objectNumber: '', objectName: input.objectName },
    ...{ projectId: input.projectId, companyId: input.companyId },
    inspectors: input.inspectors.map(({ id, name }) => ({ id, name })),
    ...blankCheck,
    findings: input.items.map(({ title, basis }) => ({ item: title, basis, met: null, words: '' })),
  };
  return ok({
    command: 'inspections.order',
    words: `登记${inspectionOccasions[input.occasion]}：${input.objectName}`,
    changes: [{ table: 'inspections', id: context.newId(), body }],
  });
}
