import type { Dossier } from '#shared/nominations/dossier';
import { stageOrder } from '#shared/nominations/dossier-stages';
import { currentPosting } from '#shared/nominations/posting-counts';

export type ChainAct = 'return' | 'break-off' | 'fall' | 'take-up';

/** What can be done besides the next action. */
export function chainActs(dossier: Dossier): { readonly id: ChainAct; readonly title: string }[] {
  const { standing, stage, recommended } = dossier;
  if (standing !== 'open') return [];
  const running = (['unit', 'district'] as const).some(level => currentPosting(dossier, level)?.closedOn === '');
  return [
    ...(stage !== 'draft' && recommended === null ? [{ id: 'return' as const, title: '退回…' }] : []),
    ...(running ? [{ id: 'break-off' as const, title: '中止公示…' }] : []),
    ...(stageOrder(stage) >= stageOrder('posting') ? [{ id: 'fall' as const, title: '退回重核…' }] : []),
  ];
}
