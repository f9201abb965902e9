import { addDays, daysBetween, type Day } from '../../basics/dates';
import { advanceTopic } from '../../coordination/commands/advance-topic';
import { mergeTopics } from '../../coordination/commands/merge-topics';
import { topicFrom } from '../../coordination/commands/new-topic';
import { declineTopic } from '../../coordination/commands/return-topic';
import { daysToSettle } from '../../coordination/topic-norms';
import type { Topic } from '../../coordination/topic';
import type { Community, Project } from '../../communities/places';
import { accepted, firstBody, type YearDesk } from './desk';
import type { Dice } from './dice';
import { personName, personPhone } from './person-name';
import type { YearRow } from './places';
import type { TopicPlan } from './topic-plan';
import { complaints, declineReasons, reasons, spots, topicThemes, type TopicTheme } from './topic-words';

/** A topic on its way. `topic` is replaced as things happen to it. */
export interface LivingTopic {
  readonly id: string;
  topic: Topic;
  readonly theme: TopicTheme;
  /** Days between steps are divided by this: what is urgent goes faster. */
  readonly haste: number;
  /** Left lying at this stage, as some always are. */
  readonly stuckAt: 'collected' | 'accepted' | 'consulted' | 'carried-out' | null;
  /** Since when it waits to be talked over; null when it does not. */
  readonly waitsSince: Day | null;
  /** The meeting that dealt with it, and whether all agreed there. */
  told: { readonly on: Day; readonly agreed: boolean } | null;
}

export interface TopicPlaces {
  readonly community: YearRow<Community>;
  readonly projects: readonly YearRow<Project>[];
}

const allWeight = topicThemes.reduce((sum, { weight }) => sum + weight, 0);
const DECLINED = 0.06;
const MERGED = 0.04;
const STUCK = 0.025;
/** A duplicate is noticed among the last so many topics of the community. */
const LOOKING_BACK = 30;
/** Days for which a topic surely still waits to be talked over. */
const WAITING = 6;

/**
 * Enters a topic and brings it as far as 协商, or lets it end before: declined, or merged into one of `before` that is of
 * the same community and still waits.
 */
export function beginTopic(
  plan: TopicPlan,
  places: TopicPlaces,
  before: readonly LivingTopic[],
  desk: YearDesk,
  dice: Dice,
): LivingTopic {
  const twin = dice.chance(MERGED) ? twinAmong(before, plan.enteredOn) : null;
  const theme = twin?.theme ?? themeOf(dice);
  const topic = enter(plan, places, theme, twin, desk, dice);
  const haste = { normal: 1, urgent: 3, emergency: 6 }[topic.urgency];
  const begun: LivingTopic = { id: plan.id, topic, theme, haste, stuckAt: null, waitsSince: null, told: null };
  if (twin) return mergedInto(begun, twin, desk, plan.enteredOn);
  const acceptedOn = addDays(plan.enteredOn, Math.ceil(dice.between(1, 6) / haste));
  if (acceptedOn > desk.today) return begun;
  if (dice.chance(DECLINED)) {
    const reason = dice.pick(declineReasons);
    return { ...begun, topic: firstBody(declineTopic(begunRow(begun), { reason }, desk.on(acceptedOn))) };
  }
  const stuckAt = dice.chance(STUCK) ? dice.pick(['collected', 'accepted', 'consulted', 'carried-out'] as const) : null;
  if (stuckAt === 'collected') return { ...begun, stuckAt };
  const acceptance = {
    proposer: dice.pick(['社区党组织', '居民委员会', '网格员', '业主委员会', '业主代表']),
    reason: dice.pick(reasons),
    affected: dice.pick(['相关楼栋业主', '全体业主', '约 30 户', '本单元业主', '周边商户和业主']),
    level: topic.level,
  };
  begun.topic = firstBody(advanceTopic(begunRow(begun), { acceptance }, desk.on(acceptedOn)));
  const waitsSince = addDays(acceptedOn, Math.ceil(dice.between(1, 5) / haste));
  if (stuckAt === 'accepted' || waitsSince > desk.today) return { ...begun, stuckAt };
  begun.topic = firstBody(advanceTopic(begunRow(begun), {}, desk.on(waitsSince)));
  return { ...begun, stuckAt, waitsSince };
}

export const begunRow = ({ id, topic }: LivingTopic) => ({ id, body: topic });

function themeOf(dice: Dice): TopicTheme {
  let left = dice.roll() * allWeight;
  const found = topicThemes.find(({ weight }) => (left -= weight) < 0);
  return found ?? (topicThemes[0] as TopicTheme);
}

function enter(
  plan: TopicPlan,
  { community, projects }: TopicPlaces,
  theme: TopicTheme,
  twin: LivingTopic | null,
  desk: YearDesk,
  dice: Dice,
): Topic {
  const project = dice.chance(0.95) ? dice.pick(projects) : null;
  const level: Topic['level'] = project ? 'project' : dice.chance(0.85) ? 'community' : 'street';
  const urgency: Topic['urgency'] = dice.chance(0.8) ? 'normal' : dice.chance(0.75) ? 'urgent' : 'emergency';
  const reportedOn = addDays(plan.enteredOn, -Math.floor(dice.roll() * dice.roll() * 4));
  const source = dice.pick([
    '12345',
    '12345',
    '12345',
    'visit',
    'meeting',
    'complaint',
    'reception',
    'inspection',
  ] as const);
  const buildings = project?.body.buildings.length ?? 6;
  const title = twin?.topic.title ?? titleOf(theme, buildings, dice);
  const known = source !== 'inspection' && source !== 'meeting' && dice.chance(0.8);
  const days = daysToSettle[urgency] * (urgency === 'normal' ? 2 : 3) + 4;
  const input = {
    communityId: community.id,
    projectId: twin?.topic.projectId ?? project?.id ?? '',
    title,
    text: `${title}。${dice.pick(complaints)}`,
    category: theme.category,
    source,
    sourceNo: source === '12345' ? `QD${reportedOn.replaceAll('-', '')}${dice.between(1000, 9999)}` : '',
    reporter: known
      ? {
          name: personName(dice),
          phone: personPhone(dice),
          unit: `${dice.between(1, buildings)}-${dice.between(1, 4)}-${dice.between(1, 18)}0${dice.between(1, 4)}`,
        }
      : { name: '', phone: '', unit: '' },
    reportedOn,
    urgency,
    level: twin?.topic.level ?? level,
    due: dice.chance(0.85) ? addDays(reportedOn, days) : '',
    attachments: [],
  };
  return accepted(topicFrom(input, plan.number, desk.on(plan.enteredOn, '10:20')));
}

function titleOf({ titles }: TopicTheme, buildings: number, dice: Dice): string {
  const section = dice.chance(0.4) ? `${dice.between(1, 4)}单元` : '';
  return dice
    .pick(titles)
    .replace('{楼}', `${dice.between(1, buildings)}号楼${section}`)
    .replace('{处}', dice.pick(spots));
}

function twinAmong(before: readonly LivingTopic[], on: Day): LivingTopic | null {
  const near = before.slice(-LOOKING_BACK).reverse();
  return (
    near.find(({ waitsSince, stuckAt }) => {
      if (waitsSince === null || stuckAt !== null) return false;
      const days = daysBetween(waitsSince, on);
      return days >= 0 && days <= WAITING;
    }) ?? null
  );
}

function mergedInto(begun: LivingTopic, twin: LivingTopic, desk: YearDesk, on: Day): LivingTopic {
  const draft = accepted(mergeTopics(begunRow(begun), begunRow(twin), desk.on(on, '11:00')));
  const [gone, kept] = draft.changes.map(change => change.body as Topic);
  if (!gone || !kept) throw new Error('district year: a merge changes two topics');
  twin.topic = kept;
  return { ...begun, topic: gone };
}
