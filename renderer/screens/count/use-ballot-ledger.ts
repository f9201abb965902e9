import { useEffect, useState } from 'react';
import { readRows } from '../../store/read';
import { watchRows } from '../../store/queries/watch-rows';
import { BallotLedger, type Counters, type EnteredPaper } from './ballot-ledger';

export interface LedgerView {
  readonly counters: Counters;
  readonly last: readonly EnteredPaper[];
}

/** Undefined until the papers were read once; after that each commit costs the same, however many papers there are. */
export function useBallotLedger(electionId: string): LedgerView | undefined {
  const [view, setView] = useState<LedgerView>();
  useEffect(() => {
    const ledger = new BallotLedger();
    let loaded = false;
    let stopped = false;
    const show = () => setView({ counters: ledger.counters, last: ledger.last });
    const load = async () => {
      loaded = false;
      const papers = await readRows('ballots', { electionId });
      if (stopped) return;
      ledger.load(papers);
      loaded = true;
      show();
    };
    const stop = watchRows('ballots', changes => {
      // A change that arrives while reading is not lost: what was read may be older, so it is read again.
      if (changes === 'everything' || !loaded) return void load();
      for (const { id, row } of changes) {
        if (id.startsWith(`${electionId}:`)) ledger.take(id, row?.body ?? null);
      }
      show();
    });
    void load();
    return () => {
      stopped = true;
      stop();
    };
  }, [electionId]);
  return view;
}
