import { TabLinks } from '../../components/tab-links';

const tabs = [
  { to: '/projects', title: '街道、社区与小区' },
  { to: '/projects/companies', title: '物业服务企业' },
];

export function ProjectsTabs() {
  return <TabLinks label="小区与业主的内容" tabs={tabs} />;
}
