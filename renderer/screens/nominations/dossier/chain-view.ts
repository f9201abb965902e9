import { parseDay, showDay, type Day } from '#shared/basics/dates';
import type { Campaign } from '#shared/nominations/campaign';
import { departmentsAsked } from '#shared/nominations/departments';
import type { Dossier, DossierStage, Opinion, Posting } from '#shared/nominations/dossier';
import {
  chainOf,
  missingToLeave,
  stageNeeds,
  stageOrder,
  stageTitle,
  type StageNeed,
} from '#shared/nominations/dossier-stages';
import { currentPosting } from '#shared/nominations/posting-counts';
import { postingPeriod } from '#shared/nominations/posting-period';
import { calendarWords, postingProgress, type PostingProgress } from '#shared/nominations/posting-progress';
import { stageFactsOf } from '#shared/nominations/process/process-facts';
import { freshReviews, staleReviews } from '#shared/nominations/review-digest';
import { departmentOpinions, processActs, type ProcessAct } from '#shared/nominations/stage-requirements';
import { pointsText } from '#shared/nominations/scoring/points-text';
import { totalOf } from '#shared/nominations/scoring/total-of';

/** One stage of the chain as it is shown: where the dossier stands, who said what when. */
export interface StageView {
  readonly id: DossierStage;
  readonly title: string;
  readonly actor: string;
  readonly need: StageNeed;
  readonly state: 'done' | 'here' | 'ahead' | 'passed';
  readonly lines: readonly StageLine[];
}

export interface StageLine {
  readonly words: string;
  readonly tone: 'plain' | 'good' | 'bad' | 'old';
}

export function chainView(dossier: Dossier, campaign: Campaign): StageView[] {
  const here = stageOrder(dossier.stage);
  return chainOf(dossier.category).map(({ id, actor }) => {
    const need = stageNeeds[dossier.category][id];
    const order = stageOrder(id);
    const lines = linesOf(dossier, campaign, id);
    const state =
      order === here ? 'here' : order > here ? 'ahead' : need === 'optional' && lines.length === 0 ? 'passed' : 'done';
    return { id, title: stageTitle(dossier.category, id), actor, need, state, lines };
  });
}

function linesOf(dossier: Dossier, campaign: Campaign, id: DossierStage): StageLine[] {
  const said = dossier.opinions.filter(({ stage }) => stage === id).map(opinionLine);
  switch (id) {
    case 'unit':
      return [...postingLines(dossier, 'unit'), ...said];
    case 'review':
      return reviewLines(dossier, campaign);
    case 'posting':
      return postingLines(dossier, 'district');
    case 'recommended':
      return dossier.recommended
        ? [
            {
              words: `${dossier.recommended.on} ${dossier.recommended.letter}${dossier.recommended.toProvince ? '，建议推荐到省' : ''}`,
              tone: 'good',
            },
          ]
        : [];
    default:
      return said;
  }
}

function opinionLine({ body, on, agrees, words, voided }: Opinion): StageLine {
  const said = `${on} ${body}：${agrees ? '同意' : '不同意'}${words ? `，${words}` : ''}`;
  return voided ? { words: `${said}（${voided}）`, tone: 'old' } : { words: said, tone: agrees ? 'good' : 'bad' };
}

function postingLines(dossier: Dossier, level: Posting['level']): StageLine[] {
  return dossier.postings
    .filter(posting => posting.level === level)
    .map(({ from, until, workingDays, closedOn, voided, objections }) => {
      const words = `${from} 张贴，${workingDays} 个工作日，至 ${until}${objections.length > 0 ? `，异议 ${objections.length} 件` : ''}`;
      if (voided) return { words: `${words}（${voided}）`, tone: 'old' as const };
      return closedOn
        ? { words: `${words}，${closedOn} 结束`, tone: 'good' as const }
        : { words: `${words}，公示中`, tone: 'plain' as const };
    });
}

function reviewLines(dossier: Dossier, campaign: Campaign): StageLine[] {
  const { total, vetoes } = totalOf(campaign.sheets[dossier.category], dossier.scores);
  const score: StageLine[] =
    total === null
      ? []
      : [
          {
            words: `总分 ${pointsText(total)}${vetoes.length > 0 ? '（一票否决）' : ''}`,
            tone: vetoes.length > 0 ? 'bad' : 'plain',
          },
        ];
  const fresh = freshReviews(dossier).map(({ on, name, agrees, words }): StageLine => {
    return {
      words: `${on} ${name}：${agrees ? '同意' : '不同意'}${words ? `，${words}` : ''}`,
      tone: agrees ? 'good' : 'bad',
    };
  });
  const stale = staleReviews(dossier).map(({ on, name }): StageLine => {
    return { words: `${on} ${name}审核后材料有改动，须重新审核`, tone: 'bad' };
  });
  return [...score, ...fresh, ...stale];
}

/** The one next action. `wait`: nothing can be done before a day. */
export interface NextAct {
  readonly kind: ProcessAct | 'submit' | 'take-up' | 'resume' | 'wait' | 'none';
  readonly title: string;
  /** Why, or until when; empty when the title says it all. */
  readonly words: string;
}

/** What an officer does next with a dossier: the first thing that its stage lacks. */
export function nextAct(dossier: Dossier, campaign: Campaign, today: Day, officerId: string): NextAct {
  const { standing, stage, recommended } = dossier;
  if (standing === 'fallen')
    return { kind: 'take-up', title: '恢复办理', words: '原因消除后恢复；仍不符合的，登记不予推荐' };
  if (standing !== 'open') return { kind: 'resume', title: '恢复办理', words: '' };
  if (recommended) return { kind: 'none', title: '已推荐', words: `${recommended.on} ${recommended.letter}` };
  const missing = missingToLeave(stage, stageFactsOf(dossier, campaign));
  const [first] = missing;
  if (!first) return { kind: 'submit', title: '提交单位公示和意见', words: '申报材料已齐' };
  const act = first.act === 'say-owners' && dossier.category === 'star' ? 'say-owners-person' : first.act;
  const title = processActs[act];
  if (first.act === 'end-unit' || first.act === 'end-district') {
    const posting = currentPosting(dossier, first.act === 'end-unit' ? 'unit' : 'district');
    return posting ? endAct(posting, today, act) : { kind: act, title, words: first.words };
  }
  if (first.act === 'review') {
    const mine = freshReviews(dossier).find(({ by }) => by === officerId);
    if (mine?.agrees)
      return { kind: 'wait', title: '等待另一名审核人', words: '您已审核同意；请另一名经办人登录后审核' };
    return { kind: 'review', title: staleReviews(dossier).length > 0 ? '重新审核' : '审核', words: first.words };
  }
  return { kind: act, title, words: first.words };
}

function endAct(posting: Posting, today: Day, act: ProcessAct): NextAct {
  const waiting = posting.objections.filter(({ upheld }) => upheld === null).length;
  if (waiting > 0)
    return { kind: 'wait', title: `核查 ${waiting} 件异议`, words: '在下面登记核查结果；异议处理完才能结束公示' };
  const progress = progressOf(posting, today);
  if (progress?.kind === 'over') return { kind: act, title: processActs[act], words: progressWords(progress) };
  return { kind: 'wait', title: '公示中', words: progress ? progressWords(progress) : '' };
}

export function progressOf(posting: Posting, today: Day): PostingProgress | null {
  const from = parseDay(posting.from);
  return from && postingProgress(postingPeriod(from, posting.workingDays), today);
}

/** 第 3 个工作日，还剩 2 个. */
export function progressWords(progress: PostingProgress): string {
  switch (progress.kind) {
    case 'ahead':
      return '还没有到张贴日期';
    case 'over':
      return `公示期已满${progress.late > 1 ? ` ${progress.late} 天` : ''}，可以结束`;
    case 'hanging':
      if (progress.day === 0) return `已张贴，从次日起算，共 ${progress.left} 个工作日`;
      return progress.left === 0
        ? '今天是最后一个工作日，明天起可以结束'
        : `第 ${progress.day} 个工作日，还剩 ${progress.left} 个`;
  }
}

/** What a posting would be if it were hung on that day: `至2026年3月9日；其间 2 天…`. */
export function previewPosting(
  from: string,
  workingDays: Posting['workingDays'],
): { until: string; note: string } | null {
  const day = parseDay(from);
  if (!day) return null;
  const period = postingPeriod(day, workingDays);
  return { until: showDay(period.until), note: calendarWords(period) };
}

/** Departments that are asked and have not answered yet, as they might sign; the screen offers them. */
export function departmentsOpen(dossier: Dossier): { id: string; title: string; about: string }[] {
  const said = departmentOpinions(dossier);
  return departmentsAsked(dossier.category)
    .filter(({ id }) => said.get(id)?.agrees !== true)
    .map(({ id, title, about }) => ({ id, title, about }));
}
