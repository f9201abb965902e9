import { useNavigate } from '@tanstack/react-router';
import { Select } from 'antd';
import { campaignThemes } from '#shared/nominations/campaign';
import type { ChosenCampaign } from './use-campaign';

interface YearSelectProps {
  readonly chosen: ChosenCampaign;
  /** The page that is shown; what else its address says is left behind with the year. */
  readonly to: string;
  readonly keep?: Readonly<Record<string, string>>;
}

/** Which year the page shows; the address says it (`?year=`). */
export function YearSelect({ chosen, to, keep = {} }: YearSelectProps) {
  const navigate = useNavigate();
  return (
    <Select
      aria-label="年度"
      className="year-select"
      value={chosen.campaign?.body.year ?? null}
      options={chosen.campaigns.map(({ body }) => ({
        value: body.year,
        label: `${body.year} 年 ${campaignThemes[body.theme]}`,
      }))}
      onChange={year => void navigate({ to, search: { ...keep, year: String(year) } as never })}
    />
  );
}
