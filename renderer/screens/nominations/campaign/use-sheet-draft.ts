import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Campaign } from '#shared/nominations/campaign';
import { keepSheetDraft } from '#shared/nominations/campaign-commands/save-sheet';
import type { NominationCategory } from '#shared/nominations/category';
import type { ScoreSheet } from '#shared/nominations/score-sheet';
import { showRefusal } from '../../../app/refusal-notice';
import { commit } from '../../../store/commit';
import { shownSheet } from './sheets-view';

/** Quiet time after the last key before what was typed is kept. */
const WAIT_MS = 700;

export interface SheetDraft {
  readonly sheet: ScoreSheet;
  /** Stays the same function, so that lines of the sheet that did not change are not drawn again at every key. */
  readonly change: (update: (sheet: ScoreSheet) => ScoreSheet) => void;
  /** Stops keeping: the sheet has gone where it belongs, or was thrown away. */
  readonly stop: (sheet: ScoreSheet) => void;
}

/** The sheet as it is typed, kept beside the one in force a moment after the last change and when it is left. */
export function useSheetDraft(campaign: Campaign, category: NominationCategory): SheetDraft {
  const [sheet, setSheet] = useState(() => shownSheet(campaign, category));
  const touched = useRef(false);
  const keep = useEffectEvent(async () => {
    if (!touched.current) return;
    touched.current = false;
    const draft = keepSheetDraft(campaign, category, sheet);
    const done = draft.ok ? await commit(draft.value) : draft;
    if (!done.ok) showRefusal(done.refusal);
  });
  useEffect(() => {
    const timer = setTimeout(() => void keep(), WAIT_MS);
    return () => clearTimeout(timer);
  }, [sheet]);
  useEffect(() => () => void keep(), []);
  const change = useCallback((update: (sheet: ScoreSheet) => ScoreSheet) => {
    touched.current = true;
    setSheet(update);
  }, []);
  const stop = useCallback((next: ScoreSheet) => {
    touched.current = false;
    setSheet(next);
  }, []);
  return { sheet, change, stop };
}
