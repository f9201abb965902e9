import type { Day } from '../../basics/dates';
import { ok, refuse, type Refusal, type Result } from '../../basics/result';
import { quarterOf, quarterWords } from '../../coordination/quarter';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { Assessment } from '../assessment';
import { assessmentSheet, FULL_POINTS } from '../assessment-sheet';
import { evidenceDayRefusal, headRefusal } from '../head-refusal';
import { newEvidenceHead } from '../new-evidence-head';
import { assessmentOf, draftIdOf, namesIn, type AssessmentFacts, type AssessmentInput } from './assessment-facts';
import { pointsText } from './points';
import { readDeductions, type ReadDeductions } from './read-deductions';

/** Keeps what is being typed, as it is. */
export function saveAssessmentDraft(
  facts: AssessmentFacts,
  input: AssessmentInput,
  context: CommandContext,
): Result<ChangeDraft> {
  const body: Assessment = {
    ...bodyOf(facts, input, { deductions: [], total: FULL_POINTS }, context),
    status: 'draft',
    typed: input.typed.map(line => ({ ...line })),
  };
  const id = draftIdOf(facts.projectId, input.year, input.quarter);
  return ok({
    command: 'assessments.draft',
    words: `暂存考核：${facts.projectName} ${quarterWords(input)}`,
    changes: [{ table: 'assessments', id, body }],
  });
}

export function dropAssessmentDraft(
  facts: AssessmentFacts,
  at: { readonly year: number; readonly quarter: number },
): Result<ChangeDraft> {
  const id = draftIdOf(facts.projectId, at.year, at.quarter);
  if (!facts.rows.some(row => row.id === id)) return refuse('assessment-gone');
  return ok({
    command: 'assessments.draft-drop',
    words: `清空暂存的考核：${facts.projectName} ${quarterWords(at)}`,
    changes: [{ table: 'assessments', id, body: null }],
  });
}

/** Enters a quarter's assessment of one project; there is one that counts for each quarter. The draft goes. */
export function finishAssessment(
  facts: AssessmentFacts,
  input: AssessmentInput,
  context: CommandContext,
): Result<ChangeDraft> {
  const present = assessmentOf(facts.rows, facts.projectId, input);
  if (present) {
    const total = pointsText(present.body.total);
    return refuse('assessment-there', { project: facts.projectName, quarter: quarterWords(input), total });
  }
  const read = checkedInput(input, context.now.slice(0, 10) as Day);
  if (!read.ok) return read;
  const draftId = draftIdOf(facts.projectId, input.year, input.quarter);
  const draft = facts.rows.some(row => row.id === draftId)
    ? [{ table: 'assessments' as const, id: draftId, body: null }]
    : [];
  return ok({
    command: 'assessments.enter',
    words: `登记考核：${facts.projectName} ${quarterWords(input)}，${pointsText(read.value.total)} 分`,
    changes: [{ table: 'assessments', id: context.newId(), body: bodyOf(facts, input, read.value, context) }, ...draft],
  });
}

/** The deductions of a form that may be entered; what is wrong with it otherwise. */
export function checkedInput(input: AssessmentInput, today: Day): Result<ReadDeductions> {
  const refusal = inputRefusal(input, today);
  if (refusal) return { ok: false, refusal };
  return readDeductions(assessmentSheet, input.typed);
}

function inputRefusal(input: AssessmentInput, today: Day): Refusal | null {
  const wrong = evidenceDayRefusal('考核日期', input.assessedOn, today, true);
  if (wrong) return wrong;
  const { from } = quarterOf(input.year, input.quarter);
  if (input.assessedOn < from) {
    return refuse('assessment-before-quarter', { on: input.assessedOn, quarter: quarterWords(input), from }).refusal;
  }
  if (namesIn(input.assessors).length === 0) return refuse('assessment-assessors').refusal;
  if (input.rectifyBy !== '') {
    const late = evidenceDayRefusal('整改期限', input.rectifyBy, today, false);
    if (late) return late;
    if (input.rectifyBy < input.assessedOn) {
      return refuse('assessment-rectify-early', { by: input.rectifyBy, on: input.assessedOn }).refusal;
    }
  }
  return headRefusal(input.head, today);
}

function bodyOf(
  facts: AssessmentFacts,
  input: AssessmentInput,
  { deductions, total }: ReadDeductions,
  context: CommandContext,
): Assessment {
  const { year, quarter, assessedOn, rectifyBy } = input;
  const { from, until } = quarterOf(year, quarter);
  return {
    ...newEvidenceHead({ ...input.head, periodFrom: from, periodUntil: until }, context),
    status: 'final',
    projectId: facts.projectId,
    companyId: facts.companyId,
    streetId: facts.streetId,
    ...{ year, quarter, sheet: assessmentSheet.id, itemised: true },
    ...{ deductions: [...deductions], total, assessedOn, assessors: namesIn(input.assessors) },
    ...{ rectifyBy, rectifiedOn: '', rectifyFailedOn: '' },
    ...{ card: 'none', cardOn: '', cardReason: '', talkOn: '', talkWith: '', board: 'none', typed: null },
  };
}
