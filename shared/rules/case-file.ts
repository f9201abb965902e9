import type { Jurisdiction } from '../communities/bureau';
import type { Day } from '../basics/dates';
import type { EventId } from '../elections/election-case';

/** `gongzhi/case@1` as read; an event that has not happened is null or absent (formats.md 4). */
export interface CaseFile {
  readonly kind: 'first' | 'renewal';
  readonly jurisdiction: Jurisdiction;
  readonly events: Readonly<Partial<Record<EventId, Day | null>>>;
}
