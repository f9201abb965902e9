import type { BallotRow } from '#shared/elections/case-row';
import type { Ballot } from '#shared/elections/election-case';
import { isDelivered } from '#shared/elections/paper-count';

/** What is shown of an entry in the list of last entries; no names. */
export interface EnteredPaper {
  readonly id: string;
  readonly number: string;
  readonly unit: string;
  readonly at: string;
  readonly by: string;
  readonly invalid: string | null;
  readonly corrected: boolean;
}

export interface Counters {
  readonly printed: number;
  readonly delivered: number;
  readonly returned: number;
  readonly invalid: number;
}

interface Mark {
  readonly delivered: boolean;
  readonly returned: boolean;
  readonly invalid: boolean;
}

const SHOWN = 60;
const nothing: Mark = { delivered: false, returned: false, invalid: false };

/** Counters and last entries of a case, kept up paper by paper. */
export class BallotLedger {
  readonly #marks = new Map<string, Mark>();
  #counters: Counters = { printed: 0, delivered: 0, returned: 0, invalid: 0 };
  #last: readonly EnteredPaper[] = [];

  get counters(): Counters {
    return this.#counters;
  }

  /** Newest first, at most 60. */
  get last(): readonly EnteredPaper[] {
    return this.#last;
  }

  load(papers: readonly BallotRow[]): void {
    this.#marks.clear();
    this.#counters = { printed: 0, delivered: 0, returned: 0, invalid: 0 };
    for (const { id, body } of papers) this.#count(id, body);
    this.#last = papers.flatMap(entered).sort(newest).slice(0, SHOWN);
  }

  /** One paper as it is now; null when it was removed. */
  take(id: string, body: Ballot | null): void {
    this.#count(id, body);
    const others = this.#last.filter(paper => paper.id !== id);
    this.#last = [...(body ? entered({ id, body }) : []), ...others].sort(newest).slice(0, SHOWN);
  }

  #count(id: string, body: Ballot | null): void {
    const before = this.#marks.get(id);
    const now = body && body.withdrawn === undefined ? markOf(body) : null;
    if (now) this.#marks.set(id, now);
    else this.#marks.delete(id);
    const [was, is] = [before ?? nothing, now ?? nothing];
    const { printed, delivered, returned, invalid } = this.#counters;
    this.#counters = {
      printed: printed + Number(now !== null) - Number(before !== undefined),
      delivered: delivered + Number(is.delivered) - Number(was.delivered),
      returned: returned + Number(is.returned) - Number(was.returned),
      invalid: invalid + Number(is.invalid) - Number(was.invalid),
    };
  }
}

function markOf(ballot: Ballot): Mark {
  const { entry } = ballot;
  return {
    delivered: isDelivered(ballot),
    returned: entry !== null,
    invalid: entry !== null && (entry.invalid !== null || entry.proxy?.written === false),
  };
}

function entered({ id, body }: BallotRow): EnteredPaper[] {
  const { entry, number, unit } = body;
  if (!entry || body.withdrawn) return [];
  const invalid = entry.invalid ?? (entry.proxy?.written === false ? 'INV_NO_PROXY' : null);
  return [{ id, number, unit, at: entry.at, by: entry.by, invalid, corrected: (entry.corrections?.length ?? 0) > 0 }];
}

function newest(a: EnteredPaper, b: EnteredPaper): number {
  return a.at < b.at ? 1 : a.at > b.at ? -1 : 0;
}
