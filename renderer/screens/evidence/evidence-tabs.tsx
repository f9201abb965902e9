import { TabLinks } from '../../components/tab-links';

/** In this order: 企业与人员, 信用, 双随机, 街道考核, 标准认证, 满意度, 维修资金, 投诉处罚荣誉; what is not built is absent. */
const tabs = [
  { to: '/evidence', title: '企业与人员' },
  { to: '/evidence/credit', title: '信用档案' },
  { to: '/evidence/inspections', title: '双随机', below: true },
  { to: '/evidence/assessments', title: '街道考核' },
  { to: '/evidence/standards', title: '标准认证' },
  { to: '/evidence/surveys', title: '满意度' },
  { to: '/evidence/repair-fund', title: '维修资金' },
  { to: '/evidence/incidents', title: '投诉处罚荣誉' },
];

export function EvidenceTabs() {
  return <TabLinks label="行业监管的内容" tabs={tabs} />;
}
