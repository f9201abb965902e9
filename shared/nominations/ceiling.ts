import type { Refusal } from '../basics/result';
import { quota } from '../rules/quota';
import type { Campaign, Places } from './campaign';
import { needsModelProject, nominationCategories, type NominationCategory } from './category';

/** What decides how many a district may recommend in a category. */
export type CeilingReason =
  /** No base stated: five per mille of nothing known. */
  | 'base-missing'
  /** The base is 0, or below 200, which five per mille rounds down to 0 (AW-10). */
  | 'base-zero'
  | 'base-small'
  /** The base is the city's, and the city's allotment to this district is not known (AW-10). */
  | 'allocation-missing'
  /** The city's allotment decides. */
  | 'allocation'
  /** Five per mille of the district's own base decides (AW-1). */
  | 'floor';

export interface Ceiling {
  /** How many may be recommended. */
  readonly ceiling: number;
  /** Five per mille of the base, rounded down; 0 without a base. */
  readonly floor: number;
  readonly reason: CeilingReason;
}

/**
 * The ceiling of a category (AW-1: "不超过千分之五", so rounded down). Of a city's base the district may recommend what the
 * city allotted to it and nothing without an allotment (AW-10); of its own base, five per mille, and no more than an
 * allotment where one is known. An allotment never lifts the ceiling above five per mille of the base.
 */
export function ceilingOf({ base, scope, allocated }: Places): Ceiling {
  if (base === null) return { ceiling: 0, floor: 0, reason: 'base-missing' };
  const floor = quota(base);
  if (floor === 0) return { ceiling: 0, floor, reason: base === 0 ? 'base-zero' : 'base-small' };
  if (allocated === null) {
    return scope === 'city'
      ? { ceiling: 0, floor, reason: 'allocation-missing' }
      : { ceiling: floor, floor, reason: 'floor' };
  }
  return { ceiling: Math.min(floor, allocated), floor, reason: allocated <= floor ? 'allocation' : 'floor' };
}

export interface PlacesLeft extends Ceiling {
  readonly taken: number;
  readonly left: number;
  /** Recommended beyond the ceiling, as when the city allots less afterwards; who goes is the officer's decision. */
  readonly over: number;
}

/** `taken`: recommended in this category and year (`takenPlaces`). */
export function placesLeft(campaign: Campaign, category: NominationCategory, taken: number): PlacesLeft {
  const ceiling = ceilingOf(campaign.places[category]);
  return {
    ...ceiling,
    taken,
    left: Math.max(0, ceiling.ceiling - taken),
    over: Math.max(0, taken - ceiling.ceiling),
  };
}

interface Recommending {
  readonly campaign: Campaign;
  readonly category: NominationCategory;
  /** Recommended already in this category and year, without those now asked for. */
  readonly taken: number;
  /** How many more are to be recommended. */
  readonly more: number;
  /** AW-5 (`modelProjectHeld`). */
  readonly hasModelProject: boolean;
}

/** Null when that many more may be recommended; otherwise why not, with its article: the stop before the ceiling is crossed. */
export function mayRecommend({ campaign, category, taken, more, hasModelProject }: Recommending): Refusal | null {
  const { year, status, places } = campaign;
  const title = nominationCategories[category];
  const { base, scope, allocated } = places[category];
  const at = title;
  if (status === 'closed') return { code: 'campaign-closed', params: { year } };
  if (needsModelProject.includes(category) && !hasModelProject) {
    return { code: 'places-no-model-project', params: { title }, rule: 'AW-5' };
  }
  const { ceiling, floor, reason, left, over } = placesLeft(campaign, category, taken);
  if (reason === 'base-missing') return { code: 'places-base-missing', at, rule: 'AW-1' };
  if (reason === 'base-zero') return { code: 'places-base-zero', at, rule: 'AW-1' };
  if (reason === 'base-small') {
    return scope === 'district'
      ? { code: 'places-base-small', params: { base: base ?? 0 }, at, rule: 'AW-10' }
      : { code: 'places-city-base-small', params: { base: base ?? 0 }, at, rule: 'AW-1' };
  }
  if (reason === 'allocation-missing')
    return { code: 'places-allocation-missing', params: { floor }, at, rule: 'AW-10' };
  if (over > 0) return { code: 'places-over', params: { taken, ceiling, over }, at, rule: 'AW-10' };
  if (more <= left) return null;
  return reason === 'allocation'
    ? { code: 'places-allocation-full', params: { allocated: allocated ?? 0, taken, more }, at, rule: 'AW-10' }
    : { code: 'places-floor-full', params: { base: base ?? 0, floor, taken, more }, at, rule: 'AW-1' };
}
