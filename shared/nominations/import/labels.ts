import type { NominationCategory } from '../category';
import { formFields } from '../form-fields';

/** What a label of a form names: a field, or a part of the deed. */
export type LabelTarget =
  | { readonly is: 'field'; readonly field: string }
  | { readonly is: 'deed'; readonly part: 'title' | 'text' | 'summary' };

const deedLabels: Readonly<Record<'title' | 'text' | 'summary', readonly string[]>> = {
  title: ['事迹标题', '事迹材料标题'],
  text: ['主要事迹', '事迹材料', '先进事迹', '主要先进事迹', '事迹', '主要事迹材料', '申报理由', '创建工作情况'],
  summary: ['事迹摘要', '事迹简介', '主要事迹摘要', '事迹材料摘要', '简要事迹', '500字摘要'],
};

/** 姓 名：→ 姓名; 主要事迹（2000字以内）→ 主要事迹; what stands in brackets says how to fill it in. */
export function normaliseLabel(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s*＊:：、，,。./\\|_·-]/g, '')
    .replace(/[(（[【〔][^)）\]】〕]*[)）\]】〕]/g, '')
    .replace(/^\d{1,2}(?=\D)/, '');
}

/** The whole label first, then without its brackets; a label is short. */
export class LabelBook {
  readonly #targets = new Map<string, LabelTarget>();

  constructor(readonly category: NominationCategory) {
    const put = (label: string, target: LabelTarget) => {
      const key = normaliseLabel(label);
      if (key !== '' && !this.#targets.has(key)) this.#targets.set(key, target);
    };
    // Printed labels of all fields before the aliases of any.
    for (const field of formFields[category]) put(field.label, { is: 'field', field: field.id });
    for (const [part, labels] of Object.entries(deedLabels)) {
      for (const label of labels) put(label, { is: 'deed', part: part as 'title' | 'text' | 'summary' });
    }
    for (const field of formFields[category]) {
      for (const alias of field.aliases) put(alias, { is: 'field', field: field.id });
    }
  }

  /** Null for what is no label. */
  find(text: string): LabelTarget | null {
    if (text.length > 40) return null;
    return this.#targets.get(normaliseLabel(text)) ?? null;
  }

  /** "姓名：张三" in one cell or line: the label and what stands behind the colon. */
  split(text: string): { readonly target: LabelTarget; readonly value: string } | null {
    const match = /^([^:：\n]{1,40})[:：]([\s\S]*)$/.exec(text);
    const target = match?.[1] ? this.find(match[1]) : null;
    return target ? { target, value: match?.[2]?.trim() ?? '' } : null;
  }
}
