import type { BallotColumns, CountInput } from './count-input';

/** Which ballots stand, and which heads have spoken at all. */
export interface Screened {
  readonly valid: Uint8Array;
  /** Reason code by ballot; null for a valid one. */
  readonly reason: readonly (string | null)[];
  readonly validCount: number;
  /** Ballots by reason, in the order in which the reasons were met. */
  readonly byReason: ReadonlyMap<string, number>;
  /** By head: 1 when any ballot came back, and when a valid one did. */
  readonly returned: Uint8Array;
  readonly returnedValid: Uint8Array;
}

/** Whole ballots: the code on the paper, the missing authorisation, the agent's cap (CC-165, GR-26, domain.md B5). */
export function screenBallots({ ballots, heads, options }: CountInput): Screened {
  const { count } = ballots;
  const valid = new Uint8Array(count);
  const reason: (string | null)[] = new Array<string | null>(count).fill(null);
  const byReason = new Map<string, number>();
  const returned = new Uint8Array(heads.count);
  const returnedValid = new Uint8Array(heads.count);
  const cap = new ProxyCap(options.proxyCap);
  let validCount = 0;
  for (let index = 0; index < count; index += 1) {
    const head = ballots.head[index] as number;
    const why = ballots.invalid[index] ?? proxyFault(ballots, index, head, cap);
    returned[head] = 1;
    if (why === null) {
      valid[index] = 1;
      returnedValid[head] = 1;
      validCount += 1;
    } else {
      reason[index] = why;
      byReason.set(why, (byReason.get(why) ?? 0) + 1);
    }
  }
  return { valid, reason, validCount, byReason, returned, returnedValid };
}

function proxyFault(ballots: BallotColumns, index: number, head: number, cap: ProxyCap): string | null {
  const agent = ballots.agent[index] as number;
  if (agent === -1) return null;
  if (ballots.written[index] === 0) return 'INV_NO_PROXY';
  return cap.admits(agent, head) ? null : 'INV_PROXY_CAP';
}

/** Counts, by agent, the heads for which a valid ballot was brought; a second ballot of the same head adds none. */
class ProxyCap {
  readonly #brought = new Map<number, Set<number>>();
  constructor(readonly cap: number | null) {}

  admits(agent: number, head: number): boolean {
    if (this.cap === null) return true;
    const heads = this.#brought.get(agent) ?? new Set<number>();
    const others = heads.has(head) ? heads.size - 1 : heads.size;
    if (others >= this.cap) return false;
    this.#brought.set(agent, heads.add(head));
    return true;
  }
}
