import type { ElectionCase } from './election-case';

/** The day on which an elected member's seat ended (QD-40), or empty. */
export function seatEnd({ laterEvents }: Pick<ElectionCase, 'laterEvents'>, candidateId: string): string {
  const days = laterEvents.filter(event => event.kind === 'seat-ended' && event.candidateId === candidateId);
  return days.map(event => event.day).sort()[0] ?? '';
}
