import { parseDay, type Day } from '#shared/basics/dates';
import { refusalWords } from '#shared/text/refusals';
import type { Refusal } from '#shared/basics/result';
import type { Posting } from '#shared/nominations/dossier';
import { stageTitle } from '#shared/nominations/dossier-stages';
import type { DossierRow } from '#shared/nominations/dossier-story';
import type { CheckVerdict } from '#shared/nominations/eligibility-facts';
import { overallVerdict, type JudgedCheck } from '#shared/nominations/eligibility/judge-checks';
import { postingContent } from '#shared/nominations/posting-content';
import { currentPosting } from '#shared/nominations/posting-counts';
import { postingPeriod } from '#shared/nominations/posting-period';
import { calendarWords, postingProgress } from '#shared/nominations/posting-progress';
import { mayNotClose } from '#shared/nominations/process/close-posting';
import { mayNotPost } from '#shared/nominations/process/open-posting';
import { mayNotRecommend, type RecommendFacts } from '#shared/nominations/process/recommend-dossiers';
import type { Ranked, Ranking } from '#shared/nominations/ranking/ranking-of';
import { freshReviews, staleReviews } from '#shared/nominations/review-digest';
import { pointsText } from '#shared/nominations/scoring/points-text';
import { progressOf, progressWords } from '../dossier/chain-view';

/** A line of the ranking of one category. */
export interface RankLine {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly unit: string;
  /** `3`, `并列 3`, `否决`, or empty without a total. */
  readonly place: string;
  readonly tied: boolean;
  readonly line: Ranked['line'];
  /** self, street, district, as printed; — where there is none. */
  readonly sums: readonly [string, string, string];
  readonly total: string;
  readonly verdict: CheckVerdict | null;
  readonly reviews: string;
  readonly reviewsBad: boolean;
  readonly posting: string;
  readonly stage: string;
}

export function rankLines(
  { ranked }: Ranking,
  checks: ReadonlyMap<string, readonly JudgedCheck[]>,
  today: Day,
): RankLine[] {
  return ranked.map(({ row, score, place, tied, line }) => {
    const { category, nominee, number, stage, recommended } = row.body;
    const judged = checks.get(row.id);
    const fresh = freshReviews(row.body);
    const stale = staleReviews(row.body).length;
    const sum = (points: number | null) => (points === null ? '—' : pointsText(points));
    return {
      ...{ id: row.id, number, name: nominee.name, unit: postingContent(row.body).unit, tied, line },
      place: score.vetoes.length > 0 ? '否决' : place === null ? '' : tied ? `并列 ${place}` : String(place),
      sums: [sum(score.sums.self), sum(score.sums.street), sum(score.sums.district)],
      total: score.total === null ? '—' : pointsText(score.total),
      verdict: judged ? overallVerdict(judged) : null,
      reviews: `${fresh.filter(({ agrees }) => agrees).length}/2${stale > 0 ? ' 须重审' : ''}`,
      reviewsBad: stale > 0 || fresh.some(({ agrees }) => !agrees),
      posting: postingWords(currentPosting(row.body, 'district'), today),
      stage: recommended ? `已推荐 ${recommended.on}` : stageTitle(category, stage),
    };
  });
}

function postingWords(posting: Posting | null, today: Day): string {
  if (!posting) return '';
  if (posting.closedOn) return `${posting.closedOn} 结束`;
  const progress = progressOf(posting, today);
  if (progress?.kind === 'over') return '期满待结束';
  return progress?.kind === 'hanging' ? `公示中，剩 ${progress.left} 天` : '未到张贴日';
}

/** What can be done to several dossiers at once. */
export type BatchAct = 'post-unit' | 'end-unit' | 'post-district' | 'end-district' | 'recommend';

export const batchActs: Readonly<Record<BatchAct, string>> = {
  recommend: '推荐',
  'end-district': '结束区级公示',
  'post-district': '张贴区级公示',
  'end-unit': '结束单位公示',
  'post-unit': '登记单位公示',
};

export interface Batch {
  readonly act: BatchAct;
  readonly can: readonly DossierRow[];
  /** Chosen ones that it cannot be done to, each with why. */
  readonly cannot: readonly { readonly number: string; readonly words: string }[];
}

/** For each act, to which of the rows it can be done now; acts that nothing is there for are left out. */
export function batches(rows: readonly DossierRow[], facts: RecommendFacts, today: Day): Batch[] {
  const may: Record<BatchAct, (row: DossierRow) => { refusal: Refusal } | null> = {
    recommend: row => mayNotRecommend(row, facts),
    'end-district': row => mayNotClose(row, 'district', today),
    'post-district': row => mayNotPost(row, 'district', facts.checks.get(row.id) ?? null),
    'end-unit': row => mayNotClose(row, 'unit', today),
    'post-unit': row => mayNotPost(row, 'unit', null),
  };
  return (Object.keys(batchActs) as BatchAct[]).flatMap(act => {
    const judged = rows.map(row => ({ row, refusal: may[act](row)?.refusal ?? null }));
    const can = judged.filter(({ refusal }) => refusal === null).map(({ row }) => row);
    if (can.length === 0) return [];
    const cannot = judged.flatMap(({ row, refusal }) =>
      refusal ? [{ number: row.body.number, words: refusalWords({ ...refusal, at: '' }).words }] : [],
    );
    return [{ act, can, cannot }];
  });
}

/** A posting that hangs, or waits to be closed. */
export interface PostingLine {
  readonly key: string;
  readonly dossierId: string;
  readonly number: string;
  readonly name: string;
  readonly level: Posting['level'];
  readonly from: string;
  readonly until: string;
  readonly place: string;
  readonly state: string;
  readonly over: boolean;
  readonly objections: number;
  readonly open: number;
  readonly note: string;
}

/** All running postings of the year, what must be done first on top. */
export function postingLines(rows: readonly DossierRow[], today: Day): PostingLine[] {
  return rows
    .filter(({ body }) => body.standing === 'open')
    .flatMap(({ id, body }) =>
      body.postings.flatMap((posting): PostingLine[] => {
        const from = parseDay(posting.from);
        if (posting.voided !== '' || posting.closedOn !== '' || from === null) return [];
        const period = postingPeriod(from, posting.workingDays);
        const progress = postingProgress(period, today);
        return [
          {
            ...{ key: posting.id, dossierId: id, number: body.number, name: body.nominee.name, level: posting.level },
            ...{ from: posting.from, until: posting.until, place: posting.place, state: progressWords(progress) },
            ...{ over: progress.kind === 'over', objections: posting.objections.length, note: calendarWords(period) },
            open: posting.objections.filter(({ upheld }) => upheld === null).length,
          },
        ];
      }),
    )
    .sort((a, b) => b.open - a.open || (a.until < b.until ? -1 : a.until > b.until ? 1 : a.number < b.number ? -1 : 1));
}

/** Dossiers that fell back and were not taken up, the latest first. */
export function fallenRows(rows: readonly DossierRow[]): DossierRow[] {
  const last = ({ body }: DossierRow) => body.falls[body.falls.length - 1]?.at ?? '';
  return rows.filter(({ body }) => body.standing === 'fallen').sort((a, b) => (last(a) > last(b) ? -1 : 1));
}
