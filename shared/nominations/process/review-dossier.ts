import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { DossierRow } from '../dossier-story';
import { freshReviews, reviewDigest } from '../review-digest';
import { levelScored } from '../stage-requirements';
import { mustGoOn, mustStandIn } from './must-go-on';
import { processChange } from './process-change';
import { stageFactsOf, type ProcessCampaign } from './process-facts';

export interface ReviewInput {
  /** The officer's name as it is printed. */
  readonly name: string;
  readonly agrees: boolean;
  readonly words: string;
}

/** One of the two officers' reviews, each for himself, of the dossier as it stands (`reviewDigest`). Once more when it was changed. */
export function reviewDossier(
  row: DossierRow,
  input: ReviewInput,
  campaign: ProcessCampaign,
  context: CommandContext,
): Result<ChangeDraft> {
  const { number: at, reviews } = row.body;
  const open = mustGoOn(row.body);
  if (!open.ok) return open;
  const there = mustStandIn(row.body, '审核', 'review', 'approved');
  if (!there.ok) return there;
  if (!levelScored(stageFactsOf(row.body, campaign), 'district')) return refuse('process-review-unscored', {}, { at });
  const mine = freshReviews(row.body).find(({ by }) => by === context.officerId);
  const words = input.words.trim();
  if (mine?.agrees === input.agrees && mine.words === words)
    return refuse('process-review-twice', {}, { at, rule: 'D2' });
  if (!input.agrees && words === '') return refuse('process-review-words', {}, { at });
  const review = {
    by: context.officerId,
    name: input.name.trim().slice(0, 50),
    on: context.now.slice(0, 10),
    agrees: input.agrees,
    words,
    at: context.now,
    digest: reviewDigest(row.body),
  };
  const told = { command: 'dossier.review', words: input.agrees ? '审核同意' : '审核不同意' };
  return ok(processChange(row, { reviews: [...reviews, review] }, told, campaign, context));
}
