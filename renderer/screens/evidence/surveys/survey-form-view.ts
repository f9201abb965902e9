import type { Survey, SurveyTyped } from '#shared/evidence/survey';
import { answers, scoreArithmetic, scoreText } from '#shared/evidence/survey-score';
import { plainPoints } from '#shared/evidence/survey-score';
import { readSurvey } from '#shared/evidence/surveys/read-survey';
import { sampleShare } from '#shared/evidence/surveys/sample-share';
import { blankTyped, surveyDraftId, type SurveyFacts, type SurveyInput } from '#shared/evidence/surveys/survey-facts';
import { blankHeadInput } from '#shared/evidence/new-evidence-head';
import { refusalWords } from '#shared/text/refusals';
import type { CellEdit } from '../../../grid/grid-column';

export type TypedItem = SurveyTyped['items'][number];
export interface ItemRow extends TypedItem {
  readonly at: number;
}

const blank: TypedItem = { title: '', satisfied: '', fairly: '', neutral: '', dissatisfied: '' };

/** Empty rows below what was typed. */
const SPARE = 6;

/** Questions that most surveys ask (通行做法); a fresh form proposes them. */
const usual = ['环境卫生', '秩序维护', '设施设备维护', '报修和投诉处理', '服务态度', '总体评价'];

export function itemRows({ items }: SurveyTyped): ItemRow[] {
  return [...items, ...new Array<TypedItem>(SPARE).fill(blank)].map((item, at) => ({ ...item, at }));
}

export function editItems(typed: SurveyTyped, edits: readonly CellEdit[]): SurveyTyped {
  const items = [...typed.items];
  for (const { rowId, column, text } of edits) {
    const at = Number(rowId);
    while (items.length <= at) items.push(blank);
    items[at] = { ...(items[at] as TypedItem), [column]: text.trim() };
  }
  while (items.length > 0 && Object.values(items[items.length - 1] as TypedItem).every(text => text === ''))
    items.pop();
  return { ...typed, items };
}

export interface Reckoned {
  readonly words: string;
  readonly fault: string | null;
  /** What is worth saying and stands not in the way. */
  readonly notes: readonly string[];
}

/** The result as it stands while it is typed. */
export function reckoned({ typed, formula, differenceReason }: SurveyInput): Reckoned {
  const read = readSurvey(typed, { formula, differenceReason });
  if (!read.ok) {
    const untouched =
      typed.valid.trim() === '' && typed.items.every(item => answers.every(answer => item[answer] === ''));
    return { words: '', fault: untouched ? null : refusalWords(read.refusal).words, notes: [] };
  }
  const { valid, households, items } = read.value;
  const short = items.filter(item => answers.reduce((sum, answer) => sum + item[answer], 0) < valid);
  return {
    words: scoreArithmetic({ ...read.value, formula }),
    fault: null,
    notes: [
      sampleShare(valid, households).words,
      ...(short.length === 0 ? [] : [`${short.length} 项的份数少于有效问卷，未作答的按公式不计满意。`]),
    ],
  };
}

/** What a fresh form begins with: the draft; else the questions, organiser and formula of the last survey. */
export function openingSurvey(facts: SurveyFacts, units: number | null, today: string): SurveyInput {
  const draft = facts.rows.find(({ id }) => id === surveyDraftId(facts.projectId));
  if (draft) return surveyInputOf(draft.body);
  const last = facts.rows
    .filter(({ body }) => body.status === 'final' && body.state !== 'void')
    .reduce<Survey | null>((best, { body }) => (best && best.surveyedOn >= body.surveyedOn ? best : body), null);
  const titles = last?.items.map(({ title }) => title) ?? usual;
  const households = last && last.households > 0 ? last.households : units;
  return {
    ...{ organiser: last?.organiser ?? '', method: last?.method ?? 'door', surveyedOn: today },
    formula: last?.formula ?? 'share',
    typed: {
      ...blankTyped,
      households: households === null ? '' : String(households),
      items: titles.map(title => ({ ...blank, title })),
      weights: last ? (last.weights.map(plainPoints) as unknown as SurveyTyped['weights']) : blankTyped.weights,
    },
    ...{ differenceReason: '', complaints: '', rectification: '', rectifyBy: '', head: blankHeadInput },
  };
}

/** A survey as its form shows it again. */
export function surveyInputOf(body: Survey): SurveyInput {
  const { document, periodFrom, periodUntil, validUntil, attachments, remark } = body;
  return {
    ...{ organiser: body.organiser, method: body.method, surveyedOn: body.surveyedOn, formula: body.formula },
    typed: body.typed ?? {
      ...{ households: String(body.households), sample: String(body.sample), valid: String(body.valid) },
      items: body.items.map(({ title, satisfied, fairly, neutral, dissatisfied }) => ({
        ...{ title, satisfied: String(satisfied), fairly: String(fairly) },
        ...{ neutral: String(neutral), dissatisfied: String(dissatisfied) },
      })),
      weights: body.weights.map(plainPoints) as unknown as SurveyTyped['weights'],
      stated: body.stated === null ? '' : scoreText(body.stated),
    },
    ...{ differenceReason: body.differenceReason, complaints: body.complaints.join('\n') },
    ...{ rectification: body.rectification, rectifyBy: body.rectifyBy },
    head: { document, body: body.body, periodFrom, periodUntil, validUntil, attachments, remark },
  };
}
