import { invalidReason } from '#shared/documents/forms/invalid-reasons';
import type { BallotRow } from '#shared/elections/case-row';
import { deliveryTitles } from '#shared/elections/case-words';
import type { Ballot } from '#shared/elections/election-case';
import { isDelivered } from '#shared/elections/paper-count';

export type PaperColumn = 'printed' | 'delivered' | 'undelivered' | 'unregistered' | 'returned' | 'valid' | 'invalid';

export const paperTitles: Record<PaperColumn, string> = {
  printed: '制发的选票',
  delivered: '已送达的选票',
  undelivered: '未送达的选票',
  unregistered: '未登记送达的选票',
  returned: '收回的选票',
  valid: '有效的选票',
  invalid: '无效的选票',
};

export interface PaperLine {
  readonly id: string;
  readonly number: string;
  readonly head: string;
  readonly unit: string;
  readonly delivery: string;
  readonly entry: string;
}

/** The papers behind a figure. `capped` are those that the count leaves out by the cap of an agent. */
export function papersBehind(
  papers: readonly BallotRow[],
  column: PaperColumn,
  reasonOf: (ballot: Ballot) => string | null,
): PaperLine[] {
  return papers
    .filter(({ body }) => body.withdrawn === undefined && belongs(body, column, reasonOf))
    .map(({ id, body }) => ({
      id,
      number: body.number,
      head: body.head,
      unit: body.unit,
      delivery: body.delivery ? deliveryTitles[body.delivery.way] : '未登记',
      entry: entryWords(body, reasonOf),
    }));
}

function belongs(ballot: Ballot, column: PaperColumn, reasonOf: (ballot: Ballot) => string | null): boolean {
  switch (column) {
    case 'printed':
      return true;
    case 'delivered':
      return isDelivered(ballot);
    case 'undelivered':
      return ballot.delivery !== null && !isDelivered(ballot);
    case 'unregistered':
      return ballot.delivery === null;
    case 'returned':
      return ballot.entry !== null;
    case 'valid':
      return ballot.entry !== null && reasonOf(ballot) === null;
    case 'invalid':
      return ballot.entry !== null && reasonOf(ballot) !== null;
  }
}

function entryWords(ballot: Ballot, reasonOf: (ballot: Ballot) => string | null): string {
  if (!ballot.entry) return '未收回';
  const reason = reasonOf(ballot);
  return reason === null ? '有效' : `无效：${invalidReason(reason)}`;
}
