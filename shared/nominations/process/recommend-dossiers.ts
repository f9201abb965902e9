import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { Campaign } from '../campaign';
import { forProvince, nominationCategoryIds, type NominationCategory } from '../category';
import { ceilingOf, mayRecommend } from '../ceiling';
import { chainGaps, stageTitle } from '../dossier-stages';
import { dossierDraft, type DossierRow } from '../dossier-story';
import { overallVerdict, type JudgedCheck } from '../eligibility/judge-checks';
import { rankingOf } from '../ranking/ranking-of';
import { staleReviews } from '../review-digest';
import { stageRequirements } from '../stage-requirements';
import { takenPlaces } from '../taken-places';
import { recommendationWords } from './recommendation-words';
import { mustBePast, mustGoOn, mustStandIn } from './must-go-on';
import { joinDrafts } from './process-change';
import { stageFactsOf } from './process-facts';

export interface RecommendInput {
  readonly ids: readonly string[];
  /** The letter's number and day: 崂住建函〔2026〕12号. */
  readonly letter: string;
  readonly on: string;
  /** Those of `ids` that are to go on to the province (AW-6). */
  readonly toProvince: readonly string[];
}

export interface RecommendFacts {
  readonly campaign: Campaign;
  /** All dossiers of the year, whatever their standing: the places taken and the ranking come from them. */
  readonly rows: readonly DossierRow[];
  /** The eligibility as judged on the day of recommending, by dossier id. */
  readonly checks: ReadonlyMap<string, readonly JudgedCheck[]>;
  /** AW-5 (`modelProjectHeld`). */
  readonly hasModelProject: boolean;
}

/**
 * Recommends several dossiers by one letter (D5: the bureau recommends; it confers nothing). All of them or none, with the first
 * stop and its article: the chain, the reviews, the eligibility, the rank against the places, the ceiling.
 */
export function recommendDossiers(
  facts: RecommendFacts,
  input: RecommendInput,
  context: CommandContext,
): Result<ChangeDraft> {
  const chosen = facts.rows.filter(({ id }) => input.ids.includes(id));
  if (chosen.length === 0) return refuse('process-none-chosen');
  if (input.letter.trim() === '') return refuse('process-letter-missing', {}, { rule: 'D2' });
  const day = mustBePast(input.on, '推荐日期', context);
  if (!day.ok) return day;
  for (const row of chosen) {
    const refusal = mayNotRecommend(row, facts);
    if (refusal) return refusal;
    if (input.toProvince.includes(row.id) && !forProvince.includes(row.body.category))
      return refuse('process-province', {}, { at: row.body.number, rule: 'AW-6' });
  }
  const drafts: ChangeDraft[] = [];
  for (const category of nominationCategoryIds) {
    const some = chosen.filter(({ body }) => body.category === category);
    if (some.length === 0) continue;
    const stop = ceilingStop(category, some.length, facts, chosen);
    if (stop) return { ok: false, refusal: stop };
    const { ranked } = rankingOfCategory(category, facts);
    for (const row of some) {
      const rank = ranked.find(each => each.row.id === row.id)?.place ?? null;
      const toProvince = input.toProvince.includes(row.id);
      const recommended = { on: input.on, letter: input.letter.trim().slice(0, 60), toProvince };
      const told = {
        command: 'dossier.recommend',
        words: recommendationWords(category, input.letter.trim(), toProvince),
      };
      drafts.push(dossierDraft(row, { stage: 'recommended', recommended, rank }, told, context));
    }
  }
  const [only] = drafts;
  if (!only) return refuse('process-none-chosen');
  return ok(
    drafts.length === 1
      ? only
      : joinDrafts('dossier.recommend', `推荐 ${drafts.length} 份（${input.letter.trim()}）`, drafts),
  );
}

/** What stops this dossier by itself and by its place in the ranking; the screen asks the same before it offers the choice. */
export function mayNotRecommend(row: DossierRow, facts: RecommendFacts) {
  const { number: at, category } = row.body;
  const open = mustGoOn(row.body);
  if (!open.ok) return open;
  const there = mustStandIn(row.body, '推荐', 'approved');
  if (!there.ok) return there;
  const stage = stageFactsOf(row.body, facts.campaign);
  const stale = staleReviews(row.body);
  if (stale.length > 0 && !stageRequirements.reviewed.met(stage)) {
    return refuse('process-reviews-stale', { names: stale.map(({ name }) => name).join('、') }, { at, rule: 'D2' });
  }
  const gap = chainGaps(stage, 'approved')[0];
  if (gap) {
    const params = { stage: stageTitle(category, gap.stage), missing: gap.missing.words };
    return refuse('process-chain-gap', params, { at, rule: gap.missing.rule });
  }
  const checks = facts.checks.get(row.id) ?? [];
  const verdict = overallVerdict(checks);
  if (verdict !== 'met') {
    const bad = checks.find(({ final }) => final === verdict);
    const params = { title: bad?.title ?? '资格审查', words: bad?.words ?? '没有审查结果' };
    return refuse(verdict === 'unclear' ? 'process-unclear' : 'process-not-eligible', params, {
      at,
      rule: bad?.rule ?? 'D4',
    });
  }
  const { ranked, places } = rankingOfCategory(category, facts);
  const mine = ranked.find(each => each.row.id === row.id);
  if (mine?.line === 'across') return refuse('process-tied', { place: mine.place ?? 0, places }, { at, rule: 'D8' });
  if (mine?.line === 'out' && places > 0)
    return refuse('process-below-line', { place: mine.place ?? 0, places }, { at, rule: 'AW-1' });
  return null;
}

function rankingOfCategory(category: NominationCategory, { campaign, rows }: RecommendFacts) {
  const some = rows.filter(({ body }) => body.category === category && body.year === campaign.year);
  return rankingOf(some, campaign.sheets[category], ceilingOf(campaign.places[category]).ceiling);
}

/** A 示范项目 in the same letter is one that the district has (AW-5). */
function ceilingStop(category: NominationCategory, more: number, facts: RecommendFacts, chosen: readonly DossierRow[]) {
  const taken = takenPlaces(
    facts.rows.map(({ body }) => body),
    facts.campaign.year,
  )[category];
  const hasModelProject = facts.hasModelProject || chosen.some(({ body }) => body.category === 'modelProject');
  return mayRecommend({ campaign: facts.campaign, category, taken, more, hasModelProject });
}
