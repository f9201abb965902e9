import { addDays, type Day } from '../../basics/dates';
import { spread } from '../spread';
import { YEAR_DAYS, type DistrictYearSize } from './size';

/** A topic before anything is known of it: where and when it was entered, under which number. */
export interface TopicPlan {
  readonly id: string;
  readonly number: string;
  readonly enteredOn: Day;
}

/**
 * The topics of each community. Numbers run over the whole district in the order of the days, by year and without gaps, as
 * if each had been entered on its day; more are raised in summer and in the heating season.
 */
export function topicPlans(size: DistrictYearSize, seed: number, today: Day): TopicPlan[][] {
  const plans: TopicPlan[][] = Array.from({ length: size.communities }, () => []);
  const running = new Map<string, number>();
  for (let at = 0; at < size.topics; at += 1) {
    const part = (at + 0.5) / size.topics;
    const season = Math.sin(part * Math.PI * 4) / (Math.PI * 16);
    const enteredOn = addDays(today, -YEAR_DAYS + Math.floor((part + season) * YEAR_DAYS));
    const year = enteredOn.slice(0, 4);
    const next = (running.get(year) ?? 0) + 1;
    running.set(year, next);
    const community = Math.floor(spread(at, seed + 501) * size.communities);
    plans[community]?.push({
      id: `year-topic-${String(at + 1).padStart(5, '0')}`,
      number: `${year}-${String(next).padStart(5, '0')}`,
      enteredOn,
    });
  }
  return plans;
}
