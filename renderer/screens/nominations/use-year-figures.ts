import { useMemo } from 'react';
import type { Day } from '#shared/basics/dates';
import type { Campaign } from '#shared/nominations/campaign';
import { yearFigures, type YearFigures } from '#shared/nominations/year-figures';
import { dossierDigest } from '../../store/queries/dossier-digest';
import { useDigest } from '../../store/use-digest';

/** A year's figures; undefined while the dossiers are read for the first time. */
export function useYearFigures(campaign: Campaign, today: Day): YearFigures | undefined {
  const dossiers = useDigest(dossierDigest);
  return useMemo(() => dossiers && yearFigures(campaign, dossiers, today), [campaign, dossiers, today]);
}
