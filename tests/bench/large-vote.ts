import type { Area } from '#shared/basics/area';
import type { Day } from '#shared/basics/dates';
import { defaultOptions, type Choice, type VoteFile } from '#shared/elections/tally/vote-file';

export const candidates = Array.from('ABCDEFGHIJKLMNO');
const choices: readonly Choice[] = ['yes', 'yes', 'yes', 'no', 'abstain', 'blank'];

/** A vote with everything that a count has to look at: co-owners, owners of several units, a developer, invalid ballots. */
export function largeVote(count: number): VoteFile {
  let state = 1;
  const random = (below: number) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state % below;
  };
  const units = Array.from({ length: count }, (_, at) => ({
    unit: `${1 + Math.trunc(at / 500)}-${1 + (Math.trunc(at / 100) % 5)}-${101 + (at % 100)}`,
    area: (4000 + random(12_000)) as Area,
    owners: random(10) < 3 ? [`3702121980${at}`, `3702121982${at}`] : [`3702121970${at % Math.trunc(count * 0.97)}`],
    developer: at % 400 === 0,
    ballotDelivered: true,
  }));
  const ballots = units.map(({ unit }, at) => ({
    ballot: String(at + 1).padStart(6, '0'),
    unit,
    channel: 'paper',
    invalid: random(50) === 0 ? 'INV_UNSIGNED' : null,
    proxy: null,
    votes: {
      ...Object.fromEntries(['M1', 'M2', 'M3', 'M4', 'M5'].map(id => [id, choices[random(6)] as Choice])),
      E1: candidates.filter(() => random(100) < 45).slice(0, 7),
    },
  }));
  return {
    title: '',
    voteDate: '2024-06-20' as Day,
    ruleSet: 'auto',
    options: defaultOptions,
    units,
    matters: [
      ...['M1', 'M2', 'M3'].map(id => ({ id, kind: 'ordinary' as const })),
      ...['M4', 'M5'].map(id => ({ id, kind: 'special' as const })),
      { id: 'E1', kind: 'election', seats: 7, candidates },
    ],
    ballots,
  };
}
