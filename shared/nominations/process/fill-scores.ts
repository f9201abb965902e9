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
  const may = mayScore(row, input, context);
  if (!may.ok) return may;
  if (input.by.trim() === '') return refuse('process-scorer-missing', { level: scoreLevels[input.level] }, { at });
  const sheet = facts.campaign.sheets[category];
  const fault = scoreFaults(sheet, input, facts.lastPage)[0];
  if (fault) return { ok: false, refusal: fault.refusal };
  const filled = asKept(input);
  const given = filled.scores.filter(({ points }) => points !== null).length;
  const told = { command: 'dossier.score', words: `${scoreLevels[input.level]}：${given}/${sheet.items.length} 项` };
  const patch = { scores: { ...present, [input.level]: filled }, rank: null };
  return ok(processChange(row, patch, told, facts.campaign, context));
}

/**
 * Keeps a sheet while it is being filled in, so that a kill costs nothing: what has no fault is taken, the rest stays as it was.
 * It is told in no story and moves nothing on; `fillScores` does. Null when there is nothing to keep.
 */
export function keepScores(
  row: DossierRow,
  input: FillScoresInput,
  facts: { readonly campaign: ProcessCampaign; readonly lastPage: number | null },
  context: CommandContext,
): ChangeDraft | null {
  if (!mayScore(row, input, context).ok) return null;
  const { number, category, scores: present } = row.body;
  const faulty = new Set(scoreFaults(facts.campaign.sheets[category], input, facts.lastPage).map(({ item }) => item));
  const before = present[input.level]?.scores ?? [];
  const scores = input.scores.flatMap(score =>
    faulty.has(score.item) ? before.filter(({ item }) => item === score.item) : [score],
  );
  const kept = asKept({ ...input, scores });
  if (JSON.stringify(kept.scores) === JSON.stringify(before)) return null;
  const body = { ...row.body, scores: { ...present, [input.level]: kept }, rank: null };
  const words = `${number}：随填随存${scoreLevels[input.level]}`;
  return { command: 'dossier.keep-scores', words, changes: [{ table: 'dossiers', id: row.id, body }] };
}

function mayScore(row: DossierRow, input: FillScoresInput, context: CommandContext): Result<null> {
  const open = mustGoOn(row.body);
  if (!open.ok) return open;
  const there = mustStandIn(row.body, '评分', 'draft', 'review');
  if (!there.ok) return there;
  return mustBePast(input.on, '评分日期', context);
}

function asKept(input: FillScoresInput): FilledScores {
  const scores = input.scores.map(score => ({
    ...score,
    reason: score.reason.trim(),
    pages: pageText(pageRanges(score.pages) ?? []),
  }));
  return { by: input.by.trim(), on: input.on, scores };
}
