import { ageOn } from '../elections/candidate-age';
import type { CandidateInput } from '../elections/commands/candidates';
import { eligibilityRules } from '../elections/eligibility-rules';
import type { FrozenHead, FrozenRegister } from '../elections/frozen-register';

const educations = ['大学', '大专', '高中', '研究生', '大学'];
const occupations = ['教师', '工程师', '退休', '会计', '个体经营', '医生', '公务员'];
const channels: readonly CandidateInput['channel'][] = ['self', 'owners', 'party', 'residents-committee', 'owners'];

/** Owners of the frozen register who stand in a sample election, spread over the whole register. */
export function sampleCandidates(register: FrozenRegister, count: number, voteDate: string): CandidateInput[] {
  const heads = register.heads.filter(head => canStand(head, voteDate));
  const step = Math.max(1, Math.floor(heads.length / count));
  return heads
    .filter((_, index) => index % step === 0)
    .slice(0, count)
    .map((head, index) => candidateOf(head, index, voteDate));
}

function canStand(head: FrozenHead, voteDate: string): boolean {
  const owner = head.units[0]?.owners[0];
  if (head.developer || head.units.length !== 1 || !owner || !/^[\p{Script=Han}·]{2,6}$/u.test(owner.name))
    return false;
  if (/(公司|中心|银行|学校)$/.test(owner.name)) return false;
  return (ageOn(voteDate, owner.idNumber) ?? 30) >= 18;
}

function candidateOf(head: FrozenHead, index: number, voteDate: string): CandidateInput {
  const unit = head.units[0];
  const owner = unit?.owners[0];
  const idNumber = owner?.idNumber ?? '';
  const occupation = occupations[index % occupations.length] ?? '';
  const party = index % 3 === 0 ? '中共党员' : '群众';
  return {
    id: null,
    name: owner?.name ?? '',
    sex: idNumber.length === 18 ? (Number(idNumber[16]) % 2 === 1 ? '男' : '女') : '',
    age: ageOn(voteDate, idNumber) ?? 35 + index,
    party,
    education: educations[index % educations.length] ?? '',
    occupation,
    unit: unit?.unit ?? '',
    phone: '',
    idNumber,
    channel: channels[index % channels.length] ?? 'self',
    resume: `${occupation}，在本小区居住多年，热心公共事务。`,
    eligibility: eligibilityRules
      .filter(rule => rule.kind !== 'advice' && !rule.automatic)
      .map(rule => ({ id: rule.id, answer: 'yes' as const, note: '' })),
  };
}
