import { useSearch } from '@tanstack/react-router';
import { Input, Select } from 'antd';
import { useMemo, useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import type { StaffPageRow } from '#shared/evidence/staff-pages';
import { EmptyState } from '../../../components/empty-state';
import { MasterDetail } from '../../../components/master-detail';
import { DataGrid } from '../../../grid/data-grid';
import { StaffDetail } from './staff-detail';
import { StaffForm } from './staff-form';
import { keptBy, staffColumns, staffFilters, staffLine, type StaffFilter, type StaffLine } from './staff-view';
import { usePinyinMatch } from './use-pinyin-match';
import type { RosterData } from './use-rosters';

interface StaffPartProps {
  readonly companyId: string;
  readonly companyName: string;
  readonly data: RosterData;
  readonly pages: readonly StaffPageRow[];
  /** Opens a person, `new` for the form of a new one, null for nobody. */
  readonly onPerson: (id: string | null) => void;
}

const idOf = ({ id }: StaffLine) => id;

/** The people of a company: found by name, post or project at the left, the chosen one at the right. */
export function StaffPart({ companyId, companyName, data, pages, onPerson }: StaffPartProps) {
  const search = useSearch({ strict: false }) as { person?: unknown };
  const chosen = typeof search.person === 'string' ? search.person : '';
  const today = dayOf(new Date());
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<StaffFilter>('serving');
  const matches = usePinyinMatch(query);
  const lines = useMemo(() => {
    const names = new Map(data.places.projects.map(({ id, body }) => [id, body.name]));
    return pages.flatMap(({ body }) => body.staff.map(member => staffLine(member, names, today)));
  }, [pages, data.places.projects, today]);
  const shown = useMemo(
    () =>
      lines.filter(
        line =>
          keptBy(filter, line, today) &&
          (matches(line.member.name) || matches(line.member.post) || matches(line.project)),
      ),
    [lines, filter, matches, today],
  );
  const person = lines.find(({ id }) => id === chosen);
  return (
    <MasterDetail
      label={`${companyName}的人员`}
      listWidth={690}
      list={
        <div className="roster-columns">
          <div className="roster-bar">
            <Input.Search
              allowClear
              aria-label="查找人员"
              placeholder="姓名、岗位、项目，或拼音首字母"
              className="roster-search"
              value={query}
              onChange={event => setQuery(event.target.value)}
            />
            <Select
              aria-label="列出哪些人员"
              className="roster-filter"
              value={filter}
              options={[...staffFilters]}
              onChange={setFilter}
            />
            <span className="muted">
              {shown.length.toLocaleString('zh-CN')} / {lines.length.toLocaleString('zh-CN')} 人
            </span>
          </div>
          <DataGrid
            label="人员"
            columns={staffColumns}
            rows={shown}
            rowId={idOf}
            onFocusRow={({ id }) => id !== chosen && onPerson(id)}
            empty={lines.length === 0 ? '还没有登记人员，点右上角“登记人员”或“导入人员名册”' : '没有符合条件的人员'}
          />
        </div>
      }
      detail={
        chosen === 'new' ? (
          <StaffForm
            facts={{ ...data.places, pages, projectProfiles: profileRows(data) }}
            companyId={companyId}
            member={null}
            onDone={onPerson}
          />
        ) : person ? (
          <StaffDetail
            key={person.id}
            companyId={companyId}
            companyName={companyName}
            line={person}
            data={data}
            pages={pages}
            onDone={onPerson}
          />
        ) : (
          <EmptyState title={lines.length === 0 ? '名册还是空的' : '在左边选一位人员'}>
            {lines.length === 0
              ? '把企业交来的从业人员名册（.xlsx 或 .csv）导入，或逐人登记。证件号码和电话平时遮住，查看会留下记录。'
              : '可以查看证书、调动、登记离职；证件号码和电话点一下才显示，查看会留下记录。'}
          </EmptyState>
        )
      }
    />
  );
}

export function profileRows(data: RosterData) {
  return [...data.projectProfiles].map(([id, body]) => ({ id, body }));
}
