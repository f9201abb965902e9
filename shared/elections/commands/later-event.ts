import { addMonths, parseDay, type Day } from '../../basics/dates';
import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { CaseRow } from '../case-row';
import type { LaterEvent } from '../election-case';
import { committeeTerm } from '../committee-term';
import { caseDraft, mayDo } from './case-draft';

export const laterEventTitles: Record<LaterEvent['kind'], string> = {
  'seat-ended': '委员资格终止',
  supplementary: '补选、增补',
  'term-extended': '任期延长',
  'post-changed': '职务变更',
  'rules-changed': '规约、议事规则修改',
  revoked: '决定被责令改正或撤销',
  corrected: '更正',
  other: '其他',
};

/** After certification nothing of the result is changed; what happens is added as an event with its basis. */
export function addLaterEvent(
  row: CaseRow,
  input: Pick<LaterEvent, 'day' | 'kind' | 'words' | 'basis' | 'candidateId' | 'until'>,
  context: CommandContext,
): Result<ChangeDraft> {
  const allowed = mayDo(row, 'later-event');
  if (!allowed.ok) return allowed;
  const day = parseDay(input.day);
  if (day === null) return refuse('case-day-invalid', { field: '发生日期' });
  const electedOn = row.body.events.elected;
  if (electedOn && day < electedOn)
    return refuse('event-before', { event: laterEventTitles[input.kind], earlier: '当选' });
  const member = endedMember(row, input);
  if (!member.ok) return member;
  const until = extendedTo(row, input);
  if (!until.ok) return until;
  const words = input.words.trim();
  if (words === '') return refuse('later-event-words-missing');
  const added: LaterEvent = {
    at: context.now,
    by: context.officerId,
    day,
    kind: input.kind,
    words,
    basis: input.basis.trim(),
    ...(member.value === null ? {} : { candidateId: member.value }),
    ...(until.value === null ? {} : { until: until.value }),
  };
  const patch = { laterEvents: [...row.body.laterEvents, added] };
  return ok(caseDraft(row, patch, 'election.later-event', `登记确认后的变更：${laterEventTitles[input.kind]}`));
}

/** A seat that ended is somebody's, who was elected here and whose seat did not end before (QD-40); null for other events. */
function endedMember(
  row: CaseRow,
  { kind, candidateId = '' }: Pick<LaterEvent, 'kind' | 'candidateId'>,
): Result<string | null> {
  if (kind !== 'seat-ended') return ok(null);
  if (!row.body.certified?.elected.includes(candidateId))
    return refuse('later-event-member-missing', {}, { rule: 'QD-40' });
  const ended = row.body.laterEvents.find(event => event.kind === kind && event.candidateId === candidateId);
  return ended ? refuse('later-event-member-left', { day: ended.day }, { rule: 'QD-40' }) : ok(candidateId);
}

/** A term is extended to a later day, by five years at most (QD-41); null for other events. */
function extendedTo(row: CaseRow, { kind, until = '' }: Pick<LaterEvent, 'kind' | 'until'>): Result<Day | null> {
  if (kind !== 'term-extended') return ok(null);
  const day = parseDay(until);
  if (day === null) return refuse('case-day-invalid', { field: '延长至' });
  const term = committeeTerm(row, [], day);
  if (!term || (day > term.ends && day <= addMonths(term.ends, 60))) return ok(day);
  return refuse('later-event-extension', { ends: term.ends }, { rule: 'QD-41' });
}
