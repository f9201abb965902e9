import type { Day } from '../../basics/dates';
import type { EligibilityCheck, EligibilityFacts } from '../eligibility-facts';
import { makeCheck, USUAL, wholeYears } from './make-check';

/** What is asked of a person: still in post, at the front line (AW-2), long enough in service (D4), of what rank (S22). */
export function personChecks(facts: EligibilityFacts): EligibilityCheck[] {
  const { person, category } = facts;
  if (!person) return [];
  const star = category === 'star';
  return [
    inPost(facts, person),
    ...(star ? [frontLine(person)] : []),
    ...(facts.conditions.serviceYears > 0 && star ? [serviceYears(facts, person)] : []),
    ...(person.countyLevel ? [countyLevel(star)] : []),
  ];
}

type Person = NonNullable<EligibilityFacts['person']>;

function inPost(facts: EligibilityFacts, person: Person): EligibilityCheck {
  const told = { id: 'in-post', title: '在岗', rule: 'AW-2', basis: '行动计划纲要：表彰对象为在岗人员' };
  if (person.leftOn !== '' && person.leftOn <= facts.on)
    return makeCheck(told, 'not-met', `已于 ${person.leftOn} 离岗`, [person.inServiceSince.source]);
  if (person.leftOn !== '' && person.leftOn <= facts.until)
    return makeCheck(told, 'unclear', `登记 ${person.leftOn} 离岗，早于公示和推荐结束`, [person.inServiceSince.source]);
  if (person.post === '') return makeCheck(told, 'unclear', '名册和申报表都没有写明岗位');
  return makeCheck(told, 'met', `在岗：${person.post}`, [person.inServiceSince.source]);
}

function frontLine(person: Person): EligibilityCheck {
  const told = {
    id: 'front-line',
    title: '基层一线岗位',
    rule: 'AW-2',
    basis: '行动计划纲要：文明服务明星从基层一线岗位产生',
  };
  const post = person.post || '未写明';
  if (person.frontLine === null) return makeCheck(told, 'unclear', `岗位“${post}”是否属于基层一线，须由经办人认定`);
  return person.frontLine
    ? makeCheck(told, 'met', `岗位“${post}”属于基层一线`)
    : makeCheck(told, 'not-met', `岗位“${post}”是管理岗位，不属于基层一线`);
}

function serviceYears(facts: EligibilityFacts, person: Person): EligibilityCheck {
  const need = facts.conditions.serviceYears;
  const told = { id: 'service-years', title: '从业年限', rule: 'D4', basis: USUAL };
  const since = person.inServiceSince;
  if (since.value === '')
    return makeCheck(told, 'unclear', `没有登记从事物业服务的起始日期，需满 ${need} 年`, [since.source]);
  const have = wholeYears(since.value as Day, facts.on as Day);
  const words = `自 ${since.value} 从事物业服务，满 ${have} 年，需满 ${need} 年`;
  return makeCheck(told, have >= need ? 'met' : 'not-met', words, [since.source]);
}

function countyLevel(star: boolean): EligibilityCheck {
  const told = {
    id: 'county-level',
    title: '行政级别',
    rule: 'D4',
    basis: '评比达标表彰管理要求：县处级干部不超过 20%',
  };
  return star
    ? makeCheck(told, 'not-met', '县处级及以上干部不属于基层一线岗位')
    : makeCheck(told, 'unclear', '是县处级干部：全市获推荐的县处级干部不超过 20%，须与市级核对');
}
