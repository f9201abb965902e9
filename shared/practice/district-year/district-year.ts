import type { Day } from '../../basics/dates';
import type { Jurisdiction } from '../../communities/bureau';
import { committeeRoster } from '../../coordination/committee-roster';
import { holdsPost } from '../../coordination/holds-post';
import type { ChangeDraft, DraftChange } from '../../journal/draft';
import { YearDesk } from './desk';
import { Dice } from './dice';
import { projectDisclosures } from './disclosures';
import { villasElection, type YearElection } from './elections';
import { holdMeetings } from './meetings';
import { meetingPlans } from './meeting-plan';
import { communityPeople } from './people';
import { isVillas, placeChanges, yearPlaces, type YearPlaces } from './places';
import { shareOf, type DistrictYearSize } from './size';
import { beginTopic, type LivingTopic } from './topic-begins';
import { goOn, type BearerOf } from './topic-goes-on';
import { topicPlans, type TopicPlan } from './topic-plan';
import { committeeConduct, districtTraining, type YearMember } from './training';

export interface DistrictYearInput {
  readonly size: DistrictYearSize;
  readonly seed: number;
  /** The last day that is told of. */
  readonly today: Day;
  readonly jurisdiction: Jurisdiction;
  readonly officerId: string;
}

/** Rows a draft at most, so that nothing of the district but the present community is held in memory. */
export const ROWS_A_DRAFT = 1_500;

/** How many steps `districtYear` tells of, for a bar of progress: places, each community, training. */
export const stepsOf = (size: DistrictYearSize): number => size.communities + 2;

export interface DistrictYearStep {
  /** From 1. */
  readonly step: number;
  readonly draft: ChangeDraft;
}

/**
 * A year of a district as drafts, to be committed in this order; each is made when it is asked for. The same input gives
 * the same drafts on every machine.
 */
export function* districtYear(input: DistrictYearInput): Generator<DistrictYearStep, void, undefined> {
  const { size, seed, today, officerId } = input;
  const places = yearPlaces(size, seed, today);
  yield* drafts(1, '装入一年的数据：街道、社区、企业和小区', placeChanges(places));
  const plans = topicPlans(size, seed, today);
  const members: YearMember[] = [];
  for (const [at, { body }] of places.communities.entries()) {
    const year = communityYear(input, places, at, plans[at] ?? []);
    members.push(...year.members);
    yield* drafts(at + 2, `装入一年的数据：${body.name}`, year.changes);
  }
  const desk = new YearDesk(today, officerId, 'year-training');
  const training = districtTraining(members, desk, new Dice(seed, 'training'));
  yield* drafts(size.communities + 2, '装入一年的数据：培训计划和培训', training);
}

function* drafts(step: number, words: string, changes: readonly DraftChange[]): Generator<DistrictYearStep> {
  for (let from = 0; from < changes.length; from += ROWS_A_DRAFT) {
    const draft = { command: 'practice.year', words, changes: changes.slice(from, from + ROWS_A_DRAFT) };
    yield { step, draft };
  }
}

interface CommunityYear {
  readonly changes: readonly DraftChange[];
  readonly members: readonly YearMember[];
}

function communityYear(
  { size, seed, today, officerId, jurisdiction }: DistrictYearInput,
  places: YearPlaces,
  at: number,
  plans: readonly TopicPlan[],
): CommunityYear {
  const community = places.communities[at] as YearPlaces['communities'][number];
  const desk = new YearDesk(today, officerId, `year-${at + 1}`);
  const dice = (what: string) => new Dice(seed, `${what} ${at}`);
  const projects = places.projects.filter(({ body }) => body.communityId === community.id);

  const held = heldElections(places, projects, jurisdiction, desk, dice('elections'));
  const elections = held.map(({ row }) => row);
  const elected = new Set(elections.map(({ body }) => body.projectId));
  const people = communityPeople({ community, projects, elected, places, today, newId: desk.newId }, dice('people'));
  const roster = (projectId: string, on: Day) => committeeRoster(projectId, { elections, people }, on);
  const bearer: BearerOf = (side, projectId) =>
    people.find(({ body }) =>
      body.posts.some(post => post.side === side && holdsPost(post, today) && ['', projectId].includes(post.projectId)),
    )?.id ?? '';

  const topics: LivingTopic[] = [];
  const chance = dice('topics');
  for (const plan of plans) topics.push(beginTopic(plan, { community, projects }, topics, desk, chance));
  const hasCommittee = (projectId: string, on: Day) => roster(projectId, on).length > 0;
  const count = shareOf(size.meetings, size.communities, at);
  const planned = meetingPlans(count, projects, hasCommittee, today, dice('meeting days'));
  const around = { community, projects, places, people, elections, jurisdiction, bearer };
  const meetings = holdMeetings(planned, topics, around, desk, dice('meetings'));
  for (const topic of topics) goOn(topic, bearer, desk, chance);

  const boards = dice('boards');
  const disclosures = projects.flatMap(project => projectDisclosures(project, desk, boards));
  const members = projects.flatMap(({ id }) => roster(id, today).map(member => ({ ...member, projectId: id })));
  const conduct = committeeConduct(members, desk, dice('conduct'));
  const changes: DraftChange[] = [
    ...held.flatMap(election => election.changes),
    ...people.map(({ id, body }) => ({ table: 'people' as const, id, body })),
    ...meetings.map(({ id, body }) => ({ table: 'meetings' as const, id, body })),
    ...topics.map(({ id, topic }) => ({ table: 'topics' as const, id, body: topic })),
    ...disclosures.map(({ id, body }) => ({ table: 'disclosures' as const, id, body })),
    ...conduct.map(({ id, body }) => ({ table: 'trainingConduct' as const, id, body })),
  ];
  return { changes, members };
}

function heldElections(
  places: YearPlaces,
  projects: YearPlaces['projects'],
  jurisdiction: DistrictYearInput['jurisdiction'],
  desk: YearDesk,
  dice: Dice,
): YearElection[] {
  return projects.flatMap(project => {
    const order = places.projects.indexOf(project);
    return isVillas(order) && project.body.companyId !== ''
      ? [villasElection(project, order, jurisdiction, desk, dice)]
      : [];
  });
}
