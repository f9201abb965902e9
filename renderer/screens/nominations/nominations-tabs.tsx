import { useSearch } from '@tanstack/react-router';
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

/** The year that is looked at stays the same from part to part. */
export function NominationsTabs() {
  const { year } = useSearch({ strict: false }) as { year?: unknown };
  const search: Readonly<Record<string, string>> =
    typeof year === 'string' || typeof year === 'number' ? { year: String(year) } : {};
  return <TabLinks label="文明创建的内容" tabs={tabs} search={search} />;
}
