import { parseDay } from '../../basics/dates';
import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { Campaign, CampaignTask } from '../campaign';
import { campaignDraft, whileRunning } from './campaign-draft';

export type ProgressInput = Pick<CampaignTask['progress'][number], 'on' | 'words' | 'share' | 'attachments'>;

/**
 * A step of a task, with its evidence; steps are only ever added. 100 per cent makes the task done on that day, less takes
 * the mark away again (work that was sent back).
 */
export function reportProgress(
  campaign: Campaign,
  { id, step }: { readonly id: string; readonly step: ProgressInput },
  context: CommandContext,
): Result<ChangeDraft> {
  const running = whileRunning(campaign);
  if (!running.ok) return running;
  const task = campaign.tasks.find(one => one.id === id);
  if (!task) return refuse('campaign-task-unknown');
  const at = `第 ${task.number} 项`;
  const today = context.now.slice(0, 10);
  const on = parseDay(step.on);
  if (on === null) return refuse('campaign-day-invalid', { field: '日期' }, { at });
  if (on > today || on < '2000-01-01') return refuse('campaign-progress-day', { day: on, today }, { at });
  if (!Number.isInteger(step.share) || step.share < 0 || step.share > 100) {
    return refuse('campaign-progress-share', { share: step.share }, { at });
  }
  const words = step.words.trim();
  if (words === '') return refuse('campaign-progress-words', {}, { at });
  const kept = { at: context.now, by: context.officerId, on, words, share: step.share, attachments: step.attachments };
  const next: CampaignTask = {
    ...task,
    progress: [...task.progress, kept],
    doneOn: step.share === 100 ? on : '',
  };
  const tasks = campaign.tasks.map(one => (one.id === id ? next : one));
  const told = { command: 'campaign.progress', words: `第 ${task.number} 项任务进展到 ${step.share}%` };
  return ok(campaignDraft(campaign, { tasks }, told, context));
}
