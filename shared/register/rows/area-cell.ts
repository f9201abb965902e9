import { parseArea, type Area } from '../../basics/area';
import { numberText, type RawCell } from '../source/raw-sheet';
import { narrowText, unwrapCell } from './narrow-text';
import type { RowFault } from './row-codes';

export type AreaReading = { readonly area: Area } | { readonly fault: RowFault };

const fault = (code: RowFault['code'], words: string): AreaReading => ({ fault: { code, words } });

/** 89.5 · "８９．５０㎡" · "1,234.56 平方米". More than two decimals are refused: rounding is not the program's to do. */
export function readArea(cell: RawCell | undefined): AreaReading {
  if (cell === null || cell === undefined) return fault('area-missing', '没有填写面积');
  if (typeof cell === 'object') return oddArea(cell.kind, cell.text);
  const text = typeof cell === 'number' ? numberText(cell) : plainNumber(cell);
  if (text === '') return fault('area-missing', '没有填写面积');
  const number = /^([+-]?)(\d+)(?:\.(\d*))?$/.exec(text);
  if (!number) return fault('area-not-a-number', `面积“${shorten(text)}”不是数字`);
  const [, sign, whole = '', decimals = ''] = number;
  const significant = decimals.replace(/0+$/, '');
  if (sign === '-' || /^0*$/.test(whole + significant))
    return fault('area-not-positive', `面积 ${shorten(text)} 不大于零`);
  if (significant.length > 2) {
    return fault('area-not-a-number', `面积 ${shorten(text)} 超过两位小数，登记面积最多两位，程序不代为舍入`);
  }
  const digits = whole.replace(/^0+(?=\d)/, '');
  const area = parseArea(significant === '' ? digits : `${digits}.${significant}`);
  return area === null ? fault('area-not-a-number', `面积 ${shorten(text)} 过大`) : { area };
}

function oddArea(kind: string, text: string): AreaReading {
  if (kind === 'formula-without-value') {
    return fault(
      'area-missing',
      '面积单元格是公式，但文件里没有计算结果；请在 WPS 或 Excel 中打开保存一次，或粘贴为数值',
    );
  }
  if (kind === 'date') return fault('area-not-a-number', `面积单元格是日期格式（${text}）`);
  return fault('area-not-a-number', `面积单元格是“${shorten(text)}”，不是数字`);
}

function plainNumber(cell: string): string {
  const text = narrowText(unwrapCell(cell))
    .replace(/\s/g, '')
    .replace(/(?:㎡|m2|m²|M2|平方米|平方|平米|米2)$/, '')
    .replace(/^[−–—]/, '-');
  return /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/.test(text) ? text.replace(/,/g, '') : text;
}

function shorten(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}…` : text;
}
