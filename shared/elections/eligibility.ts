import { ageOn } from './candidate-age';
import type { Candidate, ElectionCase } from './election-case';
import { eligibilityRules, type EligibilityRule } from './eligibility-rules';
import type { FrozenRegister } from './frozen-register';

/** The verdict on one condition for one candidate. */
export interface EligibilityItem {
  readonly rule: EligibilityRule;
  readonly answer: 'yes' | 'no' | 'unknown';
  /** `blocks` only for law answered no; `pending` is a law condition not answered; custom bars warn. */
  readonly effect: 'blocks' | 'pending' | 'warns' | 'none';
  /** Whether the program found it out itself. */
  readonly automatic: boolean;
  readonly words: string;
}

export interface EligibilityVerdict {
  readonly candidateId: string;
  readonly items: readonly EligibilityItem[];
  readonly verdict: 'barred' | 'unchecked' | 'warned' | 'eligible';
}

type Facts = Pick<ElectionCase, 'candidates' | 'options' | 'voteDate'>;
type Finding = { readonly answer: EligibilityItem['answer']; readonly words: string } | null;

/** The eligibility list of A12 for one candidate: law blocks, custom warns, advice is only shown. */
export function eligibilityOf(candidate: Candidate, election: Facts, register: FrozenRegister): EligibilityVerdict {
  const items = eligibilityRules
    .filter(rule => rule.kind !== 'custom' || election.options.customBars.includes(rule.id))
    .map(rule => itemOf(rule, candidate, election, register));
  const has = (effect: EligibilityItem['effect']) => items.some(item => item.effect === effect);
  const verdict = has('blocks') ? 'barred' : has('pending') ? 'unchecked' : has('warns') ? 'warned' : 'eligible';
  return { candidateId: candidate.id, items, verdict };
}

export function eligibilityOfAll(election: Facts, register: FrozenRegister): EligibilityVerdict[] {
  return election.candidates.map(candidate => eligibilityOf(candidate, election, register));
}

function itemOf(
  rule: EligibilityRule,
  candidate: Candidate,
  election: Facts,
  register: FrozenRegister,
): EligibilityItem {
  const found = rule.automatic ? check(rule.id, candidate, election, register) : null;
  const given = candidate.eligibility.find(answer => answer.id === rule.id);
  const answer = found?.answer ?? given?.answer ?? 'unknown';
  const note = given?.note.trim() ?? '';
  const words =
    found?.words ??
    (note !== '' ? note : answer === 'unknown' ? '尚未核对' : answer === 'yes' ? '已核对，符合' : '已核对，不符合');
  return { rule, answer, effect: effectOf(rule, answer), automatic: found !== null, words };
}

function effectOf(rule: EligibilityRule, answer: EligibilityItem['answer']): EligibilityItem['effect'] {
  if (answer === 'yes' || rule.kind === 'advice') return 'none';
  if (rule.kind === 'law') return answer === 'no' ? 'blocks' : 'pending';
  return 'warns';
}

/** Null where the register cannot tell and the officer must answer. */
function check(id: string, candidate: Candidate, election: Facts, register: FrozenRegister): Finding {
  switch (id) {
    case 'EL-1':
      return checkOwnership(candidate, register);
    case 'EL-9':
      return checkAge(candidate, election.voteDate);
    case 'EL-10':
      return checkHousehold(candidate, election, register);
    case 'EL-12':
      return candidate.party === ''
        ? null
        : { answer: candidate.party.includes('党员') ? 'yes' : 'no', words: candidate.party };
    default:
      return null;
  }
}

function checkOwnership(candidate: Candidate, register: FrozenRegister): Finding {
  if (candidate.unit === '') return null;
  const unit = register.unit(candidate.unit);
  if (!unit) return { answer: 'no', words: `冻结清册中没有 ${candidate.unit}` };
  if (unit.owners.some(owner => sameName(owner.name, candidate.name))) {
    return { answer: 'yes', words: `冻结清册中 ${candidate.unit} 的业主姓名一致` };
  }
  if (unit.owners.some(owner => isOrganisation(owner.idType, owner.name))) return null;
  return { answer: 'no', words: `冻结清册中 ${candidate.unit} 的业主姓名不一致` };
}

function checkAge(candidate: Candidate, voteDate: string): Finding {
  const age = ageOn(voteDate, candidate.idNumber) ?? candidate.age;
  if (age === null) return null;
  return age >= 18 ? { answer: 'yes', words: `${age} 周岁` } : { answer: 'no', words: `${age} 周岁，未满十八周岁` };
}

function checkHousehold(candidate: Candidate, election: Facts, register: FrozenRegister): Finding {
  const head = register.unit(candidate.unit)?.head;
  if (head === undefined) return null;
  const others = election.candidates.filter(
    other => other.id !== candidate.id && register.unit(other.unit)?.head === head,
  );
  return others.length === 0
    ? { answer: 'yes', words: '没有其他候选人与其属同一业主' }
    : { answer: 'no', words: `与候选人 ${others.map(other => other.id).join('、')} 属同一业主（${head}）` };
}

function sameName(a: string, b: string): boolean {
  const plain = (text: string) => text.replace(/[\s·•．.]/g, '');
  return plain(a) === plain(b);
}

function isOrganisation(idType: string, name: string): boolean {
  return (
    idType.includes('信用代码') || idType.includes('营业执照') || /(公司|合作社|中心|学校|医院|委员会)$/.test(name)
  );
}
