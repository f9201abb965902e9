import type { Day } from '../../basics/dates';
import { refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { AssessmentRow } from '../assessment';
import { countsAsAssessed } from '../assessments-on';
import { evidenceDayRefusal } from '../head-refusal';
import { changeAssessment } from './change-row';

/** Rectification was looked at again: done, or found not done (then a yellow card may be given, C6). */
export function recordRectification(
  row: AssessmentRow,
  input: { readonly on: string; readonly done: boolean; readonly words: string },
  context: CommandContext,
): Result<ChangeDraft> {
  const { body } = row;
  if (!countsAsAssessed(body)) return refuse('assessment-gone');
  if (body.rectifyBy === '') return refuse('assessment-nothing-to-rectify');
  const wrong = evidenceDayRefusal('复查日期', input.on, context.now.slice(0, 10) as Day, true);
  if (wrong) return { ok: false, refusal: wrong };
  if (input.on < body.assessedOn) return refuse('assessment-check-early', { on: input.on, assessed: body.assessedOn });
  if (!input.done && input.words.trim() === '')
    return refuse('evidence-words-missing', { what: '没有整改到位的是什么' });
  const changed = input.done
    ? { rectifiedOn: input.on, rectifyFailedOn: '' }
    : { rectifyFailedOn: input.on, rectifiedOn: '' };
  const result = input.done ? '整改到位' : '整改不到位';
  const words = `${input.on} 复查：${result}${input.words.trim() === '' ? '' : `，${input.words.trim()}`}`;
  return changeAssessment(row, changed, { act: `登记复查（${result}）`, words }, context);
}

/** How the rectification of an assessment stands on a day. */
export function rectificationOf(
  {
    rectifyBy,
    rectifiedOn,
    rectifyFailedOn,
  }: Pick<AssessmentRow['body'], 'rectifyBy' | 'rectifiedOn' | 'rectifyFailedOn'>,
  today: string,
): 'none' | 'open' | 'done' | 'failed' | 'late' {
  if (rectifiedOn !== '') return 'done';
  if (rectifyFailedOn !== '') return 'failed';
  if (rectifyBy === '') return 'none';
  return rectifyBy < today ? 'late' : 'open';
}
