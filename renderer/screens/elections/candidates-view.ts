import type { Candidate, ElectionCase } from '#shared/elections/election-case';
import { eligibilityOf, type EligibilityItem, type EligibilityVerdict } from '#shared/elections/eligibility';
import type { FrozenRegister } from '#shared/elections/frozen-register';

export interface CandidateLine {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly channel: Candidate['channel'];
  readonly verdict: string;
  readonly tone: 'error' | 'warning' | 'success' | 'default';
}

export const verdictWords: Record<EligibilityVerdict['verdict'], { words: string; tone: CandidateLine['tone'] }> = {
  barred: { words: '不符合法定条件', tone: 'error' },
  unchecked: { words: '法定条件待核', tone: 'default' },
  warned: { words: '有提示', tone: 'warning' },
  eligible: { words: '符合', tone: 'success' },
};

/** One line a candidate, in the order of the list. */
export function candidateLines(election: ElectionCase, register: FrozenRegister): CandidateLine[] {
  return election.candidates.map(candidate => {
    const { words, tone } = verdictWords[eligibilityOf(candidate, election, register).verdict];
    return {
      id: candidate.id,
      name: candidate.name,
      unit: candidate.unit,
      channel: candidate.channel,
      verdict: words,
      tone,
    };
  });
}

export const kindWords: Record<EligibilityItem['rule']['kind'], string> = {
  law: '法定条件',
  custom: '议事规则另设',
  advice: '参考',
};

export const effectTones: Record<EligibilityItem['effect'], 'error' | 'warning' | 'processing' | 'default'> = {
  blocks: 'error',
  pending: 'processing',
  warns: 'warning',
  none: 'default',
};

/** What an answer means for the candidate, in a word. */
export function answerWords(item: EligibilityItem): string {
  if (item.effect === 'blocks') return '不符合，不能列入';
  if (item.effect === 'pending') return '待核对';
  if (item.effect === 'warns') return item.answer === 'no' ? '不符合，请筹备组决定' : '待核对';
  return item.answer === 'yes' ? '符合' : item.answer === 'no' ? '否' : '未答';
}

/** A candidate that has not been saved yet. */
export function blankCandidate(): Omit<Candidate, 'id'> {
  return {
    name: '',
    sex: '',
    age: null,
    party: '',
    education: '',
    occupation: '',
    unit: '',
    phone: '',
    idNumber: '',
    channel: 'self',
    resume: '',
    eligibility: [],
  };
}
