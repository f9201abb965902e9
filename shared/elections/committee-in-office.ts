import type { ElectionCase } from './election-case';

/** What of a case says who sits on the committee that it elected; screens may keep no more of it. */
export interface OfficeCase {
  readonly id: string;
  readonly body: Pick<
    ElectionCase,
    'projectId' | 'certified' | 'events' | 'candidates' | 'committee' | 'term' | 'laterEvents'
  >;
}

/** The day of the election; null while the result is not certified or nobody was elected. */
export function electedOn({ certified, events }: Pick<ElectionCase, 'certified' | 'events'>): string | null {
  if (certified === null || certified.elected.length === 0) return null;
  return events.elected ?? certified.at.slice(0, 10);
}

/**
 * The certified case whose committee is in office in a project on a day: the latest one elected until then. A renewed
 * committee stands in the place of the old one from its election, an election without a result in nobody's.
 */
export function committeeInOffice<Case extends OfficeCase>(
  projectId: string,
  elections: readonly Case[],
  on: string,
): Case | null {
  const latestFirst = elections
    .filter(row => row.body.projectId === projectId)
    .flatMap(row => {
      const from = electedOn(row.body);
      return from !== null && from <= on ? [{ row, key: `${from} ${row.body.certified?.at ?? ''}` }] : [];
    })
    .sort((a, b) => (a.key > b.key ? -1 : 1));
  return latestFirst[0]?.row ?? null;
}
