import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Campaign } from '#shared/nominations/campaign';
import { keepSummary } from '#shared/nominations/campaign-commands/close-campaign';
import { showRefusal } from '../../../app/refusal-notice';
import { commit } from '../../../store/commit';

/** Typing pauses this long before the words are kept: often enough that a power cut costs a sentence at most. */
const PAUSE_MS = 800;

export const keptWords = { kept: '已保存', typing: '正在输入，停下即保存', refused: '没有保存' } as const;

export interface SummaryDraft {
  readonly summary: Campaign['summary'];
  readonly state: keyof typeof keptWords;
  readonly change: (patch: Partial<Campaign['summary']>) => void;
  /** The year with the words as they stand on the screen. */
  readonly campaign: Campaign;
}

/** The year's summary as it is typed, kept a moment after the last key and when the page is left. */
export function useSummaryDraft(campaign: Campaign): SummaryDraft {
  const [summary, setSummary] = useState(campaign.summary);
  const [state, setState] = useState<SummaryDraft['state']>('kept');
  const waiting = useRef<Campaign['summary'] | null>(null);
  const keep = useEffectEvent(async () => {
    const typed = waiting.current;
    waiting.current = null;
    // What closed the year has kept the words as well.
    if (typed === null || campaign.status === 'closed') return;
    const draft = keepSummary(campaign, typed);
    const done = draft.ok ? await commit(draft.value) : draft;
    if (!done.ok) showRefusal(done.refusal);
    setState(done.ok ? (waiting.current === null ? 'kept' : 'typing') : 'refused');
  });
  useEffect(() => {
    const timer = setTimeout(() => void keep(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [summary]);
  useEffect(() => () => void keep(), []);
  return {
    summary,
    state,
    change: patch => {
      const next = { ...summary, ...patch };
      waiting.current = next;
      setState('typing');
      setSummary(next);
    },
    campaign: { ...campaign, summary },
  };
}
