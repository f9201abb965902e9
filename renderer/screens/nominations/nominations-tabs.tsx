import { TabLinks } from '../../components/tab-links';

/** In this order: 年度, 名额, 申报, 评审与公示, 推荐报送, 统计; what is not built is absent. */
const tabs = [
  { to: '/nominations', title: '年度' },
  { to: '/nominations/places', title: '名额' },
  { to: '/nominations/dossiers', title: '申报' },
  { to: '/nominations/review', title: '评审与公示' },
  { to: '/nominations/export', title: '推荐报送' },
  { to: '/nominations/pictures', title: '统计' },
];

export function NominationsTabs() {
  return <TabLinks label="文明创建的内容" tabs={tabs} />;
}
