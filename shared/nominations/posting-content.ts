import type { Refusal } from '../basics/result';
import { nominationCategories, nomineeOf } from './category';
import type { Dossier } from './dossier';

/** What hangs on the board of one nominee (D6): name, unit, post and a short deed; never a certificate number or a private phone. */
export interface PostingContent {
  readonly category: string;
  readonly name: string;
  /** The company or bureau; empty where the nominee is it. */
  readonly unit: string;
  readonly post: string;
  readonly deed: string;
}

export function postingContent({ category, nominee, form, deed }: Dossier): PostingContent {
  const person = nomineeOf[category] === 'person';
  const unit = nomineeOf[category] === 'unit' || category === 'modelCompany' ? '' : (form['company'] ?? '');
  return {
    category: nominationCategories[category],
    name: nominee.name,
    unit: unit.trim(),
    post: person ? (form['post'] ?? '').trim() : '',
    deed: deed.summary.trim(),
  };
}

const idNumber = /(?<!\d)\d{17}[\dXx](?![\dXx])|(?<!\d)\d{15}(?!\d)/;
const mobile = /(?<!\d)1[3-9]\d{9}(?!\d)/;

/** Null when the words may hang in public; otherwise why not (PIPL-6, PIPL-25). */
export function unfitForPosting(words: string, where: string): Refusal | null {
  if (idNumber.test(words)) return { code: 'process-posting-id', at: where, rule: 'PIPL-25' };
  if (mobile.test(words)) return { code: 'process-posting-phone', at: where, rule: 'PIPL-25' };
  return null;
}
