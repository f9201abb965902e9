import { addMonths, type Day } from '../../basics/dates';
import { showArea, type Area } from '../../basics/area';
import type { EligibilityCheck, EligibilityFacts } from '../eligibility-facts';
import { holds, makeCheck, shareText, USUAL, wholeYears } from './make-check';

type Project = NonNullable<EligibilityFacts['project']>;
type Sourced = Project['occupancy'];

/** What is asked of a 示范项目 (D4): size, use, service, contract, satisfaction, assessment, 三公开. A person's project is asked nothing. */
export function projectChecks(facts: EligibilityFacts): EligibilityCheck[] {
  const { project, category, conditions } = facts;
  if (!project || category !== 'modelProject') return [];
  return [
    ...atLeast('area', '建筑面积', project.area, conditions.projectAreaAtLeast, areaText),
    ...atLeast('occupancy', '入住率', project.occupancy, conditions.occupancyAtLeast, shareText),
    ...atLeast('collection', '收缴率', project.collectionRate, conditions.collectionAtLeast, shareText),
    ...(conditions.servedYears > 0 ? [served(facts, project)] : []),
    contract(facts, project),
    ...(conditions.satisfactionAtLeast > 0 ? [satisfaction(facts, project)] : []),
    ...atLeast('assessment', '街道量化考核', project.assessment, conditions.assessmentAtLeast, pointsText),
    disclosed(project),
  ];
}

const areaText = (area: number) => `${showArea(area as Area)} ㎡`;
const pointsText = (points: number) => `${points / 100} 分`;

/** A figure against the year's least; a least of nought asks nothing. */
function atLeast(
  id: string,
  title: string,
  have: Sourced,
  need: number,
  text: (value: number) => string,
): EligibilityCheck[] {
  if (need <= 0) return [];
  const told = { id, title, rule: id === 'assessment' ? 'C6' : 'D4', basis: USUAL };
  if (have.value === null) return [makeCheck(told, 'unclear', `没有登记${title}，需达到 ${text(need)}`, [have.source])];
  const words = `${title} ${text(have.value)}，需达到 ${text(need)}`;
  return [makeCheck(told, have.value >= need ? 'met' : 'not-met', words, [have.source])];
}

function served(facts: EligibilityFacts, project: Project): EligibilityCheck {
  const need = facts.conditions.servedYears;
  const told = { id: 'served', title: '服务时间', rule: 'D4', basis: USUAL };
  const since = project.servedSince;
  if (since.value === '') return makeCheck(told, 'unclear', `没有登记进驻日期，需服务满 ${need} 年`, [since.source]);
  const have = wholeYears(since.value as Day, facts.on as Day);
  const words = `自 ${since.value} 服务本项目，满 ${have} 年，需满 ${need} 年`;
  return makeCheck(told, have >= need ? 'met' : 'not-met', words, [since.source]);
}

function contract(facts: EligibilityFacts, project: Project): EligibilityCheck {
  const told = { id: 'contract', title: '合同有效', rule: 'D4', basis: USUAL };
  const { value, source } = project.contractUntil;
  if (value === '') return makeCheck(told, 'unclear', '没有登记物业服务合同的截止日期', [source]);
  switch (holds(value, facts.on, facts.until)) {
    case 'expired':
      return makeCheck(told, 'not-met', `物业服务合同已于 ${value} 到期`, [source]);
    case 'expiring':
      return makeCheck(told, 'unclear', `物业服务合同 ${value} 到期，早于 ${facts.until}，须补交续签合同`, [source]);
    case 'holds':
      return makeCheck(told, 'met', `物业服务合同有效至 ${value}`, [source]);
  }
}

function satisfaction(facts: EligibilityFacts, project: Project): EligibilityCheck {
  const { satisfactionAtLeast: need, surveyMonths } = facts.conditions;
  const told = { id: 'satisfaction', title: '业主满意率', rule: 'E5', basis: USUAL };
  const { value, source } = project.satisfaction;
  if (value === null) return makeCheck(told, 'unclear', `没有满意度测评，需达到 ${shareText(need)}`, [source]);
  const formula = project.satisfactionFormula ? `，按${project.satisfactionFormula}计` : '';
  const words = `${project.satisfactionOn || '日期不明的测评'} 满意率 ${shareText(value)}${formula}，需达到 ${shareText(need)}`;
  if (value < need) return makeCheck(told, 'not-met', words, [source]);
  if (surveyMonths > 0) {
    if (project.satisfactionOn === '') return makeCheck(told, 'unclear', `${words}；测评日期没有登记`, [source]);
    const last = addMonths(project.satisfactionOn as Day, surveyMonths);
    if (holds(last, facts.on, facts.until) !== 'holds')
      return makeCheck(told, 'unclear', `${words}；测评须在 ${surveyMonths} 个月以内，${last} 起失效，须补测`, [
        source,
      ]);
  }
  return makeCheck(told, 'met', words, [source]);
}

function disclosed(project: Project): EligibilityCheck {
  const told = { id: 'disclosed', title: '三公开', rule: 'QD-60', basis: '《青岛市物业管理条例》第六十条' };
  const { value, source } = project.disclosed;
  if (value === null) return makeCheck(told, 'unclear', '没有三公开的登记', [source]);
  return value
    ? makeCheck(told, 'met', source?.words ?? '服务、渠道、收益三类都公开齐全', [source])
    : makeCheck(told, 'not-met', source?.words ?? '三公开不齐全', [source]);
}
