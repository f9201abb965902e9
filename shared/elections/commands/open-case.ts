import { parseDay } from '../../basics/dates';
import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { CaseRow } from '../case-row';
import { eventIds, type CaseOptions, type ElectionCase, type EventId } from '../election-case';
import { emptyMeeting } from '../empty-meeting';
import { standardHandOver } from '../hand-over-list';

export interface OpenCaseInput {
  readonly projectId: string;
  readonly title: string;
  readonly kind: ElectionCase['kind'];
  readonly term: number;
  readonly termYears: number;
  readonly jurisdiction: ElectionCase['jurisdiction'];
  readonly voteDate: string;
  readonly ruleSet: ElectionCase['ruleSet'];
  readonly options: CaseOptions;
  readonly organiser: ElectionCase['organiser'];
  readonly events: Partial<Record<EventId, string | null>>;
}

/** `cases` are all cases of the project, `projectKnown` whether the project is in the register of projects. */
export interface OpenCaseFacts {
  readonly projectKnown: boolean;
  readonly cases: readonly CaseRow[];
}

/** Opens an election case. A project has at most one case that is not filed yet. */
export function openCase(facts: OpenCaseFacts, input: OpenCaseInput, context: CommandContext): Result<ChangeDraft> {
  if (!facts.projectKnown) return refuse('case-project-unknown');
  const running = facts.cases.find(row => row.body.projectId === input.projectId && row.body.stage !== 'filed');
  if (running) return refuse('case-already-running', { title: running.body.title });
  const title = input.title.trim();
  if (title === '') return refuse('case-title-missing');
  if (parseDay(input.voteDate) === null) return refuse('case-day-invalid', { field: '表决日期' });
  if (!Number.isInteger(input.term) || input.term < 1) return refuse('case-term-invalid');
  if (!Number.isInteger(input.termYears) || input.termYears < 1 || input.termYears > 5) {
    return refuse('case-term-years', {}, { rule: 'GR-32' });
  }
  for (const id of eventIds) {
    const day = input.events[id];
    if (day && parseDay(day) === null) return refuse('case-day-invalid', { field: '已登记的日期' });
  }
  if (input.kind === 'renewal' && !input.events.termEnds) return refuse('case-term-end-missing', {}, { rule: 'GR-47' });
  const body: ElectionCase = {
    projectId: input.projectId,
    title,
    kind: input.kind,
    term: input.term,
    termYears: input.termYears,
    jurisdiction: input.jurisdiction,
    voteDate: input.voteDate,
    ruleSet: input.ruleSet,
    stage: 'opened',
    history: [],
    options: { ...input.options, customBars: [...input.options.customBars] },
    organiser: { ...input.organiser },
    events: Object.fromEntries(eventIds.map(id => [id, input.events[id] ?? null])) as ElectionCase['events'],
    meeting: emptyMeeting(),
    frozen: null,
    candidates: [],
    matters: [],
    issued: null,
    certified: null,
    committee: null,
    renewal:
      input.kind === 'renewal'
        ? {
            previousTerm: Math.max(1, input.term - 1),
            previousMembers: 0,
            group: '',
            handOver: standardHandOver(),
            supervisor: '',
          }
        : null,
    laterEvents: [],
  };
  return ok({
    command: 'election.open',
    words: `${title}：立案`.slice(0, 500),
    changes: [{ table: 'elections', id: context.newId(), body }],
  });
}
