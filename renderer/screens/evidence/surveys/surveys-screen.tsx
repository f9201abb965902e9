import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import { scoreWords } from '#shared/evidence/survey-score';
import { useScreenCommand } from '../../../app/screen-commands';
import { EmptyState } from '../../../components/empty-state';
import { Figure } from '../../../components/figure';
import { Page } from '../../../components/page';
import { Reading } from '../../../components/reading';
import { DataGrid } from '../../../grid/data-grid';
import { surveyDigest } from '../../../store/queries/survey-digest';
import { useDigest } from '../../../store/use-digest';
import { usePlaces } from '../../communities/use-places';
import { useMatcher } from '../../coordination/disclosures/coverage-filters';
import { EvidenceTabs } from '../evidence-tabs';
import { RoomFilter, type RoomFilterValue } from '../room-filter';
import { surveyColumns } from './survey-columns';
import { SurveyPanel } from './survey-panel';
import { filterSurveyLines, surveyFigures, surveyLines, type SurveyLine, type SurveyState } from './surveys-view';
import '../../communities/communities.css';
import '../rooms.css';

const states: readonly { readonly value: SurveyState; readonly label: string }[] = [
  { value: 'all', label: '全部情况' },
  { value: 'none', label: '没有测评' },
  { value: 'old', label: '超过一年' },
  { value: 'rectify', label: '整改中、逾期' },
  { value: 'small', label: '样本偏小' },
];

/** The latest survey of every project, each with its formula; the least content first. */
export function SurveysScreen() {
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as { state?: unknown };
  const today = dayOf(new Date());
  const places = usePlaces();
  const items = useDigest(surveyDigest);
  const [filter, setFilter] = useState<RoomFilterValue<SurveyState>>({
    query: '',
    streetId: '',
    companyId: '',
    state: states.find(({ value }) => value === search.state)?.value ?? 'all',
  });
  const [chosen, setChosen] = useState('');
  const matches = useMatcher(filter.query);
  const lines = useMemo(() => places && items && surveyLines(places, items, today), [places, items, today]);
  const shown = lines && filterSurveyLines(lines, { ...filter, matches }, today);
  const columns = useMemo(() => surveyColumns(today), [today]);
  const here = shown?.find(line => line.projectId === chosen) ?? shown?.[0];
  const enter = (line: SurveyLine | undefined) =>
    line && void navigate({ to: `/evidence/surveys/${line.projectId}/entry` });
  const open = (line: SurveyLine) =>
    line.now ? void navigate({ to: `/evidence/surveys/${line.projectId}` }) : enter(line);
  useScreenCommand('new', () => enter(here));
  const figures = shown && surveyFigures(shown);
  const mean = (of: { readonly mean: number | null }, formula: 'share' | 'weighted') =>
    of.mean === null ? '—' : scoreWords(of.mean, formula);

  return (
    <Page
      title="行业监管"
      part="满意度"
      state="各小区最近一次有效的测评；每个结果都写明所用的公式"
      more={<Button onClick={() => void navigate({ to: '/evidence/surveys/import' })}>导入测评表</Button>}
      action={
        <Button type="primary" disabled={!here} onClick={() => enter(here)}>
          {here ? `登记${here.project}的测评` : '登记测评'}
        </Button>
      }
      fill
    >
      <div className="with-tabs">
        <EvidenceTabs />
        {!places || !lines || !shown || !figures ? (
          <Reading />
        ) : places.projects.length === 0 ? (
          <EmptyState title="先登记小区" action={<Link to="/projects">到小区与业主</Link>}>
            登记小区和物业企业以后，这里列出各小区的满意度测评。
          </EmptyState>
        ) : (
          <>
            <div className="room-figures room-figures-4" role="group" aria-label="满意度合计">
              <Figure
                label="有测评的小区"
                value={String(figures.surveyed)}
                unit={`/ ${figures.total}`}
                tone={figures.surveyed < figures.total ? 'warning' : 'good'}
              />
              <Figure
                label="平均，（满意+基本满意）÷有效"
                value={mean(figures.share, 'share')}
                note={`${figures.share.count} 个小区的简单平均，舍去尾数`}
              />
              <Figure
                label="平均，按权重计分"
                value={mean(figures.weighted, 'weighted')}
                note={`${figures.weighted.count} 个小区；两种公式不混算`}
              />
              <Figure
                label="整改没有完成"
                value={String(figures.open)}
                unit="个小区"
                tone={figures.open > 0 ? 'warning' : 'good'}
              />
            </div>
            <div className="room-main">
              <div className="room-grid">
                <RoomFilter
                  value={filter}
                  onChange={setFilter}
                  streets={places.streets}
                  companies={places.companies}
                  states={states}
                />
                <DataGrid
                  label="各小区满意度"
                  columns={columns}
                  rows={shown}
                  rowId={line => line.projectId}
                  onFocusRow={line => setChosen(line.projectId)}
                  onOpen={open}
                  empty="没有符合条件的小区"
                />
              </div>
              {here && <SurveyPanel line={here} today={today} />}
            </div>
          </>
        )}
      </div>
    </Page>
  );
}
