import { TabLinks } from '../../components/tab-links';

const tabs = [
  { to: '/settings', title: '单位' },
  { to: '/settings/officers', title: '经办人与口令' },
  { to: '/settings/about', title: '关于' },
];

export function SettingsTabs() {
  return <TabLinks label="设置的内容" tabs={tabs} />;
}
