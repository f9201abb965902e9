import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { DossierRow } from '../dossier-story';
import { scoreLevels, type FilledScores, type ScoreLevel } from '../score-sheet';
import { pageRanges, pageText } from '../scoring/page-ranges';
import { scoreFaults } from '../scoring/score-faults';
import { mustBePast, mustGoOn, mustStandIn } from './must-go-on';
import { processChange } from './process-change';
import type { ProcessCampaign } from './process-facts';

export interface FillScoresInput {
  readonly level: ScoreLevel;
  /** Who scored, as it is printed; the day of scoring. */
  readonly by: string;
  readonly on: string;
  readonly scores: FilledScores['scores'];
}

/**
 * Fills the sheet of one level, whole or in part. `lastPage`: the last page of the bound dossier (null: not counted yet). Up to
 * the district's review only; whoever changes a score makes the reviews stale and undoes the ruling on a tie.
 */
export function fillScores(
  row: DossierRow,
  input: FillScoresInput,
  facts: { readonly campaign: ProcessCampaign; readonly lastPage: number | null },
  context: CommandContext,
): Result<ChangeDraft> {
  const { number: at, category, scores: present } = row.body;
  const open = mustGoOn(row.body);
  if (!open.ok) return open;
  const there = mustStandIn(row.body, '评分', 'draft', 'review');
  if (!there.ok) return there;
  const day = mustBePast(input.on, '评分日期', context);
  if (!day.ok) return day;
  if (input.by.trim() === '') return refuse('process-scorer-missing', { level: scoreLevels[input.level] }, { at });
  const sheet = facts.campaign.sheets[category];
  const fault = scoreFaults(sheet, input, facts.lastPage)[0];
  if (fault) return { ok: false, refusal: fault.refusal };
  const filled: FilledScores = {
    by: input.by.trim(),
    on: input.on,
    scores: input.scores.map(score => ({
      ...score,
      reason: score.reason.trim(),
      pages: pageText(pageRanges(score.pages) ?? []),
    })),
  };
  if (JSON.stringify(filled) === JSON.stringify(present[input.level]))
    return refuse('process-nothing-changed', {}, { at });
  const given = filled.scores.filter(({ points }) => points !== null).length;
  const told = {
    command: 'dossier.score',
    words: `${scoreLevels[input.level]}：${given}/${sheet.items.length} 项`,
  };
  const patch = { scores: { ...present, [input.level]: filled }, rank: null };
  return ok(processChange(row, patch, told, facts.campaign, context));
}
