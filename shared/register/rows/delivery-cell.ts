import type { Delivery } from '../unit';
import { cellText, type RawCell } from '../source/raw-sheet';
import { narrowText, unwrapCell } from './narrow-text';
import type { RowFault } from './row-codes';

export const deliveryTitles: Record<Delivery, string> = { delivered: '已交付', undelivered: '未交付', unsold: '未售' };

/** Blank is delivered: registers name only what is not. Words that mean nothing here are taken as delivered and named. */
export function readDelivery(cell: RawCell | undefined, faults: RowFault[]): Delivery {
  const text = narrowText(unwrapCell(cellText(cell))).replace(/\s/g, '');
  if (text === '') return 'delivered';
  if (/未售|待售|未出售|尚未销售|未销售/.test(text)) return 'unsold';
  if (/未交|未收房|未接房|待交/.test(text) || text === '否') return 'undelivered';
  if (!/交付|已交|收房|入住|接房|已售|^是$/.test(text)) {
    faults.push({ code: 'delivery-unknown', words: `交付状态“${text.slice(0, 12)}”看不懂，按已交付处理` });
  }
  return 'delivered';
}
