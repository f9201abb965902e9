import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import { dossierGaps } from '../dossier-gaps';
import { missingToLeave } from '../dossier-stages';
import type { DossierRow } from '../dossier-story';
import { mustGoOn, mustStandIn } from './must-go-on';
import { processChange } from './process-change';
import { stageFactsOf, type ProcessCampaign } from './process-facts';

/**
 * The application is complete and goes to its unit for posting and opinion: every required field is there and right, the
 * deed within its limit, and no other dossier of the year (`others`) is for the same.
 */
export function submitDossier(
  row: DossierRow,
  campaign: ProcessCampaign,
  context: CommandContext,
  others: readonly DossierRow[] = [],
): Result<ChangeDraft> {
  const open = mustGoOn(row.body);
  if (!open.ok) return open;
  const there = mustStandIn(row.body, '提交', 'draft');
  if (!there.ok) return there;
  const missing = missingToLeave('draft', stageFactsOf(row.body, campaign));
  const first = missing[0];
  if (first)
    return refuse(
      'process-not-ready',
      { missing: missing.map(({ words }) => words).join('；') },
      { at: row.body.number, rule: first.rule },
    );
  const gaps = dossierGaps(row, campaign.conditions, others).filter(gap => gap.before === 'submit');
  if (gaps.length > 0) {
    const named = gaps.slice(0, 3).map(({ words }) => words);
    const gap = named.join('；') + (gaps.length > 3 ? ` 等 ${gaps.length} 项` : '');
    return refuse('dossier-incomplete', { gap }, { at: row.body.number });
  }
  const told = { command: 'dossier.submit', words: '提交单位公示和意见' };
  return ok(processChange(row, { stage: 'unit' }, told, campaign, context));
}
