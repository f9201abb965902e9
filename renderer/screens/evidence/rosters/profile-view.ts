import type { ProfileField } from './profile-fields';
import { readFigure, typedFigure, type FigureKind } from './typed-figures';

export const companyFields: readonly ProfileField[] = [
  { key: 'legalRepresentative', label: '法定代表人', kind: 'text', longest: 50 },
  { key: 'foundedOn', label: '成立日期', kind: 'day' },
  { key: 'registeredCapital', label: '注册资本', kind: 'wan' },
  { key: 'brand', label: '品牌', kind: 'text', longest: 100 },
  { key: 'address', label: '地址', kind: 'text', longest: 200, wide: true },
  { key: 'postcode', label: '邮编', kind: 'text', longest: 10 },
  { key: 'partyOrganisation', label: '党组织', kind: 'text', longest: 100, example: '独立党支部、联合党支部或无' },
  { key: 'figuresOfYear', label: '营收、纳税的年度', kind: 'count', example: '例如 2025' },
  { key: 'revenue', label: '营业收入', kind: 'wan' },
  { key: 'taxPaid', label: '纳税额', kind: 'wan' },
  { key: 'remark', label: '备注', kind: 'text', longest: 500 },
];

export const projectFields: readonly ProfileField[] = [
  { key: 'servedSince', label: '进驻日期', kind: 'day' },
  { key: 'contractFrom', label: '合同起', kind: 'day' },
  { key: 'contractUntil', label: '合同止', kind: 'day' },
  { key: 'landArea', label: '占地面积', kind: 'area' },
  { key: 'units', label: '套数', kind: 'count' },
  { key: 'lifts', label: '电梯数', kind: 'count' },
  { key: 'occupancy', label: '入住率', kind: 'share' },
  { key: 'collectionRate', label: '物业费收缴率', kind: 'share' },
  { key: 'greenShare', label: '绿化率', kind: 'share' },
  { key: 'repairFundBalance', label: '专项维修资金余额', kind: 'yuan' },
  { key: 'feeStandard', label: '收费标准', kind: 'text', longest: 200, wide: true, example: '例如：高层 2.4 元/㎡·月' },
  { key: 'remark', label: '备注', kind: 'text', longest: 500, wide: true },
];

const isFigure = (kind: ProfileField['kind']): kind is FigureKind => kind !== 'text' && kind !== 'day';

/** A profile as it stands in its fields. */
export function typedProfile(fields: readonly ProfileField[], profile: object): Record<string, string> {
  const values = profile as Readonly<Record<string, string | number | null>>;
  return Object.fromEntries(
    fields.map(({ key, kind }) => [
      key,
      isFigure(kind) ? typedFigure(kind, values[key] as number | null) : String(values[key] ?? ''),
    ]),
  );
}

/** What was typed as values, and what of it cannot be read. */
export function readProfile(
  fields: readonly ProfileField[],
  typed: Readonly<Record<string, string>>,
): { readonly values: Record<string, string | number | null>; readonly faults: Record<string, string> } {
  const values: Record<string, string | number | null> = {};
  const faults: Record<string, string> = {};
  for (const { key, kind } of fields) {
    const text = typed[key] ?? '';
    const value = isFigure(kind) ? readFigure(kind, text) : text;
    if (value !== undefined) values[key] = value;
    else faults[key] = kind === 'count' ? '请填整数' : '请填数字，最多两位小数';
  }
  return { values, faults };
}
