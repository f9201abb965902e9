import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { BallotRow, CaseRow } from '../case-row';
import { mayDo } from '../commands/case-draft';
import type { BallotEntry } from '../election-case';
import type { FrozenRegister } from '../frozen-register';
import { localMinute } from '../stage-requirements';
import { checkVotes } from './check-votes';
import { ballotToEnter, ballotToEnterFirst } from './find-ballot';

export interface EntryFacts {
  readonly row: CaseRow;
  readonly register: Pick<FrozenRegister, 'unit'>;
  /** The paper with the number of the input; null when there is none. */
  readonly ballot: BallotRow | null;
}

export interface EntryInput {
  /** Six digits. */
  readonly number: string;
  readonly channel: BallotEntry['channel'];
  readonly invalid: string | null;
  readonly proxy: BallotEntry['proxy'];
  readonly votes: BallotEntry['votes'];
  /** Needed after the deadline only. */
  readonly returned: 'in-time' | 'late' | null;
  /** The officer confirmed that more are marked on the paper than there are seats. */
  readonly keepOvermarked: boolean;
}

/** Enters a paper that came back. One row changes; nothing else of the case is touched. */
export function enterBallot(facts: EntryFacts, input: EntryInput, context: CommandContext): Result<ChangeDraft> {
  const allowed = mayDo(facts.row, 'enter-ballots');
  if (!allowed.ok) return allowed;
  const found = ballotToEnterFirst(input.number, facts.ballot, facts.register);
  if (!found.ok) return found;
  const entry = entryOf(facts.row, input, context);
  if (!entry.ok) return entry;
  return ok(draft(facts.row, found.value, entry.value, 'ballot.enter', `录入选票 ${input.number}`));
}

/** Replaces what was entered, with a reason that stays with the entry and in the audit log. */
export function correctEntry(
  facts: EntryFacts,
  input: EntryInput & { readonly reason: string },
  context: CommandContext,
): Result<ChangeDraft> {
  const allowed = mayDo(facts.row, 'enter-ballots');
  if (!allowed.ok) return allowed;
  const found = ballotToEnter(input.number, facts.ballot, facts.register);
  if (!found.ok) return found;
  const before = found.value.body.entry;
  if (before === null) return refuse('entry-nothing-to-correct', { number: input.number });
  const reason = input.reason.trim();
  if (reason === '') return refuse('entry-reason-missing');
  const inTime = localMinute(before.at) <= facts.row.body.meeting.votingUntil ? 'in-time' : null;
  const entry = entryOf(facts.row, { ...input, returned: input.returned ?? before.returned ?? inTime }, context);
  if (!entry.ok) return entry;
  const corrections = [...(before.corrections ?? []), { at: context.now, by: context.officerId, reason }];
  return ok(
    draft(
      facts.row,
      found.value,
      { ...entry.value, corrections },
      'ballot.correct',
      `更正选票 ${input.number}：${reason}`,
    ),
  );
}

function entryOf({ body: election }: CaseRow, input: EntryInput, context: CommandContext): Result<BallotEntry> {
  if (input.channel === 'online' && election.options.electronicBallots === 'none')
    return refuse('entry-online-not-allowed');
  if (input.proxy && input.proxy.agent.trim() === '') return refuse('entry-agent-missing', {}, { rule: 'CC-165' });
  const until = election.meeting.votingUntil;
  const over = until !== '' && localMinute(context.now) > until;
  if (over && input.returned === null) return refuse('entry-after-deadline', { until: until.replace('T', ' ') });
  const late = over && input.returned === 'late';
  const votes = checkVotes(election, input.votes, input.keepOvermarked);
  if (!votes.ok) return votes;
  return ok({
    at: context.now,
    by: context.officerId,
    channel: input.channel,
    invalid: late ? 'INV_LATE' : input.invalid,
    proxy: input.proxy && { agent: input.proxy.agent.trim(), written: input.proxy.written },
    votes: votes.value,
    ...(over && input.returned ? { returned: input.returned } : {}),
  });
}

function draft(row: CaseRow, ballot: BallotRow, entry: BallotEntry, command: string, words: string): ChangeDraft {
  const change = { table: 'ballots' as const, id: ballot.id, body: { ...ballot.body, entry } };
  return { command, words: `${row.body.title}：${words}`.slice(0, 500), changes: [change] };
}
