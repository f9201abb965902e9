import type { Day } from '../../basics/dates';
import { ok, refuse, type Result } from '../../basics/result';
import { typedDay } from '../../basics/typed-day';
import type { Community, Project } from '../../communities/places';
import { quarterOf, quarterWords } from '../../coordination/quarter';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import { refusalWords } from '../../text/refusals';
import type { Assessment, AssessmentRow, TypedDeduction } from '../assessment';
import { assessmentSheet, FULL_POINTS, itemsOf } from '../assessment-sheet';
import { headRowOf, seenWords, type ImportColumn } from '../import/head-row';
import { isFoot, type ImportPlan } from '../import/import-row';
import { projectNames } from '../import/project-names';
import { blankHeadInput, newEvidenceHead } from '../new-evidence-head';
import { hasAssessmentDuty } from './assessment-duty';
import { assessmentOf, draftIdOf, namesIn } from './assessment-facts';
import { parsePoints, pointsText } from './points';
import { readDeductions } from './read-deductions';

interface Placed<T> {
  readonly id: string;
  readonly body: T;
}

export interface ScoreFacts {
  readonly projects: readonly Placed<Project>[];
  readonly communities: readonly Placed<Community>[];
  readonly rows: readonly AssessmentRow[];
}

export interface AcceptedScore {
  readonly row: number;
  readonly projectId: string;
  readonly name: string;
  readonly total: number;
  readonly itemised: boolean;
  readonly deductions: Assessment['deductions'];
  readonly assessedOn: string;
  readonly assessors: readonly string[];
}

type Column = 'name' | 'total' | 'on' | 'assessors' | 'reason';

const columns: readonly ImportColumn<Column>[] = [
  { key: 'name', sign: /^(小区|项目|物业项目|小区项目)(名称)?$|^(小区|项目)\(?名称/ },
  { key: 'total', sign: /^(总分|总得分|得分|考核得分|合计得分|考核总分)(\(.*\))?$/ },
  { key: 'on', sign: /^(考核|检查)(日期|时间)$/ },
  { key: 'assessors', sign: /^(考核人|考核人员|检查人|检查人员)$/ },
  { key: 'reason', sign: /^(扣分原因|扣分说明|存在问题|主要问题)$/ },
];

/** Where a sheet gives deductions without words. */
const NO_REASON = '见街道报送的考核汇总表';

/**
 * A quarter's scores as a street sends them: a row a project, with its total, or deductions in columns that are called like
 * items of the sheet (by number 2-1 or by name), or both, which must agree.
 */
export function planScores(
  cells: readonly (readonly string[])[],
  at: { readonly year: number; readonly quarter: number },
  facts: ScoreFacts,
  today: Day,
): Result<ImportPlan<AcceptedScore>> {
  const head = headRowOf(cells, columns, ['name']);
  const items = head ? itemColumns(head.others) : new Map<number, string>();
  if (!head || (!head.columns.has('total') && items.size === 0)) {
    return refuse('scores-head', { seen: seenWords(cells) });
  }
  const find = projectNames(facts.projects);
  const accepted: AcceptedScore[] = [];
  const rejected: { row: number; name: string; reason: string }[] = [];
  let read = 0;
  cells.slice(head.at + 1).forEach((row, index) => {
    const text = (column: Column) => (row[head.columns.get(column) ?? -1] ?? '').trim();
    const name = text('name');
    if (row.every(cell => cell.trim() === '') || isFoot(name) || isFoot(row[0] ?? '')) return;
    read += 1;
    const place = head.at + 2 + index;
    const reject = (reason: string) => void rejected.push({ row: place, name: name === '' ? '（空）' : name, reason });
    if (name === '') return reject('没有小区名称');
    const project = find(name);
    if (project === 'none') return reject('没有登记这个小区，请核对名称');
    if (project === 'many') return reject('有两个小区叫这个名字，请逐个登记');
    if (!hasAssessmentDuty(project.body, at)) return reject('本季度没有物业企业或尚未交付，不考核');
    if (accepted.some(each => each.projectId === project.id)) return reject('表里已有这个小区的一行');
    const present = assessmentOf(facts.rows, project.id, at);
    if (present) return reject(`本季度已登记 ${pointsText(present.body.total)} 分，要改请在该小区更正`);
    const scored = scoreOf(row, items, text('total'), text('reason'));
    if (typeof scored === 'string') return reject(scored);
    const on = text('on') === '' ? quarterEnd(at, today) : typedDay(text('on'), quarterOf(at.year, at.quarter).until);
    if (on === null || on > today || on < quarterOf(at.year, at.quarter).from) {
      return reject(`考核日期“${text('on')}”不在本季度开始以后、今天以前`);
    }
    accepted.push({
      ...scored,
      row: place,
      projectId: project.id,
      name,
      assessedOn: on,
      assessors: namesIn(text('assessors')),
    });
  });
  if (read === 0) return refuse('scores-empty');
  const unknown = head.others.filter(({ at: column }) => !items.has(column)).map(({ words }) => words);
  return ok({ accepted, rejected, read, unknown });
}

/** Enters every accepted row of a plan as one change. */
export function importScores(
  plan: ImportPlan<AcceptedScore>,
  at: { readonly year: number; readonly quarter: number },
  source: { readonly document: string; readonly body: string },
  facts: ScoreFacts,
  context: CommandContext,
): Result<ChangeDraft> {
  if (plan.accepted.length === 0) return refuse('scores-none-accepted');
  const { from, until } = quarterOf(at.year, at.quarter);
  const head = newEvidenceHead({ ...blankHeadInput, ...source, periodFrom: from, periodUntil: until }, context);
  const streetOf = new Map(facts.communities.map(({ id, body }) => [id, body.streetId]));
  const changes = plan.accepted.flatMap(({ projectId, total, itemised, deductions, assessedOn, assessors }) => {
    const project = facts.projects.find(({ id }) => id === projectId)?.body;
    if (!project || assessmentOf(facts.rows, projectId, at)) return [];
    const body: Assessment = {
      ...head,
      ...{
        status: 'final',
        projectId,
        companyId: project.companyId,
        streetId: streetOf.get(project.communityId) ?? '',
      },
      ...{
        year: at.year,
        quarter: at.quarter,
        sheet: assessmentSheet.id,
        itemised,
        deductions: [...deductions],
        total,
      },
      ...{ assessedOn, assessors: [...assessors], rectifyBy: '', rectifiedOn: '', rectifyFailedOn: '' },
      ...{ card: 'none', cardOn: '', cardReason: '', talkOn: '', talkWith: '', board: 'none', typed: null },
    };
    const draftId = draftIdOf(projectId, at.year, at.quarter);
    const draft = facts.rows.some(({ id }) => id === draftId);
    return [
      { table: 'assessments' as const, id: context.newId(), body },
      ...(draft ? [{ table: 'assessments' as const, id: draftId, body: null }] : []),
    ];
  });
  return ok({
    command: 'assessments.import',
    words: `导入${quarterWords(at)}街道考核 ${plan.accepted.length} 个小区`,
    changes,
  });
}

/** Columns of items, by their place: "2-1 公共区域保洁", "2.1", "公共区域保洁扣分". */
function itemColumns(others: readonly { readonly at: number; readonly words: string }[]): Map<number, string> {
  const found = new Map<number, string>();
  for (const { at, words } of others) {
    const item = itemsOf(assessmentSheet).find(({ id, title }) => {
      const number = /^(\d)[-.](\d)(?!\d)/.exec(words);
      return (
        (number && `${number[1]}-${number[2]}` === id) ||
        words.replace(/(扣分)?(\(.*\))?$/, '') === title.replace(/\s/g, '')
      );
    });
    if (item && ![...found.values()].includes(item.id)) found.set(at, item.id);
  }
  return found;
}

/** A row's points, or why they cannot be taken. */
function scoreOf(
  row: readonly string[],
  items: ReadonlyMap<number, string>,
  totalText: string,
  reason: string,
): Pick<AcceptedScore, 'total' | 'itemised' | 'deductions'> | string {
  const typed: TypedDeduction[] = [];
  for (const [at, item] of items) {
    const text = (row[at] ?? '').trim();
    // Deductions are written 1 or -1.
    const points = text === '' ? 0 : parsePoints(text);
    if (points === null) return `${item} 的扣分“${text}”不是分数`;
    if (points !== 0)
      typed.push({ item, points: pointsText(Math.abs(points)), reason: reason.slice(0, 300) || NO_REASON });
  }
  const stated = totalText === '' ? null : parsePoints(totalText);
  if (totalText !== '' && (stated === null || stated < 0 || stated > FULL_POINTS))
    return `总分“${totalText}”不是 0 到 100 的分数`;
  if (items.size === 0) return stated === null ? '没有总分' : { total: stated, itemised: false, deductions: [] };
  const read = readDeductions(assessmentSheet, typed);
  if (!read.ok) return refusalWords(read.refusal).words;
  const { total, deductions } = read.value;
  if (stated !== null && stated !== total)
    return `总分写的是 ${pointsText(stated)}，按各项扣分应为 ${pointsText(total)}`;
  return { total, itemised: true, deductions };
}

function quarterEnd(at: { readonly year: number; readonly quarter: number }, today: Day): Day {
  const { until } = quarterOf(at.year, at.quarter);
  return until < today ? until : today;
}
