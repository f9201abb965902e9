import { fieldIds, fields, type FieldId } from '#shared/register/columns/fields';
import { mask } from '../../components/mask';
import type { GridColumn } from '../../grid/grid-column';
import type { RejectedLine } from './import-view';

const widths: Partial<Record<FieldId, number>> = {
  owner: 130,
  idNumber: 190,
  phone: 124,
  remark: 120,
  certificate: 130,
};

/** Personal data: masked on the screen, typed anew when wrong. */
const personal: ReadonlySet<FieldId> = new Set(['idNumber', 'coOwnerIdNumber', 'phone']);

/** Rejected rows as they were read, to be corrected in place: only fields that the file has, or that must be there. */
export function rejectedColumns(present: ReadonlySet<FieldId>): GridColumn<RejectedLine>[] {
  return [
    { key: 'row', title: '行', width: 64, numeric: true, pinned: true, text: ({ row }) => String(row) },
    { key: 'reason', title: '原因', width: 260, pinned: true, text: ({ reason }) => reason, tone: () => 'bad' },
    ...fieldIds
      .filter(field => present.has(field) || fields[field].required)
      .map((field): GridColumn<RejectedLine> => ({
        key: field,
        title: fields[field].title,
        width: widths[field] ?? 92,
        text: ({ texts }) => (personal.has(field) ? mask(texts[field]) : texts[field]),
        edit: ({ texts }) => (personal.has(field) ? null : texts[field]),
      })),
  ];
}
