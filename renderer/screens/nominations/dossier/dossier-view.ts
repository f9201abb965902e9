import type { Dossier } from '#shared/nominations/dossier';
import type { DossierGap } from '#shared/nominations/dossier-gaps';
import type { Judgement } from '#shared/nominations/eligibility/judge-dossier';
import type { DossierPart } from './dossier-parts';

/** The nominee, with the unit where it is a person. */
export function titleOf(dossier: Pick<Dossier, 'nominee' | 'form' | 'category'>): string {
  const unit = dossier.category === 'star' || dossier.category === 'advancedPerson' ? dossier.form['company'] : '';
  return unit ? `${dossier.nominee.name}（${unit}）` : dossier.nominee.name;
}

/** What stands behind a part's title: how much it lacks; empty when nothing. */
export function partMark(
  part: Pick<DossierPart, 'id' | 'fills'>,
  gaps: readonly DossierGap[],
  judgement: Judgement,
): string {
  if (part.id === 'checks') {
    const open = judgement.checks.filter(check => check.final !== 'met').length;
    return open > 0 ? `${open} 项未过` : '';
  }
  const lacking = gaps.filter(gap => part.fills.includes(gap.part)).length;
  return lacking > 0 ? `缺 ${lacking}` : '';
}

/** The part in which a gap is filled. */
export function partOfGap(gap: DossierGap, parts: readonly Pick<DossierPart, 'id' | 'fills'>[]): string {
  return parts.find(part => part.fills.includes(gap.part))?.id ?? 'form';
}
