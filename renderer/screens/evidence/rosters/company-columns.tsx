import { Link } from '@tanstack/react-router';
import type { GridColumn } from '../../../grid/grid-column';
import type { CompanyLine, ProjectLine } from './companies-view';

const figure = (value: number) => value.toLocaleString('zh-CN');

export const companyColumns: readonly GridColumn<CompanyLine>[] = [
  {
    key: 'name',
    title: '企业',
    width: 190,
    flex: 1,
    text: ({ name }) => name,
    render: ({ id, name }) => <Link to={`/evidence/companies/${id}`}>{name}</Link>,
  },
  { key: 'creditCode', title: '统一社会信用代码', width: 178, text: ({ creditCode }) => creditCode || '未登记' },
  { key: 'brand', title: '品牌', width: 84, text: ({ brand }) => brand || '—' },
  { key: 'projects', title: '项目', width: 68, numeric: true, text: ({ projects }) => figure(projects) },
  { key: 'staff', title: '在职人员', width: 92, numeric: true, text: ({ staff }) => figure(staff) },
  { key: 'managers', title: '项目经理', width: 92, numeric: true, text: ({ managers }) => figure(managers) },
  {
    key: 'unmanaged',
    title: '缺经理',
    width: 84,
    numeric: true,
    text: ({ unmanaged }) => (unmanaged === 0 ? '—' : figure(unmanaged)),
    tone: ({ unmanaged }) => (unmanaged > 0 ? 'warn' : undefined),
  },
  {
    key: 'expired',
    title: '证书过期',
    width: 96,
    numeric: true,
    text: ({ expired }) => (expired === 0 ? '—' : figure(expired)),
    tone: ({ expired }) => (expired > 0 ? 'bad' : undefined),
  },
  {
    key: 'expiring',
    title: '将到期',
    width: 84,
    numeric: true,
    text: ({ expiring }) => (expiring === 0 ? '—' : figure(expiring)),
    tone: ({ expiring }) => (expiring > 0 ? 'warn' : undefined),
  },
  {
    key: 'profiled',
    title: '企业资料',
    width: 90,
    text: ({ profiled }) => (profiled ? '已登记' : '未登记'),
    tone: ({ profiled }) => (profiled ? undefined : 'warn'),
  },
];

export const projectColumns: readonly GridColumn<ProjectLine>[] = [
  {
    key: 'name',
    title: '项目',
    width: 180,
    flex: 1,
    text: ({ name }) => name,
    render: ({ id, name }) => <Link to={`/evidence/projects/${id}`}>{name}</Link>,
  },
  { key: 'community', title: '社区', width: 120, text: ({ community }) => community },
  { key: 'company', title: '服务企业', width: 220, text: ({ company }) => company || '没有物业服务企业' },
  {
    key: 'manager',
    title: '项目经理',
    width: 100,
    text: ({ manager, company }) => manager || (company === '' ? '—' : '未登记'),
    tone: ({ manager, company }) => (manager === '' && company !== '' ? 'warn' : undefined),
  },
  { key: 'staff', title: '在职人员', width: 96, numeric: true, text: ({ staff }) => figure(staff) },
  { key: 'contractUntil', title: '合同止', width: 110, text: ({ contractUntil }) => contractUntil || '—' },
  {
    key: 'missing',
    title: '项目资料',
    width: 110,
    text: ({ missing }) => (missing === 0 ? '齐全' : `缺 ${missing} 项`),
    tone: ({ missing }) => (missing > 0 ? 'warn' : undefined),
  },
];
