import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { Campaign } from '../campaign';
import { conditionLines, type ConditionLine } from '../condition-words';
import { conditionsSchema, type Conditions } from '../conditions';
import { campaignDraft, whileRunning } from './campaign-draft';

/** The year's own numbers. The story says which were changed, from what to what: verdicts printed before name the old ones. */
export function saveConditions(
  campaign: Campaign,
  conditions: Conditions,
  context: CommandContext,
): Result<ChangeDraft> {
  const running = whileRunning(campaign);
  if (!running.ok) return running;
  const parsed = conditionsSchema.safeParse(conditions);
  if (!parsed.success) {
    const key = String(parsed.error.issues[0]?.path[0] ?? '');
    const title = conditionLines(campaign.conditions).find(line => line.key === key)?.title ?? key;
    return refuse('campaign-condition-odd', { title });
  }
  if (parsed.data.creditLevels.some(level => level === 'C' || level === 'missing')) {
    return refuse('campaign-condition-credit');
  }
  if (parsed.data.summaryLimit > parsed.data.deedLimit) return refuse('campaign-condition-summary');
  const changed = changedLines(conditionLines(campaign.conditions), conditionLines(parsed.data));
  if (changed.length === 0) return refuse('campaign-nothing-changed');
  const words = `推荐条件：${changed.join('；')}`.slice(0, 500);
  return ok(campaignDraft(campaign, { conditions: parsed.data }, { command: 'campaign.conditions', words }, context));
}

function changedLines(before: readonly ConditionLine[], after: readonly ConditionLine[]): string[] {
  return after.flatMap((line, at) => {
    const old = before[at]?.value ?? '';
    return old === line.value ? [] : [`${line.title}由“${old}”改为“${line.value}”`];
  });
}
