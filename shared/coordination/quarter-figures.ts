import { daysBetween, type Day } from '../basics/dates';
import { median } from '../basics/median';
import { committeeInOffice } from '../elections/committee-in-office';
import { committeeTerm, type TermCase } from '../elections/committee-term';
import { addable, addUp } from '../packages/add-figures';
import type { ReportFigures } from '../packages/report-facts';
import { coverageOf, hasBoardDuty, type CoverageItem } from './disclosure-coverage';
import { disclosureKindIds } from './disclosure';
import type { DisclosureSwitches } from './disclosure-switches';
import type { CoordinationMeeting, MeetingKind } from './meeting';
import { meetingKindIds } from './meeting';
import type { TopicDigest } from './topic-digest';
import { endedStages } from './topic-ended';

/** What a quarter's figures look at. Digests hold it all; nothing personal. */
export interface QuarterSource {
  readonly communities: readonly { readonly id: string; readonly streetId: string }[];
  readonly projects: readonly {
    readonly id: string;
    readonly communityId: string;
    readonly companyId: string;
    readonly deliveredOn: string;
  }[];
  readonly topics: readonly QuarterTopic[];
  readonly meetings: readonly QuarterMeeting[];
  readonly publications: readonly CoverageItem[];
  readonly switches: DisclosureSwitches;
  readonly elections: readonly TermCase[];
}

export type QuarterTopic = Pick<
  TopicDigest,
  'communityId' | 'stage' | 'reportedOn' | 'closedOn' | 'due' | 'duties' | 'judgedOn' | 'asked' | 'satisfied'
>;

export type QuarterMeeting = Pick<CoordinationMeeting, 'communityId' | 'status' | 'date'> & {
  readonly kind: MeetingKind;
};

/** The days that figures are of: those of the quarter, and the day on which states are looked at. */
export interface QuarterDays {
  readonly from: string;
  readonly until: string;
  readonly asOf: Day;
}

/** One community's figures, with the days that its settled topics took, so that a median of several can be taken. */
export interface CommunityFigures {
  readonly communityId: string;
  readonly streetId: string;
  readonly figures: ReportFigures;
  readonly settledDays: readonly number[];
}

/** Every community's figures of a quarter, in the order given; one pass over each kind of row. */
export function quarterFigures(source: QuarterSource, days: QuarterDays): CommunityFigures[] {
  const tallies = new Map(source.communities.map(({ id }) => [id, newTally()]));
  const within = (day: string) => day !== '' && day >= days.from && day <= days.until && day <= days.asOf;
  for (const meeting of source.meetings) {
    const tally = tallies.get(meeting.communityId);
    if (tally && meeting.status === 'confirmed' && within(meeting.date)) tally.meetings[meeting.kind] += 1;
  }
  for (const topic of source.topics) {
    const tally = tallies.get(topic.communityId);
    if (tally && topic.stage !== 'merged') countTopic(tally, topic, within, days.asOf);
  }
  countProjects(tallies, source, days.asOf);
  return source.communities.map(({ id, streetId }) => {
    const { settledDays, ...tally } = tallies.get(id) as Tally;
    const topics = { ...tally.topics, medianDays: medianText(settledDays) };
    return { communityId: id, streetId, figures: { ...tally, topics }, settledDays };
  });
}

/** The figures of several communities together: sums, and the median of all their settled topics. */
export function figuresTogether(all: readonly CommunityFigures[]): ReportFigures {
  const sum = addUp([addable(blank()), ...all.map(({ figures }) => addable(figures))]);
  const part = (name: string) => (key: string) => sum[`${name}.${key}`] ?? 0;
  const [topic, judged, board, committee] = [part('topics'), part('judged'), part('disclosure'), part('committees')];
  return {
    meetings: perKind(kind => part('meetings')(kind)),
    topics: {
      raised: topic('raised'),
      settled: topic('settled'),
      open: topic('open'),
      overdue: topic('overdue'),
      medianDays: medianText(all.flatMap(({ settledDays }) => settledDays)),
    },
    judged: { topics: judged('topics'), asked: judged('asked'), satisfied: judged('satisfied') },
    disclosure: { projects: board('projects'), complete: board('complete') },
    committees: { inOffice: committee('inOffice'), expired: committee('expired') },
  };
}

/** Open at the end of a day: raised by then, and not yet settled or declined. */
export function isOpenOn(topic: Pick<QuarterTopic, 'stage' | 'reportedOn' | 'closedOn'>, on: string): boolean {
  if (topic.stage === 'merged' || topic.reportedOn > on) return false;
  return !endedStages.has(topic.stage) || topic.closedOn > on;
}

/** The earliest day of an open topic, or of a duty of it that was open then, that had passed; null when none had. */
export function overdueSince(topic: QuarterTopic, on: string): string | null {
  if (!isOpenOn(topic, on)) return null;
  const owed = topic.duties.filter(({ doneOn }) => doneOn === '' || doneOn > on).map(({ due }) => due);
  const passed = [topic.due, ...owed].filter(day => day !== '' && day < on).sort();
  return passed[0] ?? null;
}

interface Tally {
  meetings: Record<MeetingKind, number>;
  topics: { raised: number; settled: number; open: number; overdue: number };
  judged: { topics: number; asked: number; satisfied: number };
  disclosure: { projects: number; complete: number };
  committees: { inOffice: number; expired: number };
  settledDays: number[];
}

const perKind = (of: (kind: MeetingKind) => number) =>
  Object.fromEntries(meetingKindIds.map(kind => [kind, of(kind)])) as Record<MeetingKind, number>;

function newTally(): Tally {
  return {
    meetings: perKind(() => 0),
    topics: { raised: 0, settled: 0, open: 0, overdue: 0 },
    judged: { topics: 0, asked: 0, satisfied: 0 },
    disclosure: { projects: 0, complete: 0 },
    committees: { inOffice: 0, expired: 0 },
    settledDays: [],
  };
}

function blank(): ReportFigures {
  const { settledDays: _, topics, ...tally } = newTally();
  return { ...tally, topics: { ...topics, medianDays: null } };
}

function countTopic(tally: Tally, topic: QuarterTopic, within: (day: string) => boolean, asOf: Day): void {
  const { topics, judged } = tally;
  if (within(topic.reportedOn)) topics.raised += 1;
  if (topic.stage === 'closed' && within(topic.closedOn)) {
    topics.settled += 1;
    tally.settledDays.push(daysBetween(topic.reportedOn as Day, topic.closedOn as Day));
  }
  if (within(topic.judgedOn)) {
    judged.topics += 1;
    judged.asked += topic.asked;
    judged.satisfied += topic.satisfied;
  }
  if (!isOpenOn(topic, asOf)) return;
  topics.open += 1;
  if (overdueSince(topic, asOf) !== null) topics.overdue += 1;
}

function countProjects(tallies: ReadonlyMap<string, Tally>, source: QuarterSource, asOf: Day): void {
  const dutiful = source.projects.filter(project => hasBoardDuty(project, asOf));
  const coverage = coverageOf(
    dutiful.map(({ id }) => id),
    source.publications,
    asOf,
    source.switches,
  );
  dutiful.forEach(({ communityId }, at) => {
    const tally = tallies.get(communityId);
    if (!tally) return;
    tally.disclosure.projects += 1;
    if (disclosureKindIds.every(kind => coverage[at]?.kinds[kind])) tally.disclosure.complete += 1;
  });
  for (const { id, communityId } of source.projects) {
    const tally = tallies.get(communityId);
    const office = tally && committeeInOffice(id, source.elections, asOf);
    if (!tally || !office) continue;
    tally.committees.inOffice += 1;
    const term = committeeTerm(office, source.elections, asOf);
    if (term !== null && term.ends < asOf) tally.committees.expired += 1;
  }
}

function medianText(days: readonly number[]): string | null {
  const value = median(days);
  return value === null ? null : String(value);
}
