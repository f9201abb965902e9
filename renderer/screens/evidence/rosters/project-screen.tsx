import { Link, useParams } from '@tanstack/react-router';
import { Spin } from 'antd';
import { showArea, type Area } from '#shared/basics/area';
import { EmptyState } from '../../../components/empty-state';
import { Page } from '../../../components/page';
import { Section } from '../../../components/section';
import { useRow, useRows } from '../../../store/use-rows';
import { usePlaces } from '../../communities/use-places';
import { FactList } from '../fact-list';
import { ProjectProfileForm } from './project-profile-form';
import './rosters.css';

/** One project as the evidence registers see it: its place, its company, its profile. */
export function ProjectScreen() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const places = usePlaces();
  const profile = useRow('projectProfiles', id);
  const project = places?.projects.find(row => row.id === id)?.body;
  const pages = useRows('staffPages', { companyId: project?.companyId ?? '' });
  const crumbs = [{ title: '行业监管', to: '/evidence' }];
  if (!places || profile === undefined || !pages) return <Spin />;
  if (!project) {
    return (
      <Page title="项目资料" crumbs={crumbs}>
        <EmptyState title="没有这个项目" action={<Link to="/evidence">回到企业与人员</Link>}>
          它可能已被删除。
        </EmptyState>
      </Page>
    );
  }
  const company = places.companies.find(row => row.id === project.companyId);
  const community = places.communities.find(row => row.id === project.communityId)?.body.name ?? '';
  const facts: [string, string][] = [
    ['社区', community],
    ['地址', project.address || '未登记'],
    ['建设单位', project.developer || '未登记'],
    ['建筑面积', project.floorArea === null ? '未登记' : `${showArea(project.floorArea as Area)} ㎡`],
    ['交付', project.deliveredOn || '未登记'],
    ['楼栋', `${project.buildings.length} 幢`],
  ];
  return (
    <Page
      title={project.name}
      part="项目资料"
      crumbs={crumbs}
      state={company ? <Link to={`/evidence/companies/${company.id}`}>{company.body.name}</Link> : '没有物业服务企业'}
    >
      <ProjectProfileForm key={id} id={id} project={project} profile={profile?.body ?? null} pages={pages} />
      <Section title="基本情况" action={<Link to={`/projects?at=${id}`}>在小区与业主里修改</Link>}>
        <FactList facts={facts} />
      </Section>
    </Page>
  );
}
