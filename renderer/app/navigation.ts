import {
  AppstoreOutlined,
  AuditOutlined,
  FileSearchOutlined,
  HomeOutlined,
  InboxOutlined,
  ReadOutlined,
  SafetyOutlined,
  SettingOutlined,
  TeamOutlined,
  TrophyOutlined,
} from '@ant-design/icons';
import type { ComponentType } from 'react';

export interface Area {
  readonly path: string;
  readonly title: string;
  readonly icon: ComponentType;
}

/** The left navigation, in the officer's order. An area that is not built is absent. */
export const areas: readonly Area[] = [
  { path: '/desk', title: '工作台', icon: AppstoreOutlined },
  { path: '/projects', title: '小区与业主', icon: HomeOutlined },
  { path: '/elections', title: '业委会选举', icon: AuditOutlined },
  { path: '/coordination', title: '四位一体', icon: TeamOutlined },
  { path: '/evidence', title: '行业监管', icon: FileSearchOutlined },
  { path: '/nominations', title: '文明创建', icon: TrophyOutlined },
  { path: '/training', title: '培训台账', icon: ReadOutlined },
  { path: '/packages', title: '报送', icon: InboxOutlined },
  { path: '/safety', title: '备份与安全', icon: SafetyOutlined },
  { path: '/settings', title: '设置', icon: SettingOutlined },
];
