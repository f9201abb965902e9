import { TabLinks } from '../../components/tab-links';

const tabs = [
  { to: '/safety', title: '备份' },
  { to: '/safety/restore', title: '恢复' },
  { to: '/safety/log', title: '操作记录' },
  { to: '/safety/check', title: '检查与恢复密钥' },
];

export function SafetyTabs() {
  return <TabLinks label="备份与安全的内容" tabs={tabs} />;
}
