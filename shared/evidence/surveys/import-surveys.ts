import type { Day } from '../../basics/dates';
import { ok, refuse, type Result } from '../../basics/result';
import { typedDay } from '../../basics/typed-day';
import type { Project } from '../../communities/places';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import { refusalWords } from '../../text/refusals';
import { blankSurvey } from '../blank-survey';
import { headRowOf, seenWords, type ImportColumn } from '../import/head-row';
import { isFoot, type ImportPlan } from '../import/import-row';
import { projectNames } from '../import/project-names';
import { blankHeadInput, newEvidenceHead } from '../new-evidence-head';
import type { SurveyFormula, SurveyMethod, SurveyRow } from '../survey';
import { readSurvey, type ReadSurvey } from './read-survey';
import { blankTyped } from './survey-facts';

type Column =
  | 'name'
  | 'on'
  | 'organiser'
  | 'method'
  | 'households'
  | 'sample'
  | 'valid'
  | 'stated'
  | 'fairly'
  | 'dissatisfied'
  | 'satisfied'
  | 'neutral';

/** 满意率 before 满意, 不满意 and 基本满意 before 满意: the first that fits takes a column. */
const columns: readonly ImportColumn<Column>[] = [
  { key: 'name', sign: /^(小区|项目|物业项目)(名称)?$|^(小区|项目)\(?名称/ },
  { key: 'on', sign: /^(测评|调查)(日期|时间)$/ },
  { key: 'organiser', sign: /组织(单位|者)|测评(单位|机构)|调查(单位|机构)/ },
  { key: 'method', sign: /方式|方法/ },
  { key: 'households', sign: /^(总)?户数|^小区户数/ },
  { key: 'sample', sign: /样本|发放|抽样/ },
  { key: 'valid', sign: /有效/ },
  { key: 'stated', sign: /满意率|满意度|得分/ },
  { key: 'fairly', sign: /基本满意|较满意|比较满意/ },
  { key: 'dissatisfied', sign: /不满意/ },
  { key: 'satisfied', sign: /满意/ },
  { key: 'neutral', sign: /^一般/ },
];

export interface AcceptedSurvey {
  readonly row: number;
  readonly projectId: string;
  readonly name: string;
  readonly surveyedOn: string;
  readonly organiser: string;
  readonly method: SurveyMethod;
  readonly read: ReadSurvey;
}

export interface SurveyImportFacts {
  readonly projects: readonly { readonly id: string; readonly body: Project }[];
  readonly rows: readonly SurveyRow[];
}

/** A district's table of surveys, a row a project with one overall question; the score is reckoned, a stated one must agree. */
export function planSurveys(
  cells: readonly (readonly string[])[],
  common: { readonly on: string; readonly organiser: string; readonly formula: SurveyFormula },
  facts: SurveyImportFacts,
  today: Day,
): Result<ImportPlan<AcceptedSurvey>> {
  const head = headRowOf(cells, columns, ['name', 'valid', 'satisfied']);
  if (!head) return refuse('surveys-head', { seen: seenWords(cells) });
  const find = projectNames(facts.projects);
  const accepted: AcceptedSurvey[] = [];
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
    const surveyedOn = typedDay(text('on') || common.on, today);
    if (!surveyedOn || surveyedOn > today) return reject(`测评日期“${text('on') || common.on}”不能用`);
    const organiser = text('organiser') || common.organiser.trim();
    if (organiser === '') return reject('没有组织单位');
    const there = facts.rows.some(({ body }) => {
      return (
        body.projectId === project.id &&
        body.status === 'final' &&
        body.state !== 'void' &&
        body.surveyedOn === surveyedOn
      );
    });
    if (there || accepted.some(each => each.projectId === project.id && each.surveyedOn === surveyedOn)) {
      return reject(`${surveyedOn} 的测评已经有了`);
    }
    const [satisfied, fairly, neutral, dissatisfied] = [
      text('satisfied'),
      text('fairly'),
      text('neutral'),
      text('dissatisfied'),
    ];
    const typed = {
      ...blankTyped,
      ...{ households: text('households') || '0', sample: text('sample') || text('valid'), valid: text('valid') },
      ...{ stated: text('stated'), items: [{ title: '总体满意度', satisfied, fairly, neutral, dissatisfied }] },
    };
    const counted = readSurvey(typed, { formula: common.formula, differenceReason: '' });
    if (!counted.ok)
      return reject(refusalWords({ code: counted.refusal.code, params: counted.refusal.params ?? {} }).words);
    accepted.push({
      row: place,
      projectId: project.id,
      name,
      surveyedOn,
      organiser,
      method: methodOf(text('method')),
      read: counted.value,
    });
  });
  if (read === 0) return refuse('surveys-empty');
  return ok({ accepted, rejected, read, unknown: head.others.map(({ words }) => words) });
}

export function importSurveys(
  plan: ImportPlan<AcceptedSurvey>,
  source: { readonly document: string; readonly formula: SurveyFormula },
  facts: SurveyImportFacts,
  context: CommandContext,
): Result<ChangeDraft> {
  if (plan.accepted.length === 0) return refuse('surveys-none-accepted');
  const changes = plan.accepted.map(({ projectId, surveyedOn, organiser, method, read }) => {
    const companyId = facts.projects.find(({ id }) => id === projectId)?.body.companyId ?? '';
    const body = {
      ...blankSurvey(projectId, companyId),
      ...newEvidenceHead({ ...blankHeadInput, document: source.document, body: organiser }, context),
      ...read,
      ...{ status: 'final' as const, surveyedOn, organiser, method, formula: source.formula },
    };
    return { table: 'surveys' as const, id: context.newId(), body };
  });
  return ok({ command: 'surveys.import', words: `导入满意度测评 ${changes.length} 个小区`, changes });
}

function methodOf(text: string): SurveyMethod {
  const found = [/入户|上门|面访/.test(text), /电话/.test(text), /网|微信|扫码|线上/.test(text)];
  const ways: readonly SurveyMethod[] = ['door', 'phone', 'internet'];
  const hits = ways.filter((_, at) => found[at]);
  return hits.length === 1 ? (hits[0] ?? 'mixed') : hits.length === 0 ? 'door' : 'mixed';
}
