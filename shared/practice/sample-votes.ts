import type { BallotEntry, DeliveryWay, ElectionCase } from '../elections/election-case';
import { spread } from './spread';

/** How the paper of the n-th head (from 0) fares in a sample election; null entry: not returned. */
export interface SamplePaper {
  readonly way: DeliveryWay;
  readonly note: string;
  readonly entry: Pick<BallotEntry, 'channel' | 'invalid' | 'proxy' | 'votes'> | null;
}

const reasons = ['INV_UNSIGNED', 'INV_ILLEGIBLE', 'INV_NOT_OWNER'];

/** `decisive`: a head without which the participation would fail (the developer of a half-sold project) always returns. */
export function samplePaper(index: number, decisive: boolean, election: ElectionCase): SamplePaper {
  const delivery = spread(index, 1);
  if (!decisive && delivery > 0.96) return { way: 'undelivered', note: '三次上门无人，电话无法接通', entry: null };
  const way: DeliveryWay = delivery > 0.9 ? 'registered-mail' : delivery > 0.78 ? 'household' : 'in-person';
  if (!decisive && spread(index, 2) > 0.88) return { way, note: '', entry: null };
  const invalid =
    !decisive && spread(index, 3) > 0.975 ? (reasons[Math.floor(spread(index, 4) * reasons.length)] ?? null) : null;
  const proxy =
    spread(index, 5) > 0.94 ? { agent: `代理人${1 + Math.floor(spread(index, 6) * 9)}`, written: true } : null;
  return { way, note: '', entry: { channel: 'paper', invalid, proxy, votes: sampleVotes(index, election) } };
}

function sampleVotes(index: number, election: ElectionCase): BallotEntry['votes'] {
  return Object.fromEntries(
    election.matters.map((matter, place) => {
      const salt = 20 + place * 40;
      if (matter.kind !== 'election') return [matter.id, answer(spread(index, salt))];
      const marked = matter.candidates.filter((_, at) => spread(index, salt + at) < liking(at)).slice(0, matter.seats);
      return [matter.id, marked];
    }),
  );
}

function answer(chance: number): 'yes' | 'no' | 'abstain' | 'blank' {
  if (chance < 0.84) return 'yes';
  if (chance < 0.93) return 'no';
  return chance < 0.985 ? 'abstain' : 'blank';
}

/** From nearly everyone's choice down to one below half, so that ranking, threshold and failing can all be seen. */
function liking(place: number): number {
  return [0.86, 0.62, 0.8, 0.71, 0.44, 0.77, 0.66, 0.52, 0.38][place % 9] ?? 0.5;
}
