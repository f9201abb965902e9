import { useEffect, useEffectEvent, useState } from 'react';
import { saveMeetingDraft } from '#shared/coordination/commands/save-meeting-draft';
import type { CoordinationMeeting } from '#shared/coordination/meeting';
import { showRefusal } from '../../../app/refusal-notice';
import { commit } from '../../../store/commit';
import type { Row } from '../../../store/use-rows';
import { DraftSaver, type DraftState } from './draft-saver';

export interface MeetingDraft {
  readonly body: CoordinationMeeting;
  readonly state: DraftState;
  readonly set: (patch: Partial<CoordinationMeeting>) => void;
  readonly saver: DraftSaver<CoordinationMeeting>;
}

/** What is typed, kept as a row of the ledger while it is typed: the draft is there after the program was killed. */
export function useMeetingDraft(row: Row<'meetings'>): MeetingDraft {
  const [body, setBody] = useState(row.body);
  const [state, setState] = useState<DraftState>('saved');
  const [saver] = useState(
    () =>
      new DraftSaver<CoordinationMeeting>(async next => {
        const answer = saveMeetingDraft(row, next);
        const done = answer.ok ? await commit(answer.value) : answer;
        if (!done.ok) showRefusal(done.refusal);
      }, setState),
  );
  const offer = useEffectEvent((next: CoordinationMeeting) => {
    if (next !== row.body) saver.offer(next);
  });
  useEffect(() => offer(body), [body]);
  // Leaving the screen, by whatever way, saves what is not saved yet.
  useEffect(() => () => void saver.flush(), [saver]);
  return { body, state, saver, set: patch => setBody(before => ({ ...before, ...patch })) };
}
