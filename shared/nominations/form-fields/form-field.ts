/** How a field is filled in, and the one way in which its value is kept as text in a dossier's form. */
export const fieldKinds = {
  text: '文字',
  long: '大段文字',
  /** A non-negative whole number: `12`. */
  number: '数字',
  /** `2026-03-05`. */
  day: '日期',
  /** `2026-03`. */
  month: '年月',
  /** 元 with two decimals: `1234.50`. */
  money: '金额（元）',
  /** ㎡ with two decimals: `61234.56`. */
  area: '面积（㎡）',
  /** Per cent with two decimals, 0 … 100: `98.50`. */
  share: '百分比',
  /** Points with two decimals: `92.50`. */
  points: '得分',
  /** A certificate number; personal. */
  id: '证件号码',
  phone: '电话',
  choice: '选择',
} as const;
export type FieldKind = keyof typeof fieldKinds;

/** One field of an application form (D3). */
export interface FormField {
  /** The key of `Dossier.form`. */
  readonly id: string;
  /** As printed. */
  readonly label: string;
  /** Other labels of the same thing on forms that offices send in. */
  readonly aliases: readonly string[];
  readonly kind: FieldKind;
  /** Characters at most. */
  readonly limit: number;
  readonly required: boolean;
  /** Masked on screen until asked for; in a package only because this form requires it of that person (PIPL-6). */
  readonly personal: boolean;
  /** The part of the form under which it stands. */
  readonly group: string;
  /** Of a `choice`. */
  readonly options: readonly string[];
  /** How to fill it in, where forms say so. */
  readonly hint: string;
}

const limits: Record<FieldKind, number> = {
  text: 100,
  long: 4000,
  number: 9,
  day: 10,
  month: 7,
  money: 20,
  area: 14,
  share: 6,
  points: 6,
  id: 40,
  phone: 40,
  choice: 40,
};

type Given = Pick<FormField, 'id' | 'label' | 'kind'> & Partial<FormField>;

/** The fields of one part of a form; a field is optional, public and as long as its kind allows unless it says otherwise. */
export function fieldGroup(group: string, fields: readonly Given[]): FormField[] {
  return fields.map(field => ({
    aliases: [],
    limit: limits[field.kind],
    required: false,
    personal: field.kind === 'id',
    options: [],
    hint: '',
    ...field,
    group,
  }));
}
