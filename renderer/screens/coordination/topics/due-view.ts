import { daysBetween, type Day } from '#shared/basics/dates';
import { neverDue } from '#shared/coordination/next-due';
import { ladderOf, ladderWords, type LadderStep } from '#shared/coordination/overdue-ladder';

export interface DueState {
  /** 逾期 3 天 · 今天到期 · 还有 5 天 · 未定期限. */
  readonly words: string;
  readonly tone: 'late' | 'soon' | 'calm' | 'none';
}

const SOON_DAYS = 3;

export function dueState(nextDue: string, today: string): DueState {
  if (nextDue === neverDue) return { words: '', tone: 'none' };
  const days = daysBetween(today as Day, nextDue as Day);
  if (days < 0) return { words: `逾期 ${-days} 天`, tone: 'late' };
  if (days === 0) return { words: '今天到期', tone: 'soon' };
  return { words: `还有 ${days} 天`, tone: days <= SOON_DAYS ? 'soon' : 'calm' };
}

/** What the overdue ladder asks for now, in a word or two; empty when it asks for nothing. */
export function ladderHint(nextDue: string, step: LadderStep | null, today: string): string {
  const state = ladderOf(nextDue, step, today);
  if (state.ready && state.next) return `应${ladderWords[state.next].title}`;
  return state.reached ? `已${ladderWords[state.reached].title}` : '';
}
