import type { BoardGroup } from '#shared/coordination/disclosure';
import type { GroupCoverage } from '#shared/coordination/disclosure-coverage';
import { groupRules } from '#shared/coordination/disclosure-rules';
import type { StateTone } from '../../../components/state-mark';

/** How a group stands, in words that need no colour: 缺 · 过期 2026-01-30 · 将到期 06-01 · 至 2027-03-01. */
export function stateWords(group: BoardGroup, { state, freshUntil }: GroupCoverage): string {
  switch (state) {
    case 'missing':
      return groupRules[group].required ? '缺' : '—';
    case 'stale':
      return `过期 ${freshUntil ?? ''}`;
    case 'due':
      // Within half a year at most, so the month and day tell it.
      return `将到期 ${freshUntil?.slice(5) ?? ''}`;
    case 'current':
      return `至 ${freshUntil ?? ''}`;
  }
}

export function stateTone(group: BoardGroup, { state }: GroupCoverage): StateTone {
  if (state === 'missing') return groupRules[group].required ? 'bad' : 'none';
  return { stale: 'bad', due: 'warn', current: 'good' }[state] as StateTone;
}
