import { daysBetween, type Day } from '../basics/dates';
import type { TopicCategory } from './categories';
import type { TopicDigest } from './topic-digest';

/** What has been typed so far. */
export interface TypedTopic {
  readonly communityId: string;
  readonly projectId: string;
  readonly title: string;
  readonly category: TopicCategory;
  readonly reportedOn: string;
  readonly sourceNo: string;
}

export interface SimilarTopic {
  readonly topic: TopicDigest;
  /** 0 to 1; 1 for the same ticket number. */
  readonly likeness: number;
}

/** How far apart in days two reports of the same thing may lie. */
export const SIMILAR_DAYS = 90;
const LEAST_LIKENESS = 0.34;
const MOST = 5;

/**
 * Open topics of the same place that may be the same thing: raised within 90 days, with a similar title, and the more so in
 * the same category; or with the same ticket number wherever. The likest first.
 */
export function similarTopics(typed: TypedTopic, topics: readonly TopicDigest[]): SimilarTopic[] {
  const pairs = pairsOf(typed.title);
  const no = typed.sourceNo.trim();
  const found: SimilarTopic[] = [];
  for (const topic of topics) {
    if (!topic.open) continue;
    if (no !== '' && topic.sourceNo === no) {
      found.push({ topic, likeness: 1 });
      continue;
    }
    if (topic.communityId !== typed.communityId) continue;
    if (typed.projectId !== '' && topic.projectId !== '' && topic.projectId !== typed.projectId) continue;
    if (Math.abs(daysBetween(topic.reportedOn as Day, typed.reportedOn as Day)) > SIMILAR_DAYS) continue;
    const titles = likenessOf(pairs, pairsOf(topic.title));
    const likeness = topic.category === typed.category && titles > 0 ? titles + (1 - titles) * 0.25 : titles;
    if (likeness >= LEAST_LIKENESS) found.push({ topic, likeness });
  }
  return found.sort((a, b) => b.likeness - a.likeness || (a.topic.number < b.topic.number ? 1 : -1)).slice(0, MOST);
}

/** Dice's coefficient over pairs of neighbouring characters. */
export function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let common = 0;
  for (const pair of one) if (other.has(pair)) common += 1;
  return (2 * common) / (one.size + other.size);
}

/** Neighbouring characters of a title, without signs and spaces. */
export function pairsOf(title: string): ReadonlySet<string> {
  const characters = Array.from(title.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  return new Set(characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`));
}
