import type { Ballot } from './election-case';

/** The papers of a case as counted over its ballots; withdrawn papers are apart. */
export interface PaperCount {
  readonly printed: number;
  readonly delivered: number;
  /** Registered as not delivered, or by public notice alone (B5: UNDELIVERED). */
  readonly undelivered: number;
  /** No delivery registered yet. */
  readonly unregistered: number;
  readonly returned: number;
  /** As they were entered; an agent's cap is looked at by the tally alone. */
  readonly valid: number;
  readonly invalid: number;
  /** Numbers of papers that were entered although they are not registered as delivered. */
  readonly returnedUndelivered: readonly string[];
  readonly withdrawn: number;
}

/** 公告 alone is no delivery of the paper (GR-22, B5). */
export function isDelivered(ballot: Pick<Ballot, 'delivery'>): boolean {
  const way = ballot.delivery?.way;
  return way !== undefined && way !== 'undelivered' && way !== 'public-notice';
}

export function ballotsInUse<B extends Pick<Ballot, 'withdrawn'>>(ballots: readonly B[]): B[] {
  return ballots.filter(ballot => ballot.withdrawn === undefined);
}

export function countPapers(ballots: readonly Ballot[]): PaperCount {
  const inUse = ballotsInUse(ballots);
  const entered = inUse.filter(ballot => ballot.entry !== null);
  const delivered = inUse.filter(isDelivered).length;
  const unregistered = inUse.filter(ballot => ballot.delivery === null).length;
  const invalid = entered.filter(ballot => ballot.entry?.invalid !== null || hasUnwrittenProxy(ballot)).length;
  return {
    printed: inUse.length,
    delivered,
    undelivered: inUse.length - delivered - unregistered,
    unregistered,
    returned: entered.length,
    valid: entered.length - invalid,
    invalid,
    returnedUndelivered: entered.filter(ballot => !isDelivered(ballot)).map(ballot => ballot.number),
    withdrawn: ballots.length - inUse.length,
  };
}

function hasUnwrittenProxy(ballot: Ballot): boolean {
  return ballot.entry?.proxy?.written === false;
}
