import { parseDay } from '../../basics/dates';
import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { BallotRow, CaseRow } from '../case-row';
import type { Ballot } from '../election-case';
import type { FrozenRegister } from '../frozen-register';
import { isDelivered } from '../paper-count';
import { caseDraft, mayDo } from './case-draft';

export type DeliveryInput = NonNullable<Ballot['delivery']>;

export interface DeliverFacts {
  readonly row: CaseRow;
  readonly register: FrozenRegister;
  readonly ballots: readonly BallotRow[];
}

/** Registers how one paper was delivered, or why it could not be; registering again corrects it. */
export function deliverBallot(
  facts: DeliverFacts,
  input: { readonly number: string; readonly delivery: DeliveryInput },
  _context: CommandContext,
): Result<ChangeDraft> {
  const blocked = blockedFor(facts, input.delivery);
  if (blocked) return blocked;
  const number = input.number.trim().padStart(6, '0');
  const ballot = facts.ballots.find(row => row.body.number === number);
  if (!ballot) return refuse('delivery-ballot-unknown', { number });
  if (ballot.body.withdrawn) return refuse('delivery-ballot-withdrawn', { number });
  if (ballot.body.entry && !isDelivered({ delivery: input.delivery }))
    return refuse('delivery-ballot-returned', { number });
  return ok(draftFor(facts.row, [ballot], input.delivery, `登记选票 ${number} 的送达`));
}

/** Registers the same delivery for every paper of a building (all buildings: null) that has none yet. */
export function deliverBuilding(
  facts: DeliverFacts,
  input: { readonly building: string | null; readonly delivery: DeliveryInput },
  _context: CommandContext,
): Result<ChangeDraft> {
  const blocked = blockedFor(facts, input.delivery);
  if (blocked) return blocked;
  const open = facts.ballots.filter(
    ({ body }) =>
      body.delivery === null &&
      body.withdrawn === undefined &&
      (input.building === null || facts.register.unit(body.unit)?.building === input.building),
  );
  if (open.length === 0) return refuse('delivery-none-open', { building: input.building ?? '全部楼栋' });
  const where = input.building === null ? '全部楼栋' : `${input.building} 号楼`;
  return ok(draftFor(facts.row, open, input.delivery, `批量登记送达：${where} ${open.length} 张`));
}

function blockedFor(facts: DeliverFacts, delivery: DeliveryInput): Result<never> | null {
  const allowed = mayDo(facts.row, 'deliver');
  if (!allowed.ok) return allowed;
  const day = parseDay(delivery.day);
  if (day === null) return refuse('case-day-invalid', { field: '送达日期' });
  const until = facts.row.body.meeting.votingUntil.slice(0, 10);
  if (until !== '' && day > until) return refuse('delivery-after-deadline', { day, until });
  const posted = facts.row.body.events.noticePosted;
  if (posted && day < posted) return refuse('delivery-before-notice', { day, posted });
  if (delivery.way === 'undelivered' && delivery.note.trim() === '') return refuse('delivery-reason-missing');
  return null;
}

/** The case's own row is not touched, so that two officers can register deliveries of one case in turn. */
function draftFor(row: CaseRow, ballots: readonly BallotRow[], delivery: DeliveryInput, words: string): ChangeDraft {
  const draft = caseDraft(row, {}, 'election.deliver', words);
  return {
    ...draft,
    changes: ballots.map(ballot => ({
      table: 'ballots',
      id: ballot.id,
      body: { ...ballot.body, delivery: { ...delivery } },
    })),
  };
}
