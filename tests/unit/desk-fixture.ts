import type { ElectionCase } from '#shared/elections/election-case';
import { eventIds } from '#shared/elections/election-case';
import type { Row } from '#shared/journal/table-bodies';
import { projectBody } from './store-body';

export function project(id: string, name: string): Row<'projects'> {
  return { id, rev: 1, body: projectBody(name) };
}

/** A case of project p1 with the dated events given and nothing else decided. */
export function election(
  id: string,
  title: string,
  events: Partial<ElectionCase['events']>,
  more: Partial<ElectionCase> = {},
): Row<'elections'> {
  const none = Object.fromEntries(eventIds.map(event => [event, null])) as ElectionCase['events'];
  const body = {
    projectId: 'p1',
    title,
    kind: 'first',
    term: 1,
    jurisdiction: 'qingdao',
    voteDate: '2024-08-01',
    stage: 'opened',
    certified: null,
    laterEvents: [],
    meeting: { votingUntil: '' },
    events: { ...none, ...events },
    ...more,
  };
  return { id, rev: 1, body: body as unknown as ElectionCase };
}
