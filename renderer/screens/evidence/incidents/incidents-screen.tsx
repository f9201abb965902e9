import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Input, Select, Tag } from 'antd';
import { useMemo, useState } from 'react';
import { incidentKindIds, incidentKinds } from '#shared/evidence/incident';
import { subjectKindIds, subjectKinds } from '#shared/evidence/subject';
import { useScreenCommand } from '../../../app/screen-commands';
import { EmptyState } from '../../../components/empty-state';
import { MasterDetail } from '../../../components/master-detail';
import { Page } from '../../../components/page';
import { Reading } from '../../../components/reading';
import { StateMark } from '../../../components/state-mark';
import { incidentDigest, type IncidentDigest } from '../../../store/queries/incident-digest';
import { useDigest } from '../../../store/use-digest';
import { useMatcher } from '../../coordination/disclosures/coverage-filters';
import { EvidenceTabs } from '../evidence-tabs';
import { IncidentDetail } from './incident-detail';
import { IncidentForm } from './incident-form';
import {
  incidentLines,
  incidentMark,
  incidentWishes,
  type IncidentFilter,
  type IncidentWish,
} from './incident-list-view';
import '../../communities/communities.css';
import './incidents.css';

const SHOWN = 60;

/** Complaints, accidents, penalties, misconduct and honours of companies, projects and people. */
export function IncidentsScreen() {
  const navigate = useNavigate();
  const { at, wish: asked } = useSearch({ strict: false }) as { readonly at?: string; readonly wish?: string };
  const rows = useDigest(incidentDigest);
  const [filter, setFilter] = useState<Omit<IncidentFilter, 'matches'>>({
    kind: '',
    subject: '',
    wish: asked !== undefined && asked in incidentWishes ? (asked as IncidentWish) : 'all',
  });
  const [query, setQuery] = useState('');
  const matches = useMatcher(query);
  const lines = useMemo(() => rows && incidentLines(rows, { ...filter, matches }), [rows, filter, matches]);
  const open = (id: string | undefined) =>
    void navigate({ to: '/evidence/incidents', search: (id ? { at: id } : {}) as never });
  useScreenCommand('new', () => open('new'));
  const narrow = (more: Partial<typeof filter>) => setFilter(now => ({ ...now, ...more }));
  return (
    <Page
      title="行业监管"
      part="投诉处罚荣誉"
      state={
        rows && lines ? `${lines.length} 条${lines.length < rows.length ? `，共 ${rows.length} 条` : ''}` : undefined
      }
      more={<Button onClick={() => void navigate({ to: '/evidence/incidents/import' })}>从表格导入</Button>}
      action={
        at !== 'new' && (
          <Button type="primary" onClick={() => open('new')}>
            登记一条
          </Button>
        )
      }
      fill
    >
      <div className="with-tabs">
        <EvidenceTabs />
        {!rows || !lines ? (
          <Reading />
        ) : (
          <>
            <div className="incident-filter" role="group" aria-label="筛选">
              <Input
                allowClear
                className="incident-query"
                placeholder="对象、事项或拼音首字母"
                aria-label="查找"
                value={query}
                onChange={event => setQuery(event.target.value)}
              />
              <Select
                aria-label="类别"
                value={filter.kind}
                onChange={kind => narrow({ kind })}
                options={[
                  { value: '' as const, label: '全部类别' },
                  ...incidentKindIds.map(value => ({ value, label: incidentKinds[value] })),
                ]}
              />
              <Select
                aria-label="对象类别"
                value={filter.subject}
                onChange={subject => narrow({ subject })}
                options={[
                  { value: '' as const, label: '全部对象' },
                  ...subjectKindIds.map(value => ({ value, label: subjectKinds[value] })),
                ]}
              />
              <Select
                aria-label="情况"
                value={filter.wish}
                onChange={wish => narrow({ wish })}
                options={(Object.keys(incidentWishes) as IncidentWish[]).map(value => ({
                  value,
                  label: incidentWishes[value],
                }))}
              />
            </div>
            <MasterDetail
              label="投诉、事故、处罚、荣誉"
              listWidth={400}
              list={<IncidentList key={JSON.stringify(filter)} lines={lines} chosen={at} total={rows.length} />}
              detail={
                at === 'new' ? (
                  <IncidentForm rows={rows} row={null} onDone={open} />
                ) : at ? (
                  <IncidentDetail key={at} rows={rows} id={at} />
                ) : (
                  <EmptyState title={rows.length === 0 ? '还没有登记' : '在左边选一条'}>
                    {rows.length === 0
                      ? '点右上角“登记一条”，或者从 12345 工单、处罚台账的表格导入。它们是信用核对和推荐审查的依据。'
                      : '选中后在这里查看原件、登记办结、提出异议或更正。'}
                  </EmptyState>
                )
              }
            />
          </>
        )}
      </div>
    </Page>
  );
}

interface IncidentListProps {
  readonly lines: readonly IncidentDigest[];
  readonly chosen: string | undefined;
  readonly total: number;
}

function IncidentList({ lines, chosen, total }: IncidentListProps) {
  const [shown, setShown] = useState(SHOWN);
  if (lines.length === 0 && total > 0) return <p className="incident-none muted">没有符合条件的记录。</p>;
  return (
    <>
      <ul className="incident-list">
        {lines.slice(0, shown).map(({ id, body }) => (
          <li key={id}>
            <Link
              to="/evidence/incidents"
              search={{ at: id } as never}
              className={id === chosen ? 'incident-line incident-here' : 'incident-line'}
              aria-current={id === chosen}
            >
              <span className="incident-top">
                <b>{body.title}</b>
                {body.veto !== null && <Tag color="red">一票否决</Tag>}
              </span>
              <span className="incident-bottom">
                <span className="muted">
                  {body.happenedOn} · {incidentKinds[body.kind]} · {body.subject.name}
                </span>
                <StateMark {...incidentMark(body)} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {lines.length > shown && (
        <div className="more-row">
          <Button type="link" onClick={() => setShown(shown + SHOWN)}>
            再看 {Math.min(SHOWN, lines.length - shown)} 条
          </Button>
        </div>
      )}
    </>
  );
}
