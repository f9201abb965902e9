import type { Campaign } from '#shared/nominations/campaign';
import { nominationCategories, nominationCategoryIds } from '#shared/nominations/category';
import { dossierStageIds, dossierStages, dossierStandings } from '#shared/nominations/dossier';
import { totalOf } from '#shared/nominations/scoring/total-of';
import { takesPlace } from '#shared/nominations/taken-places';
import type { YearFigures } from '#shared/nominations/year-figures';
import type { ScoredDossier } from '../../../store/queries/dossier-scores';
import type { BehindRow, Picture } from './picture';

export interface DossierSource {
  readonly campaign: Campaign;
  /** Dossiers of the year (and of one street, where one is chosen). */
  readonly dossiers: readonly ScoredDossier[];
  readonly streets: readonly { readonly id: string; readonly name: string }[];
}

/** Points in 0.01 of a dossier by the year's sheet; null while scores are missing. */
export function pointsOf({ body }: ScoredDossier, campaign: Campaign): number | null {
  return totalOf(campaign.sheets[body.category], body.scores).total;
}

function rowOf(row: ScoredDossier, source: DossierSource): BehindRow {
  const { number, nominee, category, stage, standing, streetId } = row.body;
  const points = pointsOf(row, source.campaign);
  const state = standing === 'open' ? dossierStages[stage] : dossierStandings[standing];
  return {
    key: row.id,
    title: `${number} ${nominee.name}`,
    to: `/nominations/dossiers/${row.id}`,
    place: source.streets.find(({ id }) => id === streetId)?.name ?? '',
    notes: [nominationCategories[category], state, points === null ? '' : `${(points / 100).toFixed(2)} 分`]
      .filter(Boolean)
      .join('，'),
    dossiers: [],
  };
}

/** A picture whose bars are groups of dossiers. */
function grouped(
  source: DossierSource,
  head: Pick<Picture, 'key' | 'title' | 'about' | 'shape' | 'of'>,
  names: readonly string[],
  series: readonly {
    readonly name: string;
    readonly tone: Picture['series'][number]['tone'];
    readonly keep: (row: ScoredDossier, at: number) => boolean;
  }[],
): Picture {
  const rows = (keep: (row: ScoredDossier, at: number) => boolean, at: number) =>
    source.dossiers.filter(row => keep(row, at));
  return {
    ...head,
    unit: '份',
    names,
    series: series.map(({ name, tone, keep }) => ({ name, tone, values: names.map((_, at) => rows(keep, at).length) })),
    behind: (index, at) => rows(series[index]?.keep ?? (() => false), at).map(row => rowOf(row, source)),
  };
}

/** How far the dossiers are, along the approval chain; what left it stands at the end. */
export function stagePicture(source: DossierSource): Picture {
  const off = ['fallen', 'withdrawn', 'declined'] as const;
  const names = [...dossierStageIds.map(id => dossierStages[id]), ...off.map(id => dossierStandings[id])];
  return grouped(
    source,
    { key: 'stages', title: '申报进度', about: '每份材料走到哪一步；退回、撤回的列在最后', shape: 'lying', of: '步骤' },
    names,
    [
      {
        name: '份数',
        tone: 'now',
        keep: ({ body }, at) => {
          const standing = off[at - dossierStageIds.length];
          return standing ? body.standing === standing : body.standing === 'open' && body.stage === dossierStageIds[at];
        },
      },
    ],
  );
}

const bands = [
  { name: '未评完', from: -1, until: -1 },
  { name: '60 分以下', from: 0, until: 5999 },
  { name: '60—69', from: 6000, until: 6999 },
  { name: '70—79', from: 7000, until: 7999 },
  { name: '80—89', from: 8000, until: 8999 },
  { name: '90—100', from: 9000, until: 10_000 },
] as const;

/** How the totals are spread; dossiers whose scores are not complete stand first. */
export function scorePicture(source: DossierSource): Picture {
  return grouped(
    source,
    { key: 'scores', title: '得分分布', about: '按各类评分表和权重计算的总分', shape: 'standing', of: '分数段' },
    bands.map(({ name }) => name),
    [
      {
        name: '份数',
        tone: 'now',
        keep: (row, at) => {
          const points = pointsOf(row, source.campaign) ?? -1;
          const band = bands[at];
          return band !== undefined && points >= band.from && points <= band.until;
        },
      },
    ],
  );
}

/** Dossiers and recommendations by street; those of no street (the district's own) stand last. */
export function streetPicture(source: DossierSource): Picture {
  const known = new Set(source.streets.map(({ id }) => id));
  const streets = [...source.streets, { id: '', name: '区直' }];
  const isIn = ({ body }: ScoredDossier, at: number) =>
    streets[at]?.id === (known.has(body.streetId) ? body.streetId : '');
  return grouped(
    source,
    {
      key: 'streets',
      title: '各街道申报和推荐',
      about: '不属于街道的单位和个人列为区直',
      shape: streets.length > 6 ? 'lying' : 'standing',
      of: '街道',
    },
    streets.map(({ name }) => name),
    [
      { name: '申报', tone: 'before', keep: isIn },
      { name: '已推荐', tone: 'now', keep: (row, at) => isIn(row, at) && takesPlace(row.body) },
    ],
  );
}

/** Places taken and left in each category; behind what is left stand the dossiers that wait for it. */
export function placesPicture(source: DossierSource, { categories }: YearFigures): Picture {
  const own = (row: ScoredDossier, at: number) => row.body.category === nominationCategoryIds[at];
  const taken = (row: ScoredDossier, at: number) => own(row, at) && takesPlace(row.body);
  const waiting = (row: ScoredDossier, at: number) =>
    own(row, at) && row.body.standing === 'open' && row.body.stage !== 'recommended';
  return grouped(
    source,
    {
      key: 'places',
      title: '名额使用',
      about: '括号里是上限；已推荐的占用名额，办理中的还没有占用',
      shape: 'lying',
      of: '类别',
    },
    nominationCategoryIds.map(id => `${nominationCategories[id]}（${categories[id].ceiling}）`),
    [
      { name: '已推荐', tone: 'now', keep: taken },
      { name: '办理中', tone: 'before', keep: waiting },
    ],
  );
}
