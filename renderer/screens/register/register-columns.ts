import { formatArea, showArea } from '#shared/basics/area';
import { fields } from '#shared/register/columns/fields';
import { cellsOfUnit } from '#shared/register/rows/row-of-unit';
import { mask } from '../../components/mask';
import type { GridColumn } from '../../grid/grid-column';
import type { UnitLine } from './register-view';

const masked = (texts: readonly string[]) =>
  texts
    .filter(text => text !== '')
    .map(mask)
    .join('、');

/** The register as a grid: certificate numbers and phones masked; typing into them starts from nothing. */
export const registerColumns: readonly GridColumn<UnitLine>[] = [
  { key: 'unit', title: '专有部分', width: 92, pinned: true, text: ({ unit }) => unit.unit },
  {
    key: 'area',
    title: '面积（㎡）',
    width: 92,
    numeric: true,
    text: ({ unit }) => showArea(unit.area),
    edit: ({ unit }) => formatArea(unit.area),
  },
  {
    key: 'owner',
    title: fields.owner.title,
    width: 110,
    flex: 2,
    text: ({ unit }) => cellsOfUnit(unit).owner,
    edit: ({ unit }) => cellsOfUnit(unit).owner,
  },
  {
    key: 'idNumber',
    title: fields.idNumber.title,
    width: 166,
    flex: 2,
    text: ({ unit }) => masked(unit.owners.map(owner => owner.idNumber)),
    edit: () => null,
  },
  {
    key: 'phone',
    title: fields.phone.title,
    width: 108,
    text: ({ unit }) => masked(unit.phones),
    edit: () => null,
  },
  {
    key: 'delivery',
    title: fields.delivery.title,
    width: 80,
    text: ({ unit }) => cellsOfUnit(unit).delivery,
    edit: ({ unit }) => cellsOfUnit(unit).delivery,
    tone: ({ unit }) => (unit.delivery === 'delivered' ? undefined : 'warn'),
  },
  { key: 'use', title: fields.use.title, width: 64, text: ({ unit }) => unit.use, edit: ({ unit }) => unit.use },
  {
    key: 'head',
    title: '人数序号',
    width: 88,
    numeric: true,
    text: ({ head, headUnits }) => (headUnits > 1 ? `${head}（${headUnits} 个）` : String(head)),
  },
  {
    key: 'remark',
    title: fields.remark.title,
    width: 70,
    flex: 1,
    text: ({ unit }) => unit.remark,
    edit: ({ unit }) => unit.remark,
  },
];
