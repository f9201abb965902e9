import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { dayOf, parseDay, type Day } from '#shared/basics/dates';
import type { BoardGroup } from '#shared/coordination/disclosure';
import { Reading } from '../../../components/reading';
import { EmptyState } from '../../../components/empty-state';
import { Page } from '../../../components/page';
import { DataGrid } from '../../../grid/data-grid';
import { disclosureDigest } from '../../../store/queries/disclosure-digest';
import { useDigest } from '../../../store/use-digest';
import { usePlaces } from '../../communities/use-places';
import { CoordinationTabs } from '../coordination-tabs';
import { CoverageFigures } from './coverage-figures';
import { CoverageFilters, openFilter, useMatcher, type FilterWish } from './coverage-filters';
import { coverageColumns, groupOfKey } from './coverage-columns';
import { CoveragePanel } from './coverage-panel';
import { coverageLines, filterLines } from './coverage-view';
import { SwitchesDialog } from './switches-dialog';
import { useSwitches } from './use-switches';
import '../../communities/communities.css';
import '../../elections/elections.css';
import './disclosures.css';

/** What hangs on the boards of all projects on a day, the worst first; what hangs in the chosen cell is shown beside. */
export function CoverageScreen() {
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as Partial<Record<keyof FilterWish | 'on', unknown>>;
  const places = usePlaces();
  const items = useDigest(disclosureDigest);
  const switches = useSwitches();
  const today = dayOf(new Date());
  const [on, setOn] = useState<Day>(() => parseDay(String(search.on ?? '')) ?? today);
  const [wish, setWish] = useState<FilterWish>(() => openFilter(search));
  const [chosen, setChosen] = useState<{ readonly projectId: string; readonly group: BoardGroup | null } | null>(null);
  const [settling, setSettling] = useState(false);
  const matches = useMatcher(wish.query);
  const lines = useMemo(
    () => (places && items ? coverageLines(places, items, on, switches) : undefined),
    [places, items, on, switches],
  );
  const shown = useMemo(() => lines && filterLines(lines, { ...wish, matches }), [lines, wish, matches]);
  const here = shown?.find(line => line.projectId === chosen?.projectId) ?? shown?.[0];
  const open = (projectId: string) => void navigate({ to: `/coordination/disclosures/${projectId}` });

  return (
    <Page
      title="四位一体"
      part="三公开"
      state={on === today ? '今天公示栏上的情况' : `${on} 当天公示栏上的情况`}
      more={<Button onClick={() => setSettling(true)}>口径</Button>}
      action={
        <Button type="primary" onClick={() => void navigate({ to: '/coordination/disclosures/letters' })}>
          制发提醒函
        </Button>
      }
      fill
    >
      <div className="with-tabs">
        <CoordinationTabs />
        {!places || !items || !lines || !shown ? (
          <Reading />
        ) : places.projects.length === 0 ? (
          <EmptyState title="先登记小区">在“小区与业主”里登记小区和物业企业，这里就有它们的公示栏。</EmptyState>
        ) : (
          <>
            <CoverageFigures lines={shown} total={lines.length} />
            <div className="coverage-main">
              <div className="coverage-grid">
                <CoverageFilters places={places} wish={wish} onWish={setWish} on={on} today={today} onDay={setOn} />
                <DataGrid
                  label="三公开覆盖情况"
                  columns={coverageColumns}
                  rows={shown}
                  rowId={line => line.projectId}
                  onFocusRow={(line, column) => setChosen({ projectId: line.projectId, group: groupOfKey(column) })}
                  onOpen={line => open(line.projectId)}
                  empty="没有符合条件的小区"
                />
              </div>
              {here && (
                <CoveragePanel
                  line={here}
                  group={chosen?.projectId === here.projectId ? chosen.group : null}
                  items={items}
                  switches={switches}
                />
              )}
            </div>
          </>
        )}
      </div>
      {settling && <SwitchesDialog onClose={() => setSettling(false)} />}
    </Page>
  );
}
