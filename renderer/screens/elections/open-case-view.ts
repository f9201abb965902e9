import type { TopicCategory } from '#shared/coordination/categories';
import type { OpenCaseInput } from '#shared/elections/commands/open-case';
import type { ElectionCase } from '#shared/elections/election-case';
import { strictOptions } from '#shared/elections/options';

/** What stands in the form before the officer typed anything. */
export function blankCase(jurisdiction: ElectionCase['jurisdiction'], today: string): OpenCaseInput {
  return {
    projectId: '',
    title: '',
    kind: 'first',
    term: 1,
    termYears: 5,
    jurisdiction,
    voteDate: today,
    ruleSet: 'auto',
    options: strictOptions(),
    organiser: { street: '', group: '', leader: '', counters: '', supervisors: '' },
    events: {},
  };
}

const digits = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** 一 … 十九: as the 届次 is written on papers. */
export function termWords(term: number): string {
  if (term <= 10) return digits[term] ?? String(term);
  return term < 20 ? `十${digits[term - 10] ?? ''}` : String(term);
}

/** 春晓苑首次业主大会会议暨第一届业主委员会选举. */
export function suggestedTitle(project: string, kind: ElectionCase['kind'], term: number): string {
  if (project === '') return '';
  const committee = `第${termWords(term)}届业主委员会`;
  return kind === 'first' ? `${project}首次业主大会会议暨${committee}选举` : `${project}${committee}换届选举`;
}

export function suggestedGroup(project: string, kind: ElectionCase['kind']): string {
  if (project === '') return '';
  return kind === 'first' ? `${project}首次业主大会会议筹备组` : `${project}业主委员会换届小组`;
}

/** Which of the nine kinds of matter (CC-278(1)) a topic's category calls for; 9 where none is nearer. */
export function codeOfTopic(category: TopicCategory): number {
  const codes: Partial<Record<TopicCategory, number>> = {
    'company-hand-over': 4,
    'service-quality': 4,
    'service-fee': 4,
    'repair-fund': 5,
    leakage: 5,
    lift: 5,
    'fire-safety': 5,
    'renewal-lifts': 7,
    'common-income': 8,
    parking: 8,
  };
  return codes[category] ?? 9;
}
