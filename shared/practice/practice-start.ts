import { addDays, type Day } from '../basics/dates';
import type { Jurisdiction } from '../communities/bureau';
import type { ElectionCase, StageId } from '../elections/election-case';
import type { ChangeDraft, CommandContext } from '../journal/draft';
import { finalRows } from './final-rows';
import { MemoryStore } from './memory-store';
import { practiceDistrict, practiceProjectId } from './practice-district';
import { sampleDisclosures } from './sample-disclosures';
import { sampleMeetings } from './sample-meetings';
import { samplePeople } from './sample-people';
import { runSampleElection } from './sample-election';
import { settleReviews } from './settle-reviews';
import { practiceTopics } from './sample-topics';

interface PracticeElection {
  /** Order of the project in the practice district. */
  readonly project: number;
  readonly kind: ElectionCase['kind'];
  /** Days from today to the first day of voting. */
  readonly meetingIn: number;
  readonly until: StageId;
  readonly candidates: number;
  readonly seats: number;
  /** Whether the owners also vote on a use of the repair fund. */
  readonly repairFund?: boolean;
}

/** One case in each state that is worth trying: just opened, before the matters, ballots to enter, certified. */
const elections: readonly PracticeElection[] = [
  { project: 0, kind: 'first', meetingIn: -2, until: 'entry', candidates: 7, seats: 5 },
  { project: 4, kind: 'renewal', meetingIn: 22, until: 'candidates', candidates: 7, seats: 5 },
  { project: 2, kind: 'first', meetingIn: -12, until: 'certified', candidates: 8, seats: 5, repairFund: true },
  { project: 6, kind: 'first', meetingIn: 40, until: 'opened', candidates: 7, seats: 5 },
];

/**
 * What 装入演练区 commits, in this order: the invented district, then a few elections around `today`, a draft each, then the
 * people, meetings and topics of some communities and the boards of all projects.
 */
export function practiceStart(context: CommandContext, jurisdiction: Jurisdiction, today: Day): ChangeDraft[] {
  const store = new MemoryStore();
  for (const draft of practiceDistrict(context)) store.apply(draft);
  const district = [...store.drafts];
  const cases = elections.map(election => electionDraft(store, election, context, jurisdiction, today));
  const people = samplePeople(store, context, today);
  const meetings = sampleMeetings(store, context, jurisdiction, today);
  const topics = practiceTopics(store, practiceProjectId, context, today);
  return [...district, ...cases, people, meetings, topics, sampleDisclosures(store, context, today)];
}

function electionDraft(
  store: MemoryStore,
  { project, meetingIn, ...election }: PracticeElection,
  context: CommandContext,
  jurisdiction: Jurisdiction,
  today: Day,
): ChangeDraft {
  const before = store.drafts.length;
  if (election.until !== 'opened') settleReviews(store, practiceProjectId(project), context);
  const caseId = runSampleElection(store, {
    ...election,
    projectId: practiceProjectId(project),
    jurisdiction,
    meeting: addDays(today, meetingIn),
    officerId: context.officerId,
    newId: context.newId,
  });
  const title = store.get('elections', caseId)?.body.title ?? '';
  return {
    command: 'practice.election',
    words: `装入演练选举：${title}`,
    changes: finalRows(store, store.drafts.slice(before)),
  };
}
