import { useEffect, useState, useSyncExternalStore } from 'react';
import { ballotId, type CaseRow } from '#shared/elections/case-row';
import { correctEntry, enterBallot } from '#shared/elections/entry/enter-ballot';
import { ballotToEnter, ballotToEnterFirst } from '#shared/elections/entry/find-ballot';
import type { FrozenRegister } from '#shared/elections/frozen-register';
import { commit } from '../../store/commit';
import { readRow } from '../../store/read';
import { commandContext } from '../../store/session';
import { EntryDesk, type DeskView, type DeskWork } from './entry-desk';

/** What is said once for many papers, outside the keys. */
export interface EntrySettings {
  readonly returned: 'in-time' | 'late' | null;
}

interface DeskFacts {
  readonly row: CaseRow;
  readonly register: FrozenRegister;
  readonly settings: EntrySettings;
}

/** Reads one paper and writes one paper. */
const work: DeskWork<DeskFacts> = {
  find: async ({ row, register }, number, correcting) => {
    const ballot = await readRow('ballots', ballotId(row.id, number));
    return correcting ? ballotToEnter(number, ballot, register) : ballotToEnterFirst(number, ballot, register);
  },
  save: async (facts, view) => {
    const answer = draftOf(facts, view);
    if (!answer.ok) return answer.refusal;
    const committed = await commit(answer.value);
    return committed.ok ? null : committed.refusal;
  },
};

/** One desk for as long as the screen is open: matters cannot change while a case is in the stage of entering. */
export function useEntryDesk(facts: DeskFacts): [EntryDesk<DeskFacts>, DeskView] {
  const [desk] = useState(() => new EntryDesk(facts.row.body.matters, work, facts));
  useEffect(() => desk.know(facts));
  return [desk, useSyncExternalStore(desk.subscribe, desk.view)];
}

function draftOf({ row, register, settings }: DeskFacts, { state, ballot, correcting, reason }: DeskView) {
  const { number, votes, invalid, proxy, keepOvermarked } = state;
  const channel = ballot?.body.entry?.channel ?? ('paper' as const);
  const input = { number, channel, invalid, proxy, votes, keepOvermarked, returned: settings.returned };
  const facts = { row, register, ballot };
  return correcting
    ? correctEntry(facts, { ...input, reason }, commandContext())
    : enterBallot(facts, input, commandContext());
}
