import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Button, Spin } from 'antd';
import { EmptyState } from '../../../components/empty-state';
import { Page } from '../../../components/page';
import { useRow, useRows } from '../../../store/use-rows';
import { CompanyProfileForm } from './company-profile-form';
import { CompanyProjects } from './company-projects';
import { CompanyTabs, companyPart } from './company-tabs';
import { StaffPart } from './staff-part';
import { useRosters } from './use-rosters';
import './rosters.css';

/** One company: what is registered of it, the projects that it serves, the people who work for it. */
export function CompanyScreen() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const search = useSearch({ strict: false }) as { part?: unknown };
  const part = companyPart(search.part);
  const navigate = useNavigate();
  const data = useRosters();
  const profile = useRow('companyProfiles', id);
  const pages = useRows('staffPages', { companyId: id });
  const company = data?.places.companies.find(row => row.id === id)?.body;
  const crumbs = [{ title: '行业监管', to: '/evidence' }];
  if (!data || profile === undefined || !pages) return <Spin />;
  if (!company) {
    return (
      <Page title="企业" crumbs={crumbs}>
        <EmptyState title="没有这家企业" action={<Link to="/evidence">回到企业与人员</Link>}>
          它可能已被删除。
        </EmptyState>
      </Page>
    );
  }
  const person = (staffId: string | null) =>
    void navigate({ to: '.', search: { part: 'staff', ...(staffId === null ? {} : { person: staffId }) } as never });
  return (
    <Page
      title={company.name}
      part={{ staff: '人员', projects: '项目', profile: '企业资料' }[part]}
      crumbs={crumbs}
      state={company.creditCode && <span className="tabular">{company.creditCode}</span>}
      more={
        <Button
          onClick={() => void navigate({ to: '/evidence/import', search: { kind: 'staff', company: id } as never })}
        >
          导入人员名册
        </Button>
      }
      action={
        part === 'staff' && (
          <Button type="primary" onClick={() => person('new')}>
            登记人员
          </Button>
        )
      }
      fill={part === 'staff'}
    >
      <div className={part === 'staff' ? 'roster-fill' : ''}>
        <CompanyTabs id={id} part={part} />
        {part === 'profile' && (
          <CompanyProfileForm key={id} id={id} company={company} profile={profile?.body ?? null} />
        )}
        {part === 'projects' && <CompanyProjects id={id} data={data} />}
        {part === 'staff' && (
          <StaffPart key={id} companyId={id} companyName={company.name} data={data} pages={pages} onPerson={person} />
        )}
      </div>
    </Page>
  );
}
