import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import { savePlaces, type PlacesInput } from '#shared/nominations/campaign-commands/save-places';
import { nominationCategories, nominationCategoryIds } from '#shared/nominations/category';
import { countyShares } from '#shared/nominations/county-share';
import { modelProjectHeld } from '#shared/nominations/model-project-held';
import { yearFigures } from '#shared/nominations/year-figures';
import { useScreenCommand } from '../../../app/screen-commands';
import { Page } from '../../../components/page';
import { Reading } from '../../../components/reading';
import { Section } from '../../../components/section';
import { dossierDigest } from '../../../store/queries/dossier-digest';
import { commandContext } from '../../../store/session';
import { dossierScores } from '../../../store/queries/dossier-scores';
import { useDigest } from '../../../store/use-digest';
import type { Row } from '../../../store/use-rows';
import { CommandRefusal } from '../../elections/command-refusal';
import { runCommand } from '../../elections/run-command';
import { NoCampaign } from '../no-campaign';
import { NominationsTabs } from '../nominations-tabs';
import { useCampaign, type ChosenCampaign } from '../use-campaign';
import { YearSelect } from '../year-select';
import { PlacesForm } from './places-form';
import { PlacesTable } from './places-table';
import { placeLines, placesInput, provinceList, takers, threeYears } from './places-view';
import { PriorForm } from './prior-form';
import { ProvinceSection } from './province-section';
import { TakersList } from './takers-list';
import { ThreeYears } from './three-years';
import '../campaign/campaign.css';
import './places.css';

/** 名额: what may be recommended in each category and why, what is taken, what is left. */
export function PlacesScreen() {
  const chosen = useCampaign();
  if (chosen?.campaign) return <Places key={chosen.campaign.id} chosen={chosen} row={chosen.campaign} />;
  return (
    <Page title="文明创建" part="名额">
      <NominationsTabs />
      {chosen ? <NoCampaign /> : <Reading />}
    </Page>
  );
}

function Places({ chosen, row }: { readonly chosen: ChosenCampaign; readonly row: Row<'campaigns'> }) {
  const navigate = useNavigate();
  const { category } = useSearch({ strict: false }) as { category?: string };
  const [today] = useState(() => dayOf(new Date()));
  const dossiers = useDigest(dossierDigest);
  const scored = useDigest(dossierScores);
  const campaign = row.body;
  const running = campaign.status === 'running';
  const at = nominationCategoryIds.find(id => id === category) ?? 'star';
  const facts = useMemo(() => {
    if (!dossiers) return null;
    const held = modelProjectHeld(dossiers, campaign);
    const figures = yearFigures(campaign, dossiers, today);
    const years = chosen.campaigns.map(({ body }) => body);
    return {
      held,
      lines: placeLines(campaign, figures, held),
      province: provinceList(dossiers, campaign.year),
      years: threeYears(years, campaign.year, dossiers, today),
    };
  }, [dossiers, campaign, chosen.campaigns, today]);
  const ofYear = (scored ?? []).map(({ body }) => body).filter(({ year }) => year === campaign.year);
  const line = facts?.lines.find(one => one.category === at);
  const [typed, setTyped] = useState<{ readonly at: string; readonly input: PlacesInput } | null>(null);
  const input = typed?.at === at ? typed.input : placesInput(campaign, at);
  async function save() {
    const answer = savePlaces(campaign, at, input, commandContext());
    if (await runCommand(answer, `${nominationCategories[at]}的名额已保存`)) setTyped(null);
  }
  useScreenCommand('save', () => void (running && save()));
  return (
    <Page
      title="文明创建"
      part="名额"
      state={campaign.status === 'closed' ? '已办结，只能查看' : undefined}
      more={<YearSelect chosen={chosen} to="/nominations/places" keep={{ category: at }} />}
      action={
        running && (
          <Button type="primary" onClick={() => void save()}>
            保存名额
          </Button>
        )
      }
    >
      <NominationsTabs />
      <CommandRefusal />
      {!facts || !line || !dossiers ? (
        <Reading />
      ) : (
        <>
          <Section
            title={`${campaign.year} 年推荐名额`}
            about="评选比例不超过相关基数的千分之五，小数舍去（AW-1）；以全市为基数的，按市里分配的名额推荐（AW-10）"
            flush
          >
            <PlacesTable
              lines={facts.lines}
              chosen={at}
              onChoose={next =>
                void navigate({
                  to: '/nominations/places',
                  search: { year: String(campaign.year), category: next } as never,
                })
              }
            />
          </Section>
          <div className="places-columns">
            <PlacesForm
              key={at}
              line={line}
              input={input}
              disabled={!running}
              onChange={next => setTyped({ at, input: next })}
              onSave={() => void save()}
            />
            <TakersList
              title={line.title}
              unit={line.unit}
              over={line.figures.over}
              list={takers(dossiers, campaign.year, at)}
            />
            <PriorForm campaign={campaign} held={facts.held} />
            <ProvinceSection list={facts.province} shares={countyShares(ofYear)} />
          </div>
          <ThreeYears years={facts.years} />
        </>
      )}
    </Page>
  );
}
