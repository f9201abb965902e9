import { districtYear, stepsOf, type DistrictYearInput, type DistrictYearStep } from '../district-year/district-year';
import { yearPlaces } from '../district-year/places';
import { CAMPAIGN_STEPS, campaignYear } from './campaign-year';
import type { CampaignYearSize } from './size';

/** How many steps `wholeYear` tells of. */
export const wholeYearSteps = (size: DistrictYearInput['size']): number => stepsOf(size) + CAMPAIGN_STEPS;

/** A year of coordination, then the evidence registers and the campaign over the same places. */
export function* wholeYear(
  input: DistrictYearInput,
  campaign: CampaignYearSize,
): Generator<DistrictYearStep, void, undefined> {
  yield* districtYear(input);
  const { size, seed, today, officerId } = input;
  const places = yearPlaces(size, seed, today);
  yield* campaignYear({ size: campaign, seed, today, officerId, places, from: stepsOf(size) + 1 });
}
