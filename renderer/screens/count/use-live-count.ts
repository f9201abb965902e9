import { useCallback, useEffect, useRef, useState } from 'react';
import type { FigureColumn } from '#shared/elections/tally/heads-behind';
import { readRows } from '../../store/read';
import { watchRows } from '../../store/queries/watch-rows';
import type { TallyAnswer, TallyRequest } from '../../workers/tally-messages';
import type { CountCase } from './use-count-case';

export type Counted = Extract<TallyAnswer, { type: 'counted' }>;
export type HeadsListed = Extract<TallyAnswer, { type: 'list' }>['heads'];

export interface LiveCount {
  /** Undefined until the first count is there. */
  readonly counted: Counted | undefined;
  /** The heads behind a figure of a matter. */
  readonly list: (matter: number, column: FigureColumn) => Promise<HeadsListed>;
}

/** The count of a case while ballots come in: a worker has the papers, each commit hands it the changed ones. */
export function useLiveCount({ row, register }: CountCase): LiveCount {
  const [counted, setCounted] = useState<Counted>();
  const worker = useRef<Worker | null>(null);
  const asked = useRef(new Map<number, (heads: HeadsListed) => void>());
  const { id } = row;
  const election = JSON.stringify([row.body.voteDate, row.body.ruleSet, row.body.options, row.body.matters]);
  useEffect(() => {
    const [voteDate, ruleSet, options, matters] = JSON.parse(election) as never[];
    const own = new Worker(new URL('../../workers/tally-worker.ts', import.meta.url), { type: 'module' });
    worker.current = own;
    const answers = asked.current;
    const send = (request: TallyRequest) => own.postMessage(request);
    const heads = register.heads.map(({ head, area }) => ({ head, area }));
    own.onmessage = ({ data }: MessageEvent<TallyAnswer>) => {
      if (data.type === 'counted') return setCounted(data);
      answers.get(data.ask)?.(data.heads);
      answers.delete(data.ask);
    };
    let loaded = false;
    const load = async () => {
      loaded = false;
      const papers = await readRows('ballots', { electionId: id });
      loaded = true;
      const facts = { voteDate, ruleSet, options, matters } as unknown as Extract<
        TallyRequest,
        { type: 'open' }
      >['election'];
      send({ type: 'open', election: facts, heads, papers: papers.map(paper => ({ id: paper.id, body: paper.body })) });
    };
    const stop = watchRows('ballots', changes => {
      if (changes === 'everything' || !loaded) return void load();
      const papers = changes
        .filter(change => change.id.startsWith(`${id}:`))
        .map(({ id: paper, row: now }) => ({ id: paper, body: now?.body ?? null }));
      if (papers.length > 0) send({ type: 'change', papers });
    });
    void load();
    return () => {
      stop();
      own.terminate();
      worker.current = null;
      answers.clear();
    };
  }, [id, election, register]);
  const list = useCallback((matter: number, column: FigureColumn) => {
    const ask = asked.current.size + Date.now();
    return new Promise<HeadsListed>(resolve => {
      asked.current.set(ask, resolve);
      worker.current?.postMessage({ type: 'list', ask, matter, column } satisfies TallyRequest);
    });
  }, []);
  return { counted, list };
}
