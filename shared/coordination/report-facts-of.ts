import { daysBetween, type Day } from '../basics/dates';
import type { BureauSettings } from '../communities/bureau';
import type { ReportFacts } from '../packages/report-facts';
import { topicCategoryIds, type TopicCategory } from './categories';
import { switchWords } from './disclosure-switch-words';
import { quarterBefore, type Quarter } from './quarter';
import {
  figuresTogether,
  overdueSince,
  quarterFigures,
  type CommunityFigures,
  type QuarterSource,
} from './quarter-figures';
import type { QuarterReport } from './quarter-report';
import type { TopicDigest } from './topic-digest';

/** Overdue topics that the report lists one by one; the longest overdue first. */
const LISTED = 60;

export interface ReportSource extends QuarterSource {
  readonly streets: readonly { readonly id: string; readonly name: string }[];
  readonly communities: readonly { readonly id: string; readonly streetId: string; readonly name: string }[];
  readonly topics: readonly (QuarterSource['topics'][number] & Pick<TopicDigest, 'number' | 'category'>)[];
  readonly bureau: Pick<BureauSettings, 'city' | 'district' | 'bureau'>;
}

/** States are looked at on the quarter's last day, or today while it runs. */
export const asOfDay = (quarter: Quarter, today: Day): Day => (today < quarter.until ? today : quarter.until);

/** The facts of a quarter's report as of today. Communities without a street are left out, as nobody reports them. */
export function reportFactsOf(
  source: ReportSource,
  quarter: Quarter,
  words: Pick<QuarterReport, 'work' | 'problems' | 'next'>,
  today: Day,
): ReportFacts {
  const before = quarterBefore(quarter);
  const asOf = asOfDay(quarter, today);
  const now = quarterFigures(source, { ...quarter, asOf });
  const then = quarterFigures(source, { ...before, asOf: before.until });
  const both = (of: (figures: CommunityFigures) => boolean) => ({
    now: figuresTogether(now.filter(of)),
    before: figuresTogether(then.filter(of)),
  });
  const known = new Set(source.streets.map(({ id }) => id));
  const overdue = overdueList(source, asOf, known);
  return {
    documentsVersion: 1,
    bureau: { city: source.bureau.city, district: source.bureau.district, name: source.bureau.bureau },
    reportedOn: today,
    quarter,
    before,
    asOf,
    total: both(({ streetId }) => known.has(streetId)),
    streets: source.streets.map(({ id, name }) => ({
      name,
      ...both(({ streetId }) => streetId === id),
      communities: source.communities
        .filter(({ streetId }) => streetId === id)
        .map(community => ({
          name: community.name,
          ...both(({ communityId }) => communityId === community.id),
        })),
    })),
    categories: byCategory(source, quarter, asOf, known),
    overdue: overdue.slice(0, LISTED),
    overdueMore: Math.max(0, overdue.length - LISTED),
    settings: [{ id: 'DS', title: '三公开的时限和口径', setting: '本区规定', basis: switchWords(source.switches) }],
    words: { work: words.work, problems: words.problems, next: words.next },
  };
}

function byCategory(
  { topics, communities }: ReportSource,
  { from, until }: Quarter,
  asOf: Day,
  streets: ReadonlySet<string>,
): ReportFacts['categories'] {
  const counted = new Map<TopicCategory, { raised: number; settled: number }>(
    topicCategoryIds.map(category => [category, { raised: 0, settled: 0 }]),
  );
  const here = new Set(communities.filter(({ streetId }) => streets.has(streetId)).map(({ id }) => id));
  const within = (day: string) => day >= from && day <= until && day <= asOf;
  for (const { category, communityId, stage, reportedOn, closedOn } of topics) {
    const count = here.has(communityId) && stage !== 'merged' ? counted.get(category) : undefined;
    if (!count) continue;
    if (within(reportedOn)) count.raised += 1;
    if (stage === 'closed' && within(closedOn)) count.settled += 1;
  }
  return [...counted].map(([category, count]) => ({ category, ...count }));
}

function overdueList(
  { topics, communities, streets }: ReportSource,
  asOf: Day,
  known: ReadonlySet<string>,
): ReportFacts['overdue'] {
  const places = new Map(
    communities
      .filter(({ streetId }) => known.has(streetId))
      .map(({ id, name, streetId }) => [
        id,
        { community: name, street: streets.find(street => street.id === streetId)?.name ?? '' },
      ]),
  );
  return topics
    .flatMap(topic => {
      const due = overdueSince(topic, asOf);
      const place = places.get(topic.communityId);
      if (due === null || !place) return [];
      const { number, category, stage } = topic;
      return [{ number, category, stage, ...place, due, days: daysBetween(due as Day, asOf) }];
    })
    .sort((a, b) => b.days - a.days || (a.number < b.number ? -1 : 1));
}
