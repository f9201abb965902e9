import type { Ballot } from '#shared/elections/election-case';
import { countPapers } from '#shared/elections/paper-count';
import { headsBehind } from '#shared/elections/tally/heads-behind';
import { headVoteOfCase } from '#shared/elections/tally/input-of-case';
import { inputOfHeads } from '#shared/elections/tally/input-of-heads';
import { tally } from '#shared/elections/tally/tally';
import type { TallyAnswer, TallyRequest } from './tally-messages';

/** Papers that come in together are counted together. */
const WAIT_MS = 200;

type Opened = Extract<TallyRequest, { type: 'open' }>;

const port = globalThis as unknown as {
  onmessage: ((event: { data: TallyRequest }) => void) | null;
  postMessage(answer: TallyAnswer): void;
};
const papers = new Map<string, Ballot>();
let opened: Opened | null = null;
let waiting = false;

port.onmessage = ({ data }) => {
  if (data.type === 'list') return list(data);
  if (data.type === 'open') {
    opened = data;
    papers.clear();
  }
  for (const { id, body } of data.papers) {
    if (body) papers.set(id, body);
    else papers.delete(id);
  }
  if (data.type === 'open') return count();
  if (waiting) return;
  waiting = true;
  setTimeout(() => {
    waiting = false;
    count();
  }, WAIT_MS);
};

function count(): void {
  if (!opened) return;
  port.postMessage({ type: 'counted', result: tally(input(opened)), papers: countPapers([...papers.values()]) });
}

function list({ ask, matter, column }: Extract<TallyRequest, { type: 'list' }>): void {
  if (!opened) return;
  const byHead = new Map<string, string[]>();
  for (const { head, number, entry, withdrawn } of papers.values()) {
    if (entry && !withdrawn) byHead.set(head, [...(byHead.get(head) ?? []), number]);
  }
  const { heads } = opened;
  const behind = headsBehind(input(opened), matter, column).map(index => {
    const head = heads[index]?.head ?? '';
    return { head, papers: byHead.get(head) ?? [] };
  });
  port.postMessage({ type: 'list', ask, heads: behind });
}

function input({ election, heads }: Opened) {
  return inputOfHeads(headVoteOfCase(election, { heads }, [...papers.values()]));
}
