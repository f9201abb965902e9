import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Input, Radio } from 'antd';
import { useMemo, useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import { EmptyState } from '../../../components/empty-state';
import { Page } from '../../../components/page';
import { Reading } from '../../../components/reading';
import { DataGrid } from '../../../grid/data-grid';
import { EvidenceTabs } from '../evidence-tabs';
import { companyLines, projectLines, type CompanyLine, type ProjectLine } from './companies-view';
import { companyColumns, projectColumns } from './company-columns';
import { usePinyinMatch } from './use-pinyin-match';
import { useRosters, type RosterData } from './use-rosters';
import './rosters.css';

type List = 'companies' | 'projects';

/** The companies of the district and the projects, each with how well it is registered. */
export function CompaniesScreen() {
  const data = useRosters();
  const navigate = useNavigate();
  return (
    <Page
      title="行业监管"
      part="企业与人员"
      more={<Button onClick={() => void navigate({ to: '/projects/companies' })}>新建企业</Button>}
      action={
        <Button type="primary" onClick={() => void navigate({ to: '/evidence/import' })}>
          导入名册
        </Button>
      }
      fill
    >
      <div className="roster-fill">
        <EvidenceTabs />
        {!data && <Reading />}
        {data && data.places.companies.length === 0 && (
          <EmptyState title="还没有登记物业服务企业">
            点右上角“导入名册”，选“企业资料”，把企业名单（.xlsx 或 .csv）拖进来；也可以在
            <Link to="/projects/companies">小区与业主</Link>里逐家新建。
          </EmptyState>
        )}
        {data && data.places.companies.length > 0 && <Lists data={data} />}
      </div>
    </Page>
  );
}

const idOf = ({ id }: { readonly id: string }) => id;

function Lists({ data }: { readonly data: RosterData }) {
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as { list?: unknown };
  const list: List = search.list === 'projects' ? 'projects' : 'companies';
  const [query, setQuery] = useState('');
  const matches = usePinyinMatch(query);
  const today = dayOf(new Date());
  const companies = useMemo(() => companyLines(data, today), [data, today]);
  const projects = useMemo(() => projectLines(data, today), [data, today]);
  const foundCompanies = useMemo(() => companies.filter(({ name }) => matches(name)), [companies, matches]);
  const foundProjects = useMemo(
    () => projects.filter(({ name, company }) => matches(name) || matches(company)),
    [projects, matches],
  );
  const total = companies.reduce((sum, { staff }) => sum + staff, 0);
  return (
    <section className="roster-list" aria-label="企业和项目">
      <div className="roster-bar">
        <Radio.Group
          optionType="button"
          aria-label="列出什么"
          value={list}
          options={[
            { value: 'companies', label: `企业 ${companies.length}` },
            { value: 'projects', label: `项目 ${projects.length}` },
          ]}
          onChange={event => void navigate({ to: '.', search: { list: event.target.value as List } as never })}
        />
        <Input.Search
          allowClear
          aria-label="按名称查找"
          placeholder="名称或拼音首字母"
          className="roster-search"
          value={query}
          onChange={event => setQuery(event.target.value)}
        />
        <span className="muted">
          {list === 'companies'
            ? `${foundCompanies.length.toLocaleString('zh-CN')} 家，在职人员共 ${total.toLocaleString('zh-CN')} 人`
            : `${foundProjects.length.toLocaleString('zh-CN')} 个项目`}
        </span>
      </div>
      {list === 'companies' ? (
        <DataGrid<CompanyLine>
          label="物业服务企业"
          columns={companyColumns}
          rows={foundCompanies}
          rowId={idOf}
          onOpen={({ id }) => void navigate({ to: `/evidence/companies/${id}` })}
          empty="没有名称相符的企业"
        />
      ) : (
        <DataGrid<ProjectLine>
          label="物业项目"
          columns={projectColumns}
          rows={foundProjects}
          rowId={idOf}
          onOpen={({ id }) => void navigate({ to: `/evidence/projects/${id}` })}
          empty="没有名称相符的项目"
        />
      )}
    </section>
  );
}
