import { failsChecksum, isCreditCode } from '../register/rows/certificate-number';
import type { Conditions } from './conditions';
import { countWords } from './deed/count-words';
import type { Dossier } from './dossier';
import type { DossierRow } from './dossier-story';
import { formFields } from './form-fields';
import { readField } from './form-fields/field-value';
import type { FormField } from './form-fields/form-field';
import { nomineeOf } from './category';
import { materialItems } from './material-list';
import { twinsOf } from './same-nominee';

export type GapPart = 'form' | 'deed' | 'consent' | 'materials' | 'duplicate';

/** Something that a dossier still lacks. */
export interface DossierGap {
  readonly part: GapPart;
  /** The field or material; empty where the whole part is meant. */
  readonly of: string;
  readonly words: string;
  /** `submit`: nothing goes on along the chain without it. `recommend`: it may follow until the recommendation. */
  readonly before: 'submit' | 'recommend';
}

type Limits = Pick<Conditions, 'deedLimit' | 'summaryLimit'>;

/** Everything that a dossier lacks, part by part; `others` are the dossiers of the year, itself among them or not. */
export function dossierGaps(row: DossierRow, conditions: Limits, others: readonly DossierRow[]): DossierGap[] {
  return [
    ...formGaps(row.body),
    ...deedGaps(row.body, conditions),
    ...consentGaps(row.body),
    ...twinsOf(row.body, row.id, others)
      .filter(twin => twin.how === 'certain')
      .map(twin => gap('duplicate', '', `与 ${twin.number} 重复申报：${twin.by}`)),
    ...materialGaps(row.body),
  ];
}

/** How many words the text is over its limit; 0 where it is not. */
export function wordsOver(text: string, limit: number): number {
  return Math.max(0, countWords(text) - limit);
}

function gap(part: GapPart, of: string, words: string, before: DossierGap['before'] = 'submit'): DossierGap {
  return { part, of, words, before };
}

function formGaps(dossier: Dossier): DossierGap[] {
  return formFields[dossier.category].flatMap(field => {
    const typed = dossier.form[field.id] ?? '';
    if (typed.trim() === '') return field.required ? [gap('form', field.id, `没有填写“${field.label}”`)] : [];
    const why = fieldFault(field, typed);
    return why === null ? [] : [gap('form', field.id, `“${field.label}”填写有误：${why}`)];
  });
}

/** What is wrong with a field's text, as a clause; null where nothing is. An empty field is not wrong. */
export function fieldFault(field: FormField, typed: string): string | null {
  const read = readField(field, typed);
  if (read.is === 'fault') return read.why;
  if (read.value === '') return null;
  if (field.kind === 'id' && failsChecksum(read.value, '身份证')) return '号码校验不通过，请对照证件核对';
  if (field.id === 'creditCode' && !isCreditCode(read.value.toUpperCase())) return '代码校验不通过，请对照营业执照核对';
  return null;
}

function deedGaps({ deed }: Dossier, { deedLimit, summaryLimit }: Limits): DossierGap[] {
  const gaps: DossierGap[] = [];
  if (deed.text.trim() === '') gaps.push(gap('deed', 'text', '没有事迹材料'));
  const over = wordsOver(deed.text, deedLimit);
  if (over > 0) gaps.push(gap('deed', 'text', `事迹材料超过 ${deedLimit} 字，多 ${over} 字`));
  if (deed.summary.trim() === '') gaps.push(gap('deed', 'summary', '没有事迹摘要'));
  const summaryOver = wordsOver(deed.summary, summaryLimit);
  if (summaryOver > 0) gaps.push(gap('deed', 'summary', `事迹摘要超过 ${summaryLimit} 字，多 ${summaryOver} 字`));
  return gaps;
}

/** A person is posted by name: PIPL-25 asks for his own consent. */
function consentGaps(dossier: Dossier): DossierGap[] {
  const gaps: DossierGap[] = [];
  if (dossier.pledgedOn === '') gaps.push(gap('consent', 'pledgedOn', '没有登记诚信承诺书'));
  if (nomineeOf[dossier.category] === 'person') {
    if (dossier.consentedOn === '')
      gaps.push(gap('consent', 'consentedOn', '没有登记本人同意公示（个人信息保护法第二十五条）'));
    if (dossier.photo === null) gaps.push(gap('consent', 'photo', '没有本人照片', 'recommend'));
  }
  return gaps;
}

function materialGaps(dossier: Dossier): DossierGap[] {
  const there = new Map(dossier.materials.map(material => [material.item, material]));
  return materialItems.flatMap(item => {
    const material = there.get(item.id);
    const needed = item.needed.includes(dossier.category);
    if (!material) return needed ? [gap('materials', item.id, `缺“${item.title}”`, 'recommend')] : [];
    if (material.provided === 'missing')
      return needed ? [gap('materials', item.id, `缺“${item.title}”`, 'recommend')] : [];
    if (item.made === 'attached' && material.provided === 'in-package' && material.attachments.length === 0)
      return [gap('materials', item.id, `“${item.title}”没有附件`, 'recommend')];
    return [];
  });
}
