import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { NominationLetter } from '#shared/nominations/letter';
import { saveLetter } from '#shared/nominations/letter-commands';
import { showRefusal } from '../../../app/refusal-notice';
import { commit } from '../../../store/commit';

/** Typing pauses this long before the words are kept: often enough that a power cut costs a sentence at most. */
const PAUSE_MS = 800;

export const keptWords = { kept: '已保存', typing: '正在输入，停下即保存', refused: '没有保存' } as const;

export interface LetterDraft {
  readonly letter: NominationLetter;
  readonly state: keyof typeof keptWords;
  readonly change: (letter: NominationLetter) => void;
}

/** The letter as it is typed, kept a moment after the last key and when the page is left. */
export function useLetterDraft(stored: NominationLetter): LetterDraft {
  const [letter, setLetter] = useState(stored);
  const [state, setState] = useState<LetterDraft['state']>('kept');
  const waiting = useRef<NominationLetter | null>(null);
  const keep = useEffectEvent(async () => {
    const typed = waiting.current;
    waiting.current = null;
    if (typed === null) return;
    const draft = saveLetter(typed);
    const done = draft.ok ? await commit(draft.value) : draft;
    if (!done.ok) showRefusal(done.refusal);
    setState(done.ok ? (waiting.current === null ? 'kept' : 'typing') : 'refused');
  });
  useEffect(() => {
    const timer = setTimeout(() => void keep(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [letter]);
  useEffect(() => () => void keep(), []);
  return {
    letter,
    state,
    change: next => {
      waiting.current = next;
      setState('typing');
      setLetter(next);
    },
  };
}
