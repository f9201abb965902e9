import type { Day } from '#shared/basics/dates';
import { showYuan } from '#shared/basics/money';
import { repairSteps } from '#shared/evidence/repair-use';
import { StateMark } from '../../../components/state-mark';
import type { GridColumn } from '../../../grid/grid-column';
import { repairMark, yuan, type BalanceLine, type UseLine } from './repair-view';

export function repairColumns(today: Day): GridColumn<UseLine>[] {
  return [
    { key: 'project', title: '小区', width: 100, pinned: true, text: line => line.project },
    { key: 'item', title: '维修项目', width: 180, flex: 1, text: ({ body }) => body.item },
    {
      key: 'mark',
      title: '情况',
      width: 128,
      text: line => repairMark(line, today).words,
      render: line => <StateMark {...repairMark(line, today)} />,
    },
    {
      key: 'step',
      title: '办到',
      width: 104,
      text: ({ body }) => `${repairSteps[body.step]}${body.emergency ? '（应急）' : ''}`,
    },
    { key: 'budget', title: '预算（元）', width: 106, numeric: true, text: ({ body }) => showYuan(body.budget) },
    {
      key: 'audited',
      title: '审核（元）',
      width: 118,
      numeric: true,
      text: ({ body }) => (body.audited === null ? '' : showYuan(body.audited)),
    },
    {
      key: 'paid',
      title: '已付（元）',
      width: 118,
      numeric: true,
      text: line => (line.paid === 0 ? '' : showYuan(line.paid)),
    },
    { key: 'street', title: '街道', width: 92, text: line => line.street },
  ];
}

export const balanceColumns: readonly GridColumn<BalanceLine>[] = [
  { key: 'project', title: '小区', width: 120, pinned: true, text: line => line.project },
  { key: 'stated', title: '余额（元）', width: 150, numeric: true, text: line => yuan(line.stated) },
  { key: 'bound', title: '在办未付（元）', width: 150, numeric: true, text: line => showYuan(line.bound) },
  {
    key: 'free',
    title: '余额减在办（元）',
    width: 160,
    numeric: true,
    text: line => (line.free === null ? '' : showYuan(line.free)),
    tone: line => ((line.free ?? 0) < 0 ? 'bad' : undefined),
  },
  { key: 'paid', title: '登记的付款合计（元）', width: 170, numeric: true, text: line => showYuan(line.paid) },
  { key: 'uses', title: '使用项数', width: 90, numeric: true, text: line => String(line.uses) },
  { key: 'street', title: '街道', width: 110, flex: 1, text: line => line.street },
];
