import type { Day } from '../../basics/dates';
import { ok, refuse, type Refusal, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import { blankSurvey } from '../blank-survey';
import { correctEvidence } from '../change-evidence';
import { evidenceDayRefusal, headRefusal } from '../head-refusal';
import { newEvidenceHead, trimmedHead } from '../new-evidence-head';
import { surveyFormulas, type Survey, type SurveyRow } from '../survey';
import { scoreWords } from '../survey-score';
import { readSurvey } from './read-survey';
import { surveyDraftId, type SurveyFacts, type SurveyInput } from './survey-facts';

/** Keeps what is being typed, as it is. */
export function saveSurveyDraft(facts: SurveyFacts, input: SurveyInput, context: CommandContext): Result<ChangeDraft> {
  const body: Survey = {
    ...blankSurvey(facts.projectId, facts.companyId),
    ...newEvidenceHead(input.head, context),
    ...wordsOf(input),
    status: 'draft',
    typed: structuredCopy(input.typed),
  };
  return ok({
    command: 'surveys.draft',
    words: `暂存满意度测评：${facts.projectName}`,
    changes: [{ table: 'surveys', id: surveyDraftId(facts.projectId), body }],
  });
}

export function dropSurveyDraft(facts: SurveyFacts): Result<ChangeDraft> {
  const id = surveyDraftId(facts.projectId);
  if (!facts.rows.some(row => row.id === id)) return refuse('survey-gone');
  return ok({
    command: 'surveys.draft-drop',
    words: `清空暂存的满意度测评：${facts.projectName}`,
    changes: [{ table: 'surveys', id, body: null }],
  });
}

/** Enters a survey with the score that its counts give. The draft goes. */
export function finishSurvey(facts: SurveyFacts, input: SurveyInput, context: CommandContext): Result<ChangeDraft> {
  const wrong = inputRefusal(input, context.now.slice(0, 10) as Day);
  if (wrong) return { ok: false, refusal: wrong };
  const read = readSurvey(input.typed, input);
  if (!read.ok) return read;
  const same = facts.rows.some(({ body }) => {
    const there = body.status === 'final' && body.state !== 'void';
    return there && body.surveyedOn === input.surveyedOn && body.organiser === input.organiser.trim();
  });
  if (same) return refuse('survey-there', { project: facts.projectName, on: input.surveyedOn });
  const body: Survey = {
    ...blankSurvey(facts.projectId, facts.companyId),
    ...newEvidenceHead(input.head, context),
    ...wordsOf(input),
    ...read.value,
    status: 'final',
    typed: null,
  };
  const draftId = surveyDraftId(facts.projectId);
  const draft = facts.rows.some(({ id }) => id === draftId)
    ? [{ table: 'surveys' as const, id: draftId, body: null }]
    : [];
  return ok({
    command: 'surveys.enter',
    words: `登记满意度测评：${facts.projectName} ${input.surveyedOn}，${scoreWords(body.score, body.formula)}（${surveyFormulas[body.formula]}）`,
    changes: [{ table: 'surveys', id: context.newId(), body }, ...draft],
  });
}

/** Puts a survey right, with a reason. */
export function correctSurvey(
  row: SurveyRow,
  input: SurveyInput,
  reason: string,
  context: CommandContext,
): Result<ChangeDraft> {
  if (row.body.status !== 'final') return refuse('survey-gone');
  const wrong = inputRefusal(input, context.now.slice(0, 10) as Day);
  if (wrong) return { ok: false, refusal: wrong };
  const read = readSurvey(input.typed, input);
  if (!read.ok) return read;
  const { body } = row;
  const after: Survey = { ...body, ...trimmedHead(input.head), ...wordsOf(input), ...read.value };
  const differs = (pick: (of: Survey) => unknown) => JSON.stringify(pick(after)) !== JSON.stringify(pick(body));
  const changes = [
    differs(of => [of.score, of.formula, of.weights])
      ? `结果由 ${scoreWords(body.score, body.formula)} 改为 ${scoreWords(after.score, after.formula)}`
      : '',
    differs(of => [of.households, of.sample, of.valid, of.items]) ? '问卷数据' : '',
    differs(of => [of.surveyedOn, of.organiser, of.method]) ? '测评日期、组织单位或方式' : '',
    differs(of => [of.complaints, of.rectification, of.rectifyBy]) ? '集中反映的问题或整改' : '',
    differs(of => [of.stated, of.differenceReason]) ? '报告所写的结果' : '',
    differs(of => [of.document, of.body, of.periodFrom, of.periodUntil, of.validUntil, of.remark]) ? '来源文件' : '',
    differs(of => of.attachments) ? '附件' : '',
  ].filter(each => each !== '');
  return correctEvidence(
    { table: 'surveys', id: row.id, body },
    after,
    { reason, changes: changes.join('；') },
    context,
  );
}

/** What was put right after a survey. */
export function recordSurveyRectified(
  row: SurveyRow,
  input: { readonly on: string; readonly words: string },
  context: CommandContext,
): Result<ChangeDraft> {
  const { body } = row;
  if (body.status !== 'final' || body.state === 'void') return refuse('survey-gone');
  if (body.rectification.trim() === '') return refuse('survey-nothing-to-rectify');
  const wrong = evidenceDayRefusal('完成日期', input.on, context.now.slice(0, 10) as Day, true);
  if (wrong) return { ok: false, refusal: wrong };
  if (input.on < body.surveyedOn) return refuse('survey-rectified-early', { on: input.on, surveyed: body.surveyedOn });
  const words = `${input.on} 整改完成${input.words.trim() === '' ? '' : `：${input.words.trim()}`}`;
  const line = { at: context.now, by: context.officerId, words: [...words].slice(0, 500).join('') };
  return ok({
    command: 'surveys.rectified',
    words: `登记满意度整改完成`,
    changes: [{ table: 'surveys', id: row.id, body: { ...body, rectifiedOn: input.on, story: [...body.story, line] } }],
  });
}

function wordsOf(input: SurveyInput) {
  const complaints = input.complaints
    .split('\n')
    .map(line => line.trim().slice(0, 200))
    .filter(line => line !== '');
  return {
    ...{
      organiser: input.organiser.trim(),
      method: input.method,
      surveyedOn: input.surveyedOn,
      formula: input.formula,
    },
    ...{ differenceReason: input.differenceReason.trim(), complaints },
    ...{ rectification: input.rectification.trim(), rectifyBy: input.rectifyBy },
  };
}

function structuredCopy(typed: SurveyInput['typed']): SurveyInput['typed'] {
  return { ...typed, items: typed.items.map(item => ({ ...item })), weights: [...typed.weights] };
}

function inputRefusal(input: SurveyInput, today: Day): Refusal | null {
  const wrong = evidenceDayRefusal('测评日期', input.surveyedOn, today, true);
  if (wrong) return wrong;
  if (input.organiser.trim() === '') return refuse('survey-organiser').refusal;
  if (input.rectifyBy !== '') {
    const late = evidenceDayRefusal('整改期限', input.rectifyBy, today, false);
    if (late) return late;
  }
  return headRefusal(input.head, today);
}
