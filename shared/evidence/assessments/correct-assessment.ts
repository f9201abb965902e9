import type { Day } from '../../basics/dates';
import { refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { AssessmentRow } from '../assessment';
import { correctEvidence } from '../change-evidence';
import { trimmedHead } from '../new-evidence-head';
import { namesIn, type AssessmentInput } from './assessment-facts';
import { pointsText } from './points';
import { checkedInput } from './save-assessment';

/** Puts an assessment right with a reason; cards and boards that it earned stay until they are changed by themselves. */
export function correctAssessment(
  row: AssessmentRow,
  input: AssessmentInput,
  reason: string,
  context: CommandContext,
): Result<ChangeDraft> {
  const { body } = row;
  if (body.status !== 'final') return refuse('assessment-gone');
  const read = checkedInput(input, context.now.slice(0, 10) as Day);
  if (!read.ok) return read;
  const { deductions, total } = read.value;
  const { periodFrom, periodUntil } = body;
  const after = {
    ...body,
    ...trimmedHead({ ...input.head, periodFrom, periodUntil }),
    ...{ deductions: [...deductions], total, itemised: true },
    ...{ assessedOn: input.assessedOn, assessors: namesIn(input.assessors), rectifyBy: input.rectifyBy },
  };
  const same = (pick: (of: typeof after) => unknown) => JSON.stringify(pick(after)) === JSON.stringify(pick(body));
  const changes = [
    same(of => of.total) ? '' : `总分由 ${pointsText(body.total)} 改为 ${pointsText(total)}`,
    same(of => of.deductions) ? '' : `扣分由 ${body.deductions.length} 项改为 ${deductions.length} 项`,
    same(of => of.assessedOn) ? '' : `考核日期由 ${body.assessedOn} 改为 ${after.assessedOn}`,
    same(of => of.assessors) ? '' : '考核人',
    same(of => of.rectifyBy) ? '' : `整改期限改为 ${after.rectifyBy || '无'}`,
    same(of => [of.document, of.body, of.remark, of.validUntil]) ? '' : '来源文件或备注',
    same(of => of.attachments) ? '' : '附件',
  ].filter(each => each !== '');
  return correctEvidence(
    { table: 'assessments', id: row.id, body },
    after,
    { reason, changes: changes.join('；') },
    context,
  );
}
