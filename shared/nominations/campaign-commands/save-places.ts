import { parseDay } from '../../basics/dates';
import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import { quota } from '../../rules/quota';
import type { Campaign, Places } from '../campaign';
import { nominationCategories, type NominationCategory } from '../category';
import { LARGEST_BASE, typedCount } from '../typed-count';
import { campaignDraft, whileRunning } from './campaign-draft';

/** Places as they are typed: the two numbers as text. */
export interface PlacesInput extends Omit<Places, 'base' | 'allocated'> {
  readonly base: string;
  readonly allocated: string;
}

/**
 * Base and allotment of a category. An allotment above five per mille of the base is refused (AW-1); one below what is
 * recommended already is a fact that is kept: the screen shows by how many, and nobody is struck out.
 */
export function savePlaces(
  campaign: Campaign,
  category: NominationCategory,
  input: PlacesInput,
  context: CommandContext,
): Result<ChangeDraft> {
  const running = whileRunning(campaign);
  if (!running.ok) return running;
  const at = nominationCategories[category];
  const base = typedCount(input.base);
  const allocated = typedCount(input.allocated);
  if (base === undefined) return refuse('places-number-invalid', { field: '基数', text: input.base.trim() }, { at });
  if (allocated === undefined) {
    return refuse('places-number-invalid', { field: '分配名额', text: input.allocated.trim() }, { at });
  }
  if (base !== null && base > LARGEST_BASE) return refuse('places-base-large', { base }, { at });
  const source = input.source.trim();
  if (base !== null && source === '') return refuse('places-source-missing', {}, { at });
  if (input.baseOn !== '') {
    const on = parseDay(input.baseOn);
    if (on === null) return refuse('campaign-day-invalid', { field: '基数的截止日期' }, { at });
    const today = context.now.slice(0, 10);
    if (on > today) return refuse('places-base-later', { day: on, today }, { at });
  }
  const allocation = input.allocation.trim();
  if (allocated !== null && allocation === '') return refuse('places-allocation-paper', {}, { at });
  if (base !== null && allocated !== null && allocated > quota(base)) {
    return refuse('places-allocation-above', { allocated, base, floor: quota(base) }, { at, rule: 'AW-1' });
  }
  const places: Places = { base, allocated, scope: input.scope, source, baseOn: input.baseOn, allocation };
  const patch = { places: { ...campaign.places, [category]: places } };
  const shown = (count: number | null) => (count === null ? '未填' : String(count));
  const words = `${at}：基数 ${shown(base)}，分配名额 ${shown(allocated)}`;
  return ok(campaignDraft(campaign, patch, { command: 'campaign.places', words }, context));
}

/** 示范项目 of the time before this program, with the paper that says so (AW-5). */
export function savePriorModelProjects(
  campaign: Campaign,
  words: string,
  context: CommandContext,
): Result<ChangeDraft> {
  const running = whileRunning(campaign);
  if (!running.ok) return running;
  const told = { command: 'campaign.prior', words: '登记此前的示范项目' };
  return ok(campaignDraft(campaign, { priorModelProjects: words.trim() }, told, context));
}
