import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Input, Segmented, Select } from 'antd';
import { useMemo, useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import { showYuan } from '#shared/basics/money';
import { useScreenCommand } from '../../../app/screen-commands';
import { EmptyState } from '../../../components/empty-state';
import { Figure } from '../../../components/figure';
import { Page } from '../../../components/page';
import { Reading } from '../../../components/reading';
import { DataGrid } from '../../../grid/data-grid';
import { useRows } from '../../../store/use-rows';
import { usePlaces } from '../../communities/use-places';
import { useMatcher } from '../../coordination/disclosures/coverage-filters';
import { EvidenceTabs } from '../evidence-tabs';
import { balanceColumns, repairColumns } from './repair-columns';
import { RepairPanel } from './repair-panel';
import { balanceLines, filterRepairLines, repairFigures, repairLines, type UseState } from './repair-view';
import '../../communities/communities.css';
import '../rooms.css';

const states: readonly { readonly value: UseState; readonly label: string }[] = [
  { value: 'all', label: '全部情况' },
  { value: 'open', label: '在办' },
  { value: 'posting', label: '方案公示中' },
  { value: 'bad', label: '有不符合' },
  { value: 'over', label: '已结清、终止' },
];

/** Uses of the repair fund, those under way first; or every project's balance. */
export function RepairFundScreen() {
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as { view?: unknown; state?: unknown };
  const balance = search.view === 'balance';
  const today = dayOf(new Date());
  const places = usePlaces();
  const rows = useRows('repairUses');
  const profiles = useRows('projectProfiles');
  const [query, setQuery] = useState('');
  const [streetId, setStreet] = useState('');
  const [state, setState] = useState<UseState>(states.find(({ value }) => value === search.state)?.value ?? 'all');
  const [chosen, setChosen] = useState('');
  const matches = useMatcher(query);
  const lines = useMemo(() => places && rows && repairLines(places, rows, today), [places, rows, today]);
  const shown = lines && filterRepairLines(lines, { streetId, state, matches }, today);
  const columns = useMemo(() => repairColumns(today), [today]);
  const balances = useMemo(() => {
    if (!places || !rows || !profiles) return undefined;
    const stated = new Map(profiles.map(({ id, body }) => [id, body.repairFundBalance]));
    return balanceLines(places, rows, id => stated.get(id) ?? null);
  }, [places, rows, profiles]);
  const here = shown?.find(line => line.id === chosen) ?? shown?.[0];
  const begin = () => void navigate({ to: '/evidence/repair-fund/new' });
  useScreenCommand('new', begin);
  const figures = lines && repairFigures(lines, today);
  const seen = balances?.filter(line => matches(line.project));

  return (
    <Page
      title="行业监管"
      part="维修资金"
      state={
        <Segmented
          value={balance ? 'balance' : 'uses'}
          options={[
            { value: 'uses', label: '使用' },
            { value: 'balance', label: '各小区余额' },
          ]}
          onChange={view =>
            void navigate({ to: '/evidence/repair-fund', search: (view === 'balance' ? { view } : {}) as never })
          }
        />
      }
      action={
        <Button type="primary" onClick={begin}>
          登记使用方案
        </Button>
      }
      fill
    >
      <div className="with-tabs">
        <EvidenceTabs />
        {!places || !lines || !shown || !figures || !seen ? (
          <Reading />
        ) : places.projects.length === 0 ? (
          <EmptyState title="先登记小区" action={<Link to="/projects">到小区与业主</Link>}>
            登记小区以后，这里登记维修资金的使用：方案、公示、表决、审核、付款、验收。
          </EmptyState>
        ) : (
          <>
            <div className="room-figures room-figures-4" role="group" aria-label="维修资金合计">
              <Figure label="在办" value={String(figures.open)} unit="项" />
              <Figure label="有不符合" value={String(figures.bad)} unit="项" tone={figures.bad > 0 ? 'bad' : 'good'} />
              <Figure label={`${today.slice(0, 4)} 年已付`} value={showYuan(figures.paidThisYear)} unit="元" />
              <Figure label="在办未付" value={showYuan(figures.bound)} unit="元" />
            </div>
            <div className={balance ? 'room-main room-single' : 'room-main'}>
              <div className="room-grid">
                <div className="room-filter">
                  <Input
                    allowClear
                    placeholder="名称或拼音首字母"
                    aria-label="查找小区、维修项目"
                    value={query}
                    onChange={event => setQuery(event.target.value)}
                  />
                  {!balance && (
                    <>
                      <Select
                        aria-label="街道"
                        showSearch={{ optionFilterProp: 'label' }}
                        popupMatchSelectWidth={false}
                        value={streetId}
                        options={[
                          { value: '', label: '全部街道' },
                          ...places.streets.map(({ id, body }) => ({ value: id, label: body.name })),
                        ]}
                        onChange={setStreet}
                      />
                      <Select aria-label="情况" value={state} options={[...states]} onChange={setState} />
                    </>
                  )}
                </div>
                {balance ? (
                  <DataGrid
                    label="各小区维修资金余额"
                    columns={balanceColumns}
                    rows={seen}
                    rowId={line => line.projectId}
                    empty="没有符合条件的小区"
                  />
                ) : (
                  <DataGrid
                    label="维修资金使用"
                    columns={columns}
                    rows={shown}
                    rowId={line => line.id}
                    onFocusRow={line => setChosen(line.id)}
                    onOpen={line => void navigate({ to: `/evidence/repair-fund/${line.id}` })}
                    empty="没有符合条件的使用；按右上角登记方案"
                  />
                )}
                {balance && (
                  <p className="room-note">
                    余额取自“企业与人员”里各小区的项目资料，按最近一次登记的账面数；“在办未付”是已登记方案、还没有付清的数。
                  </p>
                )}
              </div>
              {!balance && here && <RepairPanel line={here} today={today} />}
            </div>
          </>
        )}
      </div>
    </Page>
  );
}
