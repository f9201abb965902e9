import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { Campaign } from '../campaign';
import { campaignId } from '../campaign-template';

/** One campaign's change: its story has a line more, and the audit log the same words with the year. */
export function campaignDraft(
  campaign: Campaign,
  patch: Partial<Campaign>,
  told: { readonly command: string; readonly words: string },
  context: CommandContext,
): ChangeDraft {
  const line = { at: context.now, by: context.officerId, words: told.words };
  const body: Campaign = { ...campaign, ...patch, story: [...campaign.story, line] };
  const words = `${campaign.year} 年度：${told.words}`.slice(0, 500);
  return { command: told.command, words, changes: [{ table: 'campaigns', id: campaignId(campaign.year), body }] };
}

/** The same without a line in the story: for what is kept while it is typed. */
export function campaignKeep(campaign: Campaign, patch: Partial<Campaign>, what: string): ChangeDraft {
  const words = `${campaign.year} 年度：${what}`;
  const changes = [{ table: 'campaigns' as const, id: campaignId(campaign.year), body: { ...campaign, ...patch } }];
  return { command: 'campaign.keep', words, changes };
}

/** A closed year takes no change but being opened again. */
export function whileRunning(campaign: Campaign): Result<Campaign> {
  return campaign.status === 'closed' ? refuse('campaign-closed', { year: campaign.year }) : ok(campaign);
}
