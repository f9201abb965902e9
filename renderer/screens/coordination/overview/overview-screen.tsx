import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import { useMemo, useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import { quarterWords } from '#shared/coordination/quarter';
import { asOfDay, reportFactsOf } from '#shared/coordination/report-facts-of';
import { reportDocuments } from '#shared/documents/report-documents';
import { EChart } from '../../../charts/echart';
import { lines, lyingBars, standingBars } from '../../../charts/chart-option';
import { Reading } from '../../../components/reading';
import { EmptyState } from '../../../components/empty-state';
import { Figure } from '../../../components/figure';
import { Page } from '../../../components/page';
import { Section } from '../../../components/section';
import { useSession } from '../../../store/session';
import { printDocuments } from '../../elections/document-work';
import { CoordinationTabs } from '../coordination-tabs';
import {
  categoriesChart,
  figureCards,
  meetingsChart,
  placesChart,
  quarterChoices,
  quarterOfKey,
  trendChart,
  trendQuarters,
  type FigureKey,
} from './overview-view';
import { PlaceTable } from './place-table';
import { rowsBehind, type RowBehind } from './rows-behind';
import { RowsDrawer } from './rows-drawer';
import { TrainingSection } from './training-section';
import { useReportSource, type OverviewSource } from './use-report-source';
import './overview.css';

/** This quarter against the last, by street and community; every figure and every bar opens the rows behind it. */
export function OverviewScreen() {
  const source = useReportSource();
  if (source !== null && source.communities.length > 0) return <Overview source={source} />;
  return (
    <Page title="四位一体" part="概览">
      <CoordinationTabs />
      {source === null ? (
        <Reading />
      ) : (
        <EmptyState title="先登记街道和社区">在“小区与业主”里登记街道、社区和小区，这里就有它们的数字。</EmptyState>
      )}
    </Page>
  );
}

const noWords = { work: '', problems: '', next: '' };

function Overview({ source }: { readonly source: OverviewSource }) {
  const navigate = useNavigate();
  const { practice } = useSession();
  const search = useSearch({ strict: false }) as { quarter?: unknown; street?: unknown };
  const today = dayOf(new Date());
  const quarter = quarterOfKey(search.quarter, today);
  const key = `${quarter.year}-${quarter.quarter}`;
  const chosen = source.streets.find(({ id }) => id === search.street) ?? null;
  const [behind, setBehind] = useState<{ readonly title: string; readonly rows: readonly RowBehind[] } | null>(null);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the quarter is made anew each time; its key tells it
  const facts = useMemo(() => reportFactsOf(source, quarter, noWords, today), [source, key, today]);
  const asOf = asOfDay(quarter, today);
  const street = chosen ? (facts.streets.find(({ name }) => name === chosen.name) ?? null) : null;
  const shown = street ?? facts.total;
  const go = (change: { quarter?: string; street?: string | undefined }) =>
    void navigate({
      to: '/coordination/overview',
      search: { quarter: key, ...(chosen ? { street: chosen.id } : {}), ...change } as never,
    });

  const ids = (streetName: string | null, communityName: string | null) => {
    const streetId = source.streets.find(({ name }) => name === streetName)?.id;
    const known = new Set(source.streets.map(({ id }) => id));
    const meant = source.communities.filter(
      one =>
        (streetName === null ? known.has(one.streetId) : one.streetId === streetId) &&
        (communityName === null || one.name === communityName),
    );
    const set = new Set(meant.map(({ id }) => id));
    return (communityId: string) => set.has(communityId);
  };
  const open = (
    title: string,
    figure: FigureKey,
    place: readonly [string | null, string | null],
    category: string | null = null,
  ) => setBehind({ title, rows: rowsBehind(source, { figure, within: ids(...place), quarter, asOf, category }) });
  const here = [chosen?.name ?? null, null] as const;

  const cards = figureCards(shown);
  const meetings = meetingsChart(shown);
  const categories = categoriesChart(facts);
  const places = placesChart(street ? street.communities : facts.streets);
  const inPlace = ids(...here);
  const trend = trendChart(
    source.topics.filter(({ communityId }) => inPlace(communityId)),
    quarter,
  );
  return (
    <Page
      title="四位一体"
      part="概览"
      more={<Button onClick={() => void printDocuments(reportDocuments(facts, { practice }))}>打印</Button>}
      action={
        <Link to="/coordination/report" search={{ quarter: key } as never}>
          <Button type="primary" tabIndex={-1}>
            编写季度报告
          </Button>
        </Link>
      }
    >
      <CoordinationTabs />
      <div className="overview">
        <div className="overview-bar">
          <Select
            aria-label="季度"
            value={key}
            options={quarterChoices(today)}
            onChange={value => go({ quarter: value })}
          />
          <Select
            aria-label="街道"
            allowClear
            placeholder="全区"
            showSearch={{ optionFilterProp: 'label' }}
            value={chosen?.id ?? null}
            options={source.streets.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(value?: string) => go({ street: value })}
          />
          <span className="muted">
            {quarterWords(quarter)}与上季度相比；未办结、逾期、三公开为 {asOf} 的数。点数字或图中的条，列出背后的记录。
          </span>
        </div>
        <div className="overview-figures">
          {cards.map(({ key: figure, label, value, unit, note, tone }) => (
            <button
              key={figure}
              type="button"
              className="overview-figure"
              onClick={() => open(label, figure === 'open' && shown.now.topics.overdue > 0 ? 'open' : figure, here)}
            >
              <Figure label={label} value={value} unit={unit} note={note} tone={tone} />
            </button>
          ))}
        </div>
        <div className="overview-charts">
          <Section title="各类会议">
            <EChart
              label={meetings.label}
              height={200}
              option={lyingBars(meetings.names, meetings.series, '次')}
              onPick={() => open('会议', 'meetings', here)}
            />
          </Section>
          <Section title="议题类别（全区）" about="提出最多的几类">
            {categories.names.length === 0 ? (
              <EmptyState title="本季度没有提出或办结的议题" />
            ) : (
              <EChart
                label={categories.label}
                height={200}
                option={lyingBars(categories.names, categories.series, '件')}
                onPick={(series, at) =>
                  open(
                    categories.names[at] ?? '',
                    series === 0 ? 'raised' : 'settled',
                    [null, null],
                    categories.ids[at] ?? null,
                  )
                }
              />
            )}
          </Section>
          <Section title={street ? '各社区未办结议题' : '各街道未办结议题'}>
            <EChart
              label={places.label}
              height={200}
              option={standingBars(places.names, places.series, '件')}
              onPick={(series, at) => {
                const name = places.names[at] ?? null;
                open(name ?? '', series === 0 ? 'open' : 'overdue', street ? [street.name, name] : [name, null]);
              }}
            />
          </Section>
          <Section title="提出和办结（八个季度）">
            <EChart
              label={trend.label}
              height={200}
              option={lines(trend.names, trend.series, '件')}
              onPick={(series, at) => {
                const then = trendQuarters(quarter)[at] ?? quarter;
                const asked = { figure: series === 0 ? 'raised' : 'settled', within: inPlace, category: null } as const;
                const rows = rowsBehind(source, { ...asked, quarter: then, asOf: asOfDay(then, today) });
                setBehind({ title: `${quarterWords(then)}${series === 0 ? '提出' : '办结'}`, rows });
              }}
            />
          </Section>
        </div>
        <Section title={street ? `${street.name}各社区` : '各街道、社区'} flush>
          <PlaceTable
            key={chosen?.id ?? 'all'}
            streets={street ? [street] : facts.streets}
            onPick={(figure, streetName, communityName) =>
              open(communityName ?? streetName, figure, [streetName, communityName])
            }
          />
        </Section>
        <TrainingSection today={today} />
        <RowsDrawer title={behind?.title ?? ''} rows={behind?.rows ?? null} onClose={() => setBehind(null)} />
      </div>
    </Page>
  );
}
