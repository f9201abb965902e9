import { TabLinks } from '../../components/tab-links';

/** In this order: 社区, 会议, 议题, 三公开, 概览; what is not built is absent. */
const tabs = [
  { to: '/coordination', title: '社区' },
  { to: '/coordination/meetings', title: '会议' },
  { to: '/coordination/topics', title: '议题' },
  { to: '/coordination/disclosures', title: '三公开' },
  { to: '/coordination/overview', title: '概览' },
];

export function CoordinationTabs() {
  return <TabLinks label="四位一体的内容" tabs={tabs} />;
}
