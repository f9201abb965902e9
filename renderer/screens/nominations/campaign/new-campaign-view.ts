import { dayParts, type Day } from '#shared/basics/dates';
import type { Campaign, CampaignTheme } from '#shared/nominations/campaign';

/** The year that is most likely opened next: this one, or the one after the newest that there is. */
export function nextYear(years: readonly Pick<Campaign, 'year'>[], today: Day): number {
  const { year } = dayParts(today);
  return years.some(one => one.year === year) ? year + 1 : year;
}

const order: readonly CampaignTheme[] = ['service', 'standards', 'brand'];

/** The theme after the newest year's, as the plan goes round: service, standards, brand. */
export function nextTheme(years: readonly Pick<Campaign, 'year' | 'theme'>[]): CampaignTheme {
  const newest = years.reduce<Pick<Campaign, 'year' | 'theme'> | null>(
    (latest, one) => (latest && latest.year > one.year ? latest : one),
    null,
  );
  const at = newest ? order.indexOf(newest.theme) : -1;
  return order[(at + 1) % order.length] ?? 'service';
}
