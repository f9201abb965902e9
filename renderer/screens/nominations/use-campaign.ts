import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useRows, type Row } from '../../store/use-rows';

export interface ChosenCampaign {
  /** All years, the newest first. */
  readonly campaigns: readonly Row<'campaigns'>[];
  /**
   * The year that the address names (`?year=2026`), else the present one, else the newest; null when there is none at all. So
   * a year that is opened early does not hide the one that is being worked on.
   */
  readonly campaign: Row<'campaigns'> | null;
}

/** Undefined while loading. */
export function useCampaign(): ChosenCampaign | undefined {
  const { year } = useSearch({ strict: false }) as { year?: unknown };
  const rows = useRows('campaigns');
  return useMemo(() => {
    if (!rows) return undefined;
    const campaigns = [...rows].sort((a, b) => b.body.year - a.body.year);
    const named = campaigns.find(({ body }) => String(body.year) === String(year));
    const present = campaigns.find(({ body }) => body.year === new Date().getFullYear());
    return { campaigns, campaign: named ?? present ?? campaigns[0] ?? null };
  }, [rows, year]);
}
