import type { Campaign } from './campaign';
import { takesPlace, type PlaceTaker } from './taken-places';

export interface ModelProjectHeld {
  /** `coming`: one of this year has passed every check and waits for its recommendation. */
  readonly held: 'yes' | 'coming' | 'no';
  /** One sentence: from where that is known. */
  readonly words: string;
}

/**
 * Whether a district has a 示范项目 (AW-5), on which 先进单位 and 先进个人 rest. It has one when a dossier of the category stands
 * recommended in this year or an earlier one, or when the campaign names one of the time before this program, with its paper.
 * What falls back or is withdrawn gives it up again. A later year proves nothing for an earlier one.
 */
export function modelProjectHeld(
  dossiers: readonly PlaceTaker[],
  campaign: Pick<Campaign, 'year' | 'priorModelProjects'>,
): ModelProjectHeld {
  const own = dossiers.filter(({ category, year }) => category === 'modelProject' && year <= campaign.year);
  const recommended = own.filter(takesPlace);
  if (recommended.length > 0) {
    const years = [...new Set(recommended.map(({ year }) => year))].sort();
    return { held: 'yes', words: `${years.join('、')} 年已推荐示范项目 ${recommended.length} 个` };
  }
  const prior = campaign.priorModelProjects.trim();
  if (prior !== '') return { held: 'yes', words: `此前的示范项目：${prior}` };
  const coming = own.filter(
    ({ year, stage, standing }) => year === campaign.year && stage === 'approved' && standing === 'open',
  );
  return coming.length > 0
    ? { held: 'coming', words: `${coming.length} 个示范项目已通过、待推荐，推荐后即具备` }
    : { held: 'no', words: '本区还没有推荐过示范项目，也没有登记此前的示范项目' };
}
