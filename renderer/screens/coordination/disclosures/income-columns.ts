import type { GridColumn } from '../../../grid/grid-column';
import {
  amountText,
  isNoAmount,
  netText,
  sourceText,
  type GridRow,
  type TypedLine,
  type TypedUse,
} from './income-form-view';

type Line = GridRow<TypedLine>;
type Use = GridRow<TypedUse>;

const amount = <T extends object>(key: keyof T & string, title: string): GridColumn<T> => ({
  key,
  title,
  width: 122,
  numeric: true,
  text: row => amountText(String(row[key])),
  edit: row => String(row[key]),
  tone: row => (isNoAmount(String(row[key])) ? 'bad' : undefined),
});

export const lineColumns: readonly GridColumn<Line>[] = [
  { key: 'at', title: '行', width: 48, text: row => String(row.at + 1) },
  { key: 'label', title: '收入来源', width: 180, flex: 1, text: row => row.label, edit: row => row.label },
  { key: 'contractNo', title: '合同编号', width: 130, text: row => row.contractNo, edit: row => row.contractNo },
  amount<Line>('gross', '收入（元）'),
  amount<Line>('cost', '成本（元）'),
  { ...amount<Line>('net', '净收益（元）'), text: netText },
  { key: 'source', title: '归类', width: 90, text: sourceText },
];

export const columnsOfUses: readonly GridColumn<Use>[] = [
  { key: 'at', title: '行', width: 48, text: row => String(row.at + 1) },
  { key: 'what', title: '用途', width: 200, flex: 1, text: row => row.what, edit: row => row.what },
  { key: 'basis', title: '依据', width: 260, text: row => row.basis, edit: row => row.basis },
  amount<Use>('amount', '金额（元）'),
];
