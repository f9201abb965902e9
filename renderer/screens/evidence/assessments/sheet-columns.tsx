import { basisWords } from '#shared/evidence/assessment-sheet';
import { pointsText } from '#shared/evidence/assessments/points';
import type { GridColumn } from '../../../grid/grid-column';
import { isWrong, leftText, type SheetRow } from './entry-view';

export const sheetColumns: readonly GridColumn<SheetRow>[] = [
  { key: 'group', title: '大项', width: 96, text: row => row.group },
  { key: 'item', title: '小项', width: 196, text: ({ item }) => `${item.id} ${item.title}` },
  { key: 'full', title: '分值', width: 54, numeric: true, text: ({ item }) => pointsText(item.points) },
  {
    key: 'points',
    title: '扣分',
    width: 64,
    numeric: true,
    text: row => row.points,
    edit: row => row.points,
    tone: row => (isWrong(row) ? 'bad' : undefined),
  },
  {
    key: 'reason',
    title: '扣分原因（在哪里、发现什么）',
    width: 230,
    flex: 1,
    text: row => row.reason,
    edit: row => row.reason,
  },
  { key: 'left', title: '得分', width: 54, numeric: true, text: leftText },
  { key: 'rule', title: '扣分标准', width: 260, flex: 1, text: ({ item }) => item.rule },
  { key: 'basis', title: '依据', width: 88, text: ({ item }) => basisWords[item.basis] },
];
