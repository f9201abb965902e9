import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import { useMemo, useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import { assessmentSwitchWords } from '#shared/evidence/assessments/assessment-switches';
import { pointsText } from '#shared/evidence/assessments/points';
import { useScreenCommand } from '../../../app/screen-commands';
import { EmptyState } from '../../../components/empty-state';
import { Figure } from '../../../components/figure';
import { Page } from '../../../components/page';
import { Reading } from '../../../components/reading';
import { DataGrid } from '../../../grid/data-grid';
import { assessmentDigest } from '../../../store/queries/assessment-digest';
import { useDigest } from '../../../store/use-digest';
import { usePlaces } from '../../communities/use-places';
import { useMatcher } from '../../coordination/disclosures/coverage-filters';
import { quarterChoices, quarterOfKey } from '../../coordination/overview/overview-view';
import { EvidenceTabs } from '../evidence-tabs';
import { RoomFilter, type RoomFilterValue } from '../room-filter';
import { assessmentColumns } from './assessment-columns';
import { filterProjectLines, projectLines, quarterFigures, type LineState, type ProjectLine } from './assessments-view';
import { LinePanel } from './line-panel';
import { quarterKey, shownQuarters } from './quarter-columns';
import { SwitchesDialog } from './switches-dialog';
import { useAssessmentSwitches } from './use-assessment-switches';
import '../../communities/communities.css';
import '../rooms.css';

const states: readonly { readonly value: LineState; readonly label: string }[] = [
  { value: 'all', label: '全部情况' },
  { value: 'open', label: '未考核' },
  { value: 'rectify', label: '整改中、逾期' },
  { value: 'card', label: '有牌' },
  { value: 'board', label: '上榜' },
];

/** All projects against the quarters, those not assessed yet first; what was found at the chosen one stands beside. */
export function AssessmentsScreen() {
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as { quarter?: unknown; state?: unknown; street?: unknown };
  const today = dayOf(new Date());
  const quarter = quarterOfKey(search.quarter, today);
  const key = quarterKey(quarter);
  const places = usePlaces();
  const items = useDigest(assessmentDigest);
  const switches = useAssessmentSwitches();
  const [filter, setFilter] = useState<RoomFilterValue<LineState>>({
    query: '',
    streetId: typeof search.street === 'string' ? search.street : '',
    companyId: '',
    state: states.find(({ value }) => value === search.state)?.value ?? 'all',
  });
  const [chosen, setChosen] = useState('');
  const [settling, setSettling] = useState(false);
  const matches = useMatcher(filter.query);
  const lines = useMemo(
    () => (places && items ? projectLines(places, items, quarter) : undefined),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the quarter is made anew each time; its key tells it
    [places, items, key],
  );
  const shown = lines && filterProjectLines(lines, { ...filter, matches }, today);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- as above
  const columns = useMemo(() => assessmentColumns(shownQuarters(quarter), today), [key, today]);
  const here = shown?.find(line => line.projectId === chosen) ?? shown?.[0];
  const enter = (line: ProjectLine | undefined) =>
    line && void navigate({ to: `/evidence/assessments/${line.projectId}/entry`, search: { quarter: key } as never });
  const open = (line: ProjectLine) =>
    line.due && !line.now ? enter(line) : void navigate({ to: `/evidence/assessments/${line.projectId}` });
  const next = here?.due && !here.now ? here : lines?.find(line => line.due && !line.now);
  useScreenCommand('new', () => enter(next));
  const figures = shown && quarterFigures(shown, today);

  return (
    <Page
      title="行业监管"
      part="街道考核"
      state={
        <Select
          aria-label="季度"
          value={key}
          options={quarterChoices(today)}
          onChange={value => void navigate({ to: '/evidence/assessments', search: { quarter: value } as never })}
        />
      }
      more={
        <>
          <Button onClick={() => setSettling(true)}>红牌口径</Button>
          <Button
            onClick={() => void navigate({ to: '/evidence/assessments/import', search: { quarter: key } as never })}
          >
            导入成绩
          </Button>
          <Button
            onClick={() => void navigate({ to: '/evidence/assessments/boards', search: { quarter: key } as never })}
          >
            红黑榜
          </Button>
        </>
      }
      action={
        <Button type="primary" disabled={!next} onClick={() => enter(next)}>
          {next ? `考核${next.project}` : '本季度已全部考核'}
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
            登记小区和物业企业以后，这里按季度列出街道对它们的考核。
          </EmptyState>
        ) : (
          <>
            <div className="room-figures room-figures-5" role="group" aria-label="本季度考核合计">
              <Figure label="已考核" value={String(figures.done)} unit={`/ ${figures.due} 个小区`} />
              <Figure
                label="未考核"
                value={String(figures.due - figures.done)}
                unit="个小区"
                tone={figures.due > figures.done ? 'warning' : 'good'}
              />
              <Figure
                label="平均分"
                value={figures.mean === null ? '—' : pointsText(figures.mean)}
                unit="分"
                note="总和除以个数，舍去尾数"
              />
              <Figure
                label="整改逾期或不到位"
                value={String(figures.late)}
                unit="个小区"
                tone={figures.late > 0 ? 'bad' : 'good'}
              />
              <Figure
                label="黄牌、红牌"
                value={`${figures.yellow}、${figures.red}`}
                unit="张"
                note={assessmentSwitchWords(switches).split('（')[0]}
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
                  label="各小区各季度考核"
                  columns={columns}
                  rows={shown}
                  rowId={line => line.projectId}
                  onFocusRow={line => setChosen(line.projectId)}
                  onOpen={open}
                  empty="没有符合条件的小区"
                />
              </div>
              {here && <LinePanel line={here} quarter={quarter} today={today} />}
            </div>
          </>
        )}
      </div>
      {settling && <SwitchesDialog onClose={() => setSettling(false)} />}
    </Page>
  );
}
