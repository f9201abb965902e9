import { creditLevels } from '../../evidence/credit';
import type { EligibilityCheck, EligibilityFacts } from '../eligibility-facts';
import { holds, makeCheck, USUAL } from './make-check';

/** What is asked of a company, of the company of a project, and of that of a person: credit (CR-2), standards (E4). */
export function companyChecks(facts: EligibilityFacts): EligibilityCheck[] {
  const { company, category, conditions } = facts;
  if (!company) return [];
  const standards = conditions.standardCertificate && (category === 'modelCompany' || category === 'modelProject');
  return [credit(facts, company), ...(standards ? [standard(facts, company)] : [])];
}

type Company = NonNullable<EligibilityFacts['company']>;

function credit(facts: EligibilityFacts, company: Company): EligibilityCheck {
  const told = {
    id: 'credit-level',
    title: '企业信用等级',
    rule: 'CR-2',
    basis: '山东省物业服务企业信用信息管理办法；通行做法',
  };
  const { value, source } = company.creditLevel;
  const wanted = facts.conditions.creditLevels.map(level => creditLevels[level]).join('、');
  if (value === null) return makeCheck(told, 'unclear', `没有登记省级系统的信用等级，需为 ${wanted}`, [source]);
  const words = `信用等级 ${creditLevels[value]}，需为 ${wanted}`;
  // C and C（缺失） are barred whatever a year's conditions say (商丘; D4).
  if (value === 'C' || value === 'missing') return makeCheck(told, 'not-met', words, [source]);
  if (!facts.conditions.creditLevels.includes(value)) return makeCheck(told, 'not-met', words, [source]);
  const last = company.creditValidUntil;
  switch (holds(last, facts.on, facts.until)) {
    case 'expired':
      return makeCheck(told, 'unclear', `${words}；该等级 ${last} 到期，没有新的等级`, [source]);
    case 'expiring':
      return makeCheck(told, 'unclear', `${words}；该等级 ${last} 到期，早于 ${facts.until}`, [source]);
    case 'holds':
      return makeCheck(told, 'met', words, [source]);
  }
}

function standard(facts: EligibilityFacts, company: Company): EligibilityCheck {
  const told = { id: 'standard', title: '物业服务标准认证', rule: 'E4', basis: USUAL };
  const sources = company.certificates.map(each => each.source);
  if (company.certificates.length === 0) return makeCheck(told, 'unclear', '没有登记七项物业服务标准的认证证书');
  const states = company.certificates.map(each => ({ ...each, state: holds(each.validUntil, facts.on, facts.until) }));
  const good = states.find(each => each.state === 'holds');
  if (good)
    return makeCheck(told, 'met', `认证证书有效${good.validUntil ? `至 ${good.validUntil}` : ''}`, [good.source]);
  const soon = states.find(each => each.state === 'expiring');
  if (soon)
    return makeCheck(told, 'unclear', `认证证书 ${soon.validUntil} 到期，早于 ${facts.until}，须补交换证材料`, sources);
  const last = states
    .map(each => each.validUntil)
    .sort()
    .pop();
  return makeCheck(told, 'not-met', `认证证书已于 ${last} 到期`, sources);
}
