import { showDay, type Day } from '#shared/basics/dates';
import { topicCategories } from '#shared/coordination/categories';
import { coverageOf, hasBoardDuty } from '#shared/coordination/disclosure-coverage';
import { disclosureKindIds, disclosureKinds } from '#shared/coordination/disclosure';
import { meetingKinds } from '#shared/coordination/meeting';
import type { Quarter } from '#shared/coordination/quarter';
import { isOpenOn, overdueSince } from '#shared/coordination/quarter-figures';
import { topicStages } from '#shared/coordination/topic';
import type { FigureKey } from './overview-view';
import type { OverviewSource } from './use-report-source';

export interface RowBehind {
  readonly key: string;
  /** Where the row itself is. */
  readonly to: string;
  readonly title: string;
  readonly place: string;
  readonly notes: string;
}

export interface Asked {
  readonly figure: FigureKey;
  /** Communities that are meant. */
  readonly within: (communityId: string) => boolean;
  readonly quarter: Quarter;
  readonly asOf: Day;
  /** Topics of one category only; null for all. */
  readonly category: string | null;
}

/** The rows behind a figure: as many as the figure says (of 三公开, the projects that are not complete). */
export function rowsBehind(source: OverviewSource, asked: Asked): RowBehind[] {
  const names = new Map(source.communities.map(({ id, name }) => [id, name]));
  switch (asked.figure) {
    case 'meetings':
      return meetingRows(source, asked, names);
    case 'disclosure':
      return projectRows(source, asked, names);
    default:
      return topicRows(source, asked, names);
  }
}

const inQuarter =
  ({ quarter, asOf }: Asked) =>
  (day: string) =>
    day !== '' && day >= quarter.from && day <= quarter.until && day <= asOf;

function meetingRows({ meetings }: OverviewSource, asked: Asked, names: ReadonlyMap<string, string>): RowBehind[] {
  const within = inQuarter(asked);
  return meetings
    .filter(({ status, date, communityId }) => status === 'confirmed' && within(date) && asked.within(communityId))
    .sort((a, b) => (a.date < b.date ? 1 : -1))
    .map(({ id, kind, title, date, communityId }) => ({
      key: id,
      to: `/coordination/meetings/${id}`,
      title,
      place: names.get(communityId) ?? '',
      notes: `${meetingKinds[kind]}，${showDay(date as Day)}`,
    }));
}

function topicRows({ topics }: OverviewSource, asked: Asked, names: ReadonlyMap<string, string>): RowBehind[] {
  const within = inQuarter(asked);
  const { figure, asOf, category } = asked;
  const wanted = topics.filter(topic => {
    if (topic.stage === 'merged' || !asked.within(topic.communityId)) return false;
    if (category !== null && topic.category !== category) return false;
    if (figure === 'raised') return within(topic.reportedOn);
    if (figure === 'settled') return topic.stage === 'closed' && within(topic.closedOn);
    if (figure === 'judged') return within(topic.judgedOn);
    return figure === 'overdue' ? overdueSince(topic, asOf) !== null : isOpenOn(topic, asOf);
  });
  return wanted
    .map(topic => ({ topic, since: overdueSince(topic, asOf) ?? '9999' }))
    .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : a.topic.number < b.topic.number ? -1 : 1))
    .map(({ topic }) => ({
      key: topic.id,
      to: `/coordination/topics/${topic.id}`,
      title: `${topic.number} ${topic.title}`,
      place: names.get(topic.communityId) ?? '',
      notes: topicNotes(topic, asOf),
    }));
}

function topicNotes(topic: OverviewSource['topics'][number], asOf: Day): string {
  const since = overdueSince(topic, asOf);
  const late = since === null ? '' : `，应于 ${showDay(since as Day)} 办结，已逾期`;
  return `${topicCategories[topic.category]}，${topicStages[topic.stage]}${late}`;
}

function projectRows(source: OverviewSource, asked: Asked, names: ReadonlyMap<string, string>): RowBehind[] {
  const projects = source.projects.filter(one => hasBoardDuty(one, asked.asOf) && asked.within(one.communityId));
  const coverage = coverageOf(
    projects.map(({ id }) => id),
    source.publications,
    asked.asOf,
    source.switches,
  );
  return projects.flatMap(({ id, name, communityId }, at) => {
    const missing = disclosureKindIds.filter(kind => !coverage[at]?.kinds[kind]);
    if (missing.length === 0) return [];
    const notes = `缺：${missing.map(kind => disclosureKinds[kind]).join('；')}`;
    return [
      { key: id, to: `/coordination/disclosures/${id}`, title: name, place: names.get(communityId) ?? '', notes },
    ];
  });
}
