import type { Dossier } from './dossier';
import { nomineeOf } from './category';
import { takesPlace } from './taken-places';

/** Of the persons and units recommended, so many are county-level (县处级), and so many may be. */
export interface CountyShare {
  readonly of: '个人' | '单位';
  readonly recommended: number;
  readonly county: number;
  /** The most that 20 % allows, cut off. */
  readonly most: number;
  /** Above county level: not to be chosen at all. */
  readonly above: number;
}

type Read = Pick<Dossier, 'category' | 'stage' | 'standing'> & {
  readonly form: Readonly<{ adminLevel?: string; unitLevel?: string }>;
};

/**
 * S22: of the awarded, county-level officials and units are 20 % at most, leaders above are not chosen. The share is the
 * city's over all districts; a district's own is a warning, no stop.
 */
export function countyShares(dossiers: readonly Read[]): CountyShare[] {
  const kinds = [
    { of: '个人', kind: 'person' },
    { of: '单位', kind: 'unit' },
  ] as const;
  return kinds.map(({ of, kind }) => {
    const own = dossiers.filter(one => takesPlace(one) && nomineeOf[one.category] === kind);
    const county = own.filter(({ form }) =>
      kind === 'person' ? form.adminLevel === '县处级' : /县处|处级|正县|副县|县级/.test(form.unitLevel ?? ''),
    );
    return {
      of,
      recommended: own.length,
      county: county.length,
      most: Math.floor((own.length * 20) / 100),
      above: own.filter(({ form }) => form.adminLevel === '县处级以上').length,
    };
  });
}
