import { addMonths, parseDay, type Day } from '../basics/dates';
import { computeClock, type DutyDate } from '../rules/clock';
import type { ElectionCase } from './election-case';
import { electedOn, type OfficeCase } from './committee-in-office';

/** What of a case says how long its committee is in office. */
export interface TermCase extends OfficeCase {
  readonly body: OfficeCase['body'] & Pick<ElectionCase, 'termYears' | 'jurisdiction' | 'kind' | 'stage' | 'title'>;
}

export interface CommitteeTerm {
  /** From the election on, whole years (QD-35); later where the assembly extended it (QD-41). */
  readonly ends: Day;
  readonly extended: boolean;
  /** When the renewal has to be begun, done or not (SD-33, QD-41, GR-47). */
  readonly renewal: DutyDate | null;
  /** The renewal that runs already. */
  readonly running: { readonly id: string; readonly title: string } | null;
}

/** The term of the committee that a certified case elected; null while nobody is elected. */
export function committeeTerm(office: TermCase, elections: readonly TermCase[], today: Day): CommitteeTerm | null {
  const elected = parseDay(electedOn(office.body) ?? '');
  if (elected === null) return null;
  const extended = extendedUntil(office.body);
  const ends = extended ?? addMonths(elected, office.body.termYears * 12);
  const running = elections.find(
    ({ id, body }) => id !== office.id && body.projectId === office.body.projectId && body.certified === null,
  );
  const events = { termEnds: ends, renewalStarted: parseDay(running?.body.events.renewalStarted ?? '') };
  const clock = computeClock({ kind: 'renewal', jurisdiction: office.body.jurisdiction, events }, today);
  return {
    ends,
    extended: extended !== null,
    renewal: clock.duties.find(({ id }) => id === 'renewal-start') ?? null,
    running: running ? { id: running.id, title: running.body.title } : null,
  };
}

function extendedUntil({ laterEvents }: Pick<ElectionCase, 'laterEvents'>): Day | null {
  const days = laterEvents.flatMap(event => (event.kind === 'term-extended' && event.until ? [event.until] : []));
  return parseDay(days.sort()[days.length - 1] ?? '');
}
