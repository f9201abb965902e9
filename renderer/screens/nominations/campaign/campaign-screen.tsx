import { useSearch } from '@tanstack/react-router';
import { Page } from '../../../components/page';
import { Reading } from '../../../components/reading';
import { NoCampaign } from '../no-campaign';
import { NominationsTabs } from '../nominations-tabs';
import { useCampaign } from '../use-campaign';
import { campaignPart } from './campaign-parts';
import { ConditionsPart } from './conditions-part';
import { PlanPart } from './plan-part';
import { SheetsPart } from './sheets-part';
import { SummaryPart } from './summary-part';
import { TasksPart } from './tasks-part';

const parts = {
  tasks: TasksPart,
  plan: PlanPart,
  conditions: ConditionsPart,
  sheets: SheetsPart,
  summary: SummaryPart,
} as const;

/** 年度: a campaign year with its tasks, leading group, conditions, score sheets and summary. */
export function CampaignScreen() {
  const { part } = useSearch({ strict: false }) as { part?: unknown };
  const chosen = useCampaign();
  if (!chosen?.campaign) {
    return (
      <Page title="文明创建" part="年度">
        <NominationsTabs />
        {chosen ? <NoCampaign /> : <Reading />}
      </Page>
    );
  }
  const Part = parts[campaignPart(part)];
  return <Part key={chosen.campaign.id} chosen={chosen} row={chosen.campaign} />;
}
