import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { Campaign } from '../campaign';
import { campaignDraft, campaignKeep, whileRunning } from './campaign-draft';

/** Keeps the summary as it is typed, so that it survives the end of the program. */
export function keepSummary(campaign: Campaign, summary: Campaign['summary']): Result<ChangeDraft> {
  const running = whileRunning(campaign);
  return running.ok ? ok(campaignKeep(campaign, { summary }, '编写年度工作总结')) : running;
}

/** Ends a year. Its summary must be written; tasks that are open stay so and are counted in it. */
export function closeCampaign(campaign: Campaign, context: CommandContext): Result<ChangeDraft> {
  const running = whileRunning(campaign);
  if (!running.ok) return running;
  const { work, results } = campaign.summary;
  if (work.trim() === '' || results.trim() === '') return refuse('campaign-summary-missing', { year: campaign.year });
  const open = campaign.tasks.filter(({ doneOn }) => doneOn === '').length;
  const words = open === 0 ? '办结，任务全部完成' : `办结，${open} 项任务没有完成`;
  return ok(campaignDraft(campaign, { status: 'closed' }, { command: 'campaign.close', words }, context));
}

/** Opens a closed year again, with the reason in its story. */
export function reopenCampaign(campaign: Campaign, reason: string, context: CommandContext): Result<ChangeDraft> {
  if (campaign.status === 'running') return refuse('campaign-running', { year: campaign.year });
  const why = reason.trim();
  if (why === '') return refuse('campaign-reason-missing');
  const told = { command: 'campaign.reopen', words: `重新打开：${why}`.slice(0, 500) };
  return ok(campaignDraft(campaign, { status: 'running' }, told, context));
}
