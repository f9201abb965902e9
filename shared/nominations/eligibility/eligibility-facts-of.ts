import { parseDay, type Day } from '../../basics/dates';
import { disclosureKindIds, disclosureKinds } from '../../coordination/disclosure';
import { projectCoverage } from '../../coordination/disclosure-coverage';
import { averageAssessment } from '../../evidence/assessments-on';
import { certificateStanding } from '../../evidence/certificates-on';
import { creditLevels } from '../../evidence/credit';
import { levelInForce } from '../../evidence/credit-on';
import { surveyOn } from '../../evidence/surveys-on';
import type { Campaign } from '../campaign';
import { needsModelProject, nomineeOf } from '../category';
import { departmentsAsked } from '../departments';
import type { Dossier } from '../dossier';
import type { EligibilityFacts, EvidenceSource } from '../eligibility-facts';
import { modelProjectHeld } from '../model-project-held';
import { departmentOpinions } from '../stage-requirements';
import { againstOf } from './against-of';
import type { EvidenceIndex } from './evidence-index';
import { isFrontLine } from './front-line';
import { shareText } from './make-check';

type CampaignFacts = Pick<Campaign, 'year' | 'conditions' | 'priorModelProjects'>;

/**
 * What decides on a dossier's eligibility on a day, gathered from the registers. Pure and quick: sixty dossiers are one pass
 * over an index. `until` is the day through which everything must hold (`holdsUntil`).
 */
export function eligibilityFactsOf(
  dossier: Dossier,
  index: EvidenceIndex,
  campaign: CampaignFacts,
  on: Day,
): EligibilityFacts {
  const until = holdsUntil(dossier, on);
  const person = nomineeOf[dossier.category] === 'person';
  return {
    category: dossier.category,
    on,
    until,
    conditions: campaign.conditions,
    person: person ? personOf(dossier, index) : null,
    project: dossier.category === 'modelProject' ? projectOf(dossier.nominee.id, index, on) : null,
    company: dossier.companyId === '' ? null : companyOf(dossier, index, on),
    against: againstOf(dossier, index, campaign.conditions, on, until),
    outside: outsideOf(dossier),
    districtHasModelProject: needsModelProject.includes(dossier.category) ? held(index, campaign) : null,
  };
}

/** The last day of a posting that counts, or the day itself once that is over. */
export function holdsUntil(dossier: Pick<Dossier, 'postings'>, on: Day): Day {
  let last = on;
  for (const { until, voided } of dossier.postings) {
    const day = parseDay(until);
    if (voided === '' && day !== null && day > last) last = day;
  }
  return last;
}

function personOf(dossier: Dossier, index: EvidenceIndex): NonNullable<EligibilityFacts['person']> {
  const member = index.staff(dossier.nominee.id);
  const post = member?.post || dossier.form['post'] || '';
  const source = member ? from('staffPages', member.id, `从业人员名册：${post || '岗位未登记'}`) : null;
  const level = dossier.form['adminLevel'] ?? '';
  return {
    post,
    frontLine: isFrontLine(post),
    inServiceSince: { value: member?.inServiceSince ?? '', source },
    leftOn: member?.leftOn ?? '',
    countyLevel: level === '县处级' || level === '县处级以上',
  };
}

function projectOf(id: string, index: EvidenceIndex, on: Day): NonNullable<EligibilityFacts['project']> {
  const place = index.project(id);
  const profile = index.profile(id);
  const known = (words: string) => (profile ? from('projectProfiles', id, `项目资料：${words}`) : null);
  const survey = surveyOn(index.surveysOf(id), id, on);
  const average = averageAssessment(index.assessmentsOf(id), id, on);
  const { satisfaction, ...taken } = surveyFacts(survey);
  return {
    area: {
      value: place?.body.floorArea ?? null,
      source: place ? from('projects', id, '小区登记：总建筑面积') : null,
    },
    occupancy: { value: profile?.body.occupancy ?? null, source: known('入住率') },
    collectionRate: { value: profile?.body.collectionRate ?? null, source: known('收缴率') },
    servedSince: { value: profile?.body.servedSince ?? '', source: known('进驻日期') },
    contractUntil: { value: profile?.body.contractUntil ?? '', source: known('物业服务合同') },
    satisfaction,
    ...taken,
    assessment: {
      value: average?.total ?? null,
      source: average?.of[0]
        ? from('assessments', average.of[0].id, `近 ${average.of.length} 次街道季度考核平均`)
        : null,
    },
    disclosed: disclosedOf(id, index, on),
  };
}

function surveyFacts(survey: ReturnType<typeof surveyOn>) {
  if (!survey) return { satisfaction: { value: null, source: null }, satisfactionOn: '', satisfactionFormula: '' };
  const words = `满意度测评 ${survey.on}：${shareText(survey.score)}`;
  return {
    satisfaction: { value: survey.score, source: from('surveys', survey.id, words) },
    satisfactionOn: survey.on,
    satisfactionFormula: survey.formula,
  };
}

function disclosedOf(id: string, index: EvidenceIndex, on: Day): NonNullable<EligibilityFacts['project']>['disclosed'] {
  const items = index.disclosuresOf(id);
  if (items.length === 0) return { value: null, source: null };
  const { kinds } = projectCoverage(id, items, on, index.rows.disclosureSwitches);
  const lacking = disclosureKindIds.filter(kind => !kinds[kind]).map(kind => disclosureKinds[kind]);
  const words = lacking.length === 0 ? '三公开三类齐全' : `三公开缺失或过期：${lacking.join('、')}`;
  return { value: lacking.length === 0, source: from('disclosures', id, words) };
}

function companyOf(dossier: Dossier, index: EvidenceIndex, on: Day): NonNullable<EligibilityFacts['company']> {
  const id = dossier.companyId;
  const level = levelInForce(index.levelsOf(id), { kind: 'company', id }, on, index.rows.creditSwitches);
  return {
    creditCode: index.company(id)?.body.creditCode ?? '',
    creditLevel: {
      value: level?.row.body.level ?? null,
      source: level
        ? from('creditLevels', level.row.id, `${level.row.body.issuedOn} 公布：${creditLevels[level.row.body.level]}`)
        : null,
    },
    creditValidUntil: level?.until ?? '',
    certificates: certificatesOf(dossier, index, on),
  };
}

/** Those that could count: of the company as a whole or, for a project, of that project; expired ones too, to be said. */
function certificatesOf(dossier: Dossier, index: EvidenceIndex, on: Day) {
  if (nomineeOf[dossier.category] === 'person') return [];
  return index
    .certificatesOf(dossier.companyId)
    .filter(({ body }) => dossier.category !== 'modelProject' || ['', dossier.nominee.id].includes(body.projectId))
    .filter(({ body }) => ['counts', 'expired'].includes(certificateStanding(body, on)))
    .map(({ id, body }) => ({
      validUntil: body.validUntil,
      source: from('standardCertificates', id, `${body.standard}${body.number ? ` ${body.number}` : ''}`),
    }));
}

/** Null while somebody who must be asked has not answered. */
function outsideOf(dossier: Dossier): EligibilityFacts['outside'] {
  const said = departmentOpinions(dossier);
  const against = [...said.values()].filter(opinion => !opinion.agrees);
  const source = (words: string) => from('dossiers', dossier.number, words);
  if (against.length > 0)
    return { value: false, source: source(`${against.map(opinion => opinion.body).join('、')}不同意`) };
  const wanted = departmentsAsked(dossier.category);
  if (said.size === 0 || !wanted.every(({ id }) => said.has(id))) return { value: null, source: null };
  return { value: true, source: source(`${[...said.values()].map(opinion => opinion.body).join('、')}同意`) };
}

function held(index: EvidenceIndex, campaign: CampaignFacts): boolean | null {
  const answer = modelProjectHeld(index.rows.dossiers, campaign).held;
  return answer === 'coming' ? null : answer === 'yes';
}

function from(table: string, id: string, words: string): EvidenceSource {
  return { table, id, words: words.slice(0, 400) };
}
