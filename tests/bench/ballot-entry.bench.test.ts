import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { CaseRow } from '#shared/elections/case-row';
import { ballotId } from '#shared/elections/case-row';
import { emptyMeeting } from '#shared/elections/empty-meeting';
import type { Ballot } from '#shared/elections/election-case';
import { enterBallot } from '#shared/elections/entry/enter-ballot';
import { strictOptions } from '#shared/elections/options';
import { BallotLedger } from '../../renderer/screens/count/ballot-ledger';
import { commitTo } from '../../renderer/store/commit';
import type { OpenStore } from '../../renderer/store/open-store';
import { readRowFrom, readRowsFrom } from '../../renderer/store/read';
import { FakeJournal } from '../fixtures/fake-journal';
import { openOver } from '../unit/store-fixture';
import { compare } from './ratio';
import { record } from './record';

const PRESENT = 20_000;
const EACH = 40;
const RUNS = 7;
const context = { now: '2026-11-20T10:00:00+08:00', officerId: 'o1', newId: () => 'n' };
const register = { unit: () => ({ head: 'H0001' }) as never };
const row = {
  id: 'e1',
  body: {
    title: '选举',
    stage: 'entry',
    options: strictOptions(),
    meeting: emptyMeeting(),
    matters: [{ kind: 'ordinary', id: 'M1', code: 1, title: '议事规则', text: '' }],
  },
} as unknown as CaseRow;

/** A desk with so many papers of which none is entered yet, and the ledger that the screen keeps. */
async function desk(papers: number): Promise<{ store: OpenStore; ledger: BallotLedger }> {
  const { store } = await openOver(new FakeJournal());
  for (let from = 1; from <= papers; from += 5000) {
    const changes = Array.from({ length: Math.min(5000, papers - from + 1) }, (_, at) => {
      const number = String(from + at).padStart(6, '0');
      const body: Ballot = { electionId: 'e1', number, head: 'H0001', unit: '1-1-101', delivery: null, entry: null };
      return { table: 'ballots' as const, id: ballotId('e1', number), body };
    });
    const done = await commitTo(store, { command: 'election.issue', words: '制发', changes });
    if (!done.ok) throw new Error(done.refusal.code);
  }
  const ledger = new BallotLedger();
  ledger.load(await readRowsFrom(store, 'ballots', { electionId: 'e1' }));
  store.feed.listen(changes => {
    if (changes !== 'everything')
      for (const change of changes) ledger.take(change.id, (change.row?.body ?? null) as Ballot | null);
  });
  return { store, ledger };
}

async function enter({ store }: { store: OpenStore }, number: string): Promise<void> {
  const ballot = await readRowFrom(store, 'ballots', ballotId('e1', number));
  const input = {
    number,
    channel: 'paper',
    invalid: null,
    proxy: null,
    votes: { M1: 'yes' },
    returned: null,
    keepOvermarked: false,
  } as const;
  const draft = enterBallot({ row, register, ballot }, input, context);
  const done = draft.ok ? await commitTo(store, draft.value) : draft;
  if (!done.ok) throw new Error(done.refusal.code);
}

it('acknowledges a paper as fast among 20,000 papers as among few', async () => {
  const many = await desk(PRESENT);
  const few = await desk(EACH * (RUNS + 1));
  const batch = (at: { store: OpenStore; ledger: BallotLedger }) => {
    let next = 0;
    return async () => {
      for (let done = 0; done < EACH; done += 1) await enter(at, String((next += 1)).padStart(6, '0'));
    };
  };
  const ratio = await compare(batch(many), batch(few), RUNS);
  expect(many.ledger.counters).toMatchObject({ printed: PRESENT, returned: EACH * (RUNS + 1) });
  record(`ballot entry, ${EACH} papers: found, checked and stored among 20,000 against among few`, { ...ratio });
});
