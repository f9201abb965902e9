import { useEffect, useEffectEvent, useState } from 'react';
import { editDossier, type DossierEdit } from '#shared/nominations/commands/edit-dossier';
import { mayEdit } from '#shared/nominations/commands/may-edit';
import { showRefusal } from '../../../app/refusal-notice';
import { commit } from '../../../store/commit';
import { readRow } from '../../../store/read';
import { commandContext } from '../../../store/session';
import type { Row } from '../../../store/use-rows';
import { DraftSaver, type DraftState } from '../../coordination/meetings/draft-saver';
import { runCommand } from '../../elections/run-command';

/**
 * `draft`: what is typed is kept as it is typed, and is there again after a kill. `locked`: the dossier goes along the chain
 * already; a correction is begun on purpose, and saved with a reason. `closed`: nothing can be changed.
 */
export type EditMode = 'draft' | 'locked' | 'correcting' | 'closed';

export interface DossierDraft<E extends DossierEdit> {
  readonly value: E;
  readonly set: (patch: Partial<E>) => void;
  readonly mode: EditMode;
  readonly editable: boolean;
  readonly state: DraftState;
  readonly begin: () => void;
  readonly cancel: () => void;
  readonly correct: (reason: string) => Promise<void>;
}

/** One part of a dossier while it is filled in. `of` picks the fields that the part edits. */
export function useDossierDraft<E extends DossierEdit>(
  row: Row<'dossiers'>,
  of: (body: Row<'dossiers'>['body']) => E,
): DossierDraft<E> {
  const [typed, setTyped] = useState<E | null>(null);
  const [correcting, setCorrecting] = useState(false);
  const [state, setState] = useState<DraftState>('saved');
  const closed = mayEdit(row) !== null;
  const mode: EditMode = closed
    ? 'closed'
    : row.body.stage === 'draft'
      ? 'draft'
      : correcting
        ? 'correcting'
        : 'locked';
  const [saver] = useState(
    () =>
      new DraftSaver<E>(async next => {
        // The row as it is by then: materials or pledges may have come in while this part was typed.
        const latest = await readRow('dossiers', row.id);
        if (!latest) return;
        const answer = editDossier(latest, next, '', commandContext());
        if (!answer.ok && answer.refusal.code === 'dossier-nothing-changed') return;
        const done = answer.ok ? await commit(answer.value) : answer;
        if (!done.ok) showRefusal(done.refusal);
      }, setState),
  );
  const offer = useEffectEvent((next: E) => {
    if (mode === 'draft') saver.offer(next);
  });
  useEffect(() => {
    if (typed !== null) offer(typed);
  }, [typed]);
  // Leaving the part, by whatever way, keeps what is not kept yet.
  useEffect(() => () => void saver.flush(), [saver]);
  const value = typed ?? of(row.body);
  const stop = () => {
    setCorrecting(false);
    setTyped(null);
  };
  return {
    value,
    mode,
    state,
    editable: mode === 'draft' || mode === 'correcting',
    set: patch => setTyped(before => ({ ...(before ?? of(row.body)), ...patch })),
    begin: () => setCorrecting(true),
    cancel: stop,
    correct: async reason => {
      if (await runCommand(editDossier(row, value, reason, commandContext()), '已更正，理由记入经过')) stop();
    },
  };
}
